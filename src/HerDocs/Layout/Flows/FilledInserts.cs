using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>What stands at the head and the foot of a page while it is filled.</summary>
internal sealed class FilledInserts
{
    /// <summary>What goes on from the page before leaves the rest to the text, unless a line of it asks for more.</summary>
    private const double MostGoingOn = 0.8;

    private readonly IFragmentainers fragmentainers;
    private readonly int fragment;
    private readonly string? pageName;
    private List<PageInsert>? all;

    /// <summary>Of those there before any item.</summary>
    private readonly int known;

    /// <param name="goingOn">What is left of the page before.</param>
    public FilledInserts(IFragmentainers fragmentainers, int fragment, string? pageName, Length room, IReadOnlyList<PageInsert> goingOn)
    {
        this.fragmentainers = fragmentainers;
        this.fragment = fragment;
        this.pageName = pageName;
        var reserved = fragmentainers.Reserved(fragment);
        if (goingOn.Count + reserved.Count == 0)
            return;
        all = [.. goingOn, .. reserved];
        known = all.Count;
        GoOn = true;
        Length whole = Measure(all), first = Measure(all[..1]);
        Height = Length.Min(whole, first.FitsIn(room) ? Length.Max(first, room * MostGoingOn) : room * MostGoingOn);
        AreCrowded = Height < whole;
    }

    /// <summary>Some were there before any item.</summary>
    public bool GoOn { get; }

    /// <summary>The height that content has to leave to them.</summary>
    public Length Height { get; private set; }

    /// <summary>Not all of them have room: those that come last take what content leaves, and go on on the next page.</summary>
    public bool AreCrowded { get; private set; }

    /// <summary>What more of them take of the page.</summary>
    public Length HeightOf(IReadOnlyList<PageInsert> more) => more.Count == 0 || AreCrowded ? Length.Zero : Measure(all is null ? more : [.. all, .. more]) - Height;

    /// <summary>Those that come next need not have room.</summary>
    /// <param name="height">That content leaves to them all the same.</param>
    public void Crowd(Length height)
    {
        AreCrowded = true;
        Height += height;
    }

    public void Add(IReadOnlyList<PageInsert> more)
    {
        if (more.Count == 0)
            return;
        Height += HeightOf(more);
        (all ??= []).AddRange(more);
    }

    /// <summary>Those there are now; null for none.</summary>
    /// <param name="available">The height that content leaves to them.</param>
    /// <param name="areAlone">Nothing else stands on the page.</param>
    public InsertsMark? Mark(Length available, bool areAlone) => all is null ? null : new InsertsMark(all.Count, Height, AreCrowded, available, areAlone);

    /// <summary>The same of those alone that were there before any item.</summary>
    public InsertsMark? BeforeItems(InsertsMark? mark) => mark is null ? null : mark with { Count = known };

    /// <summary>What comes of them where the page ends at a mark; null where there are none.</summary>
    public FragmentainerInserts? End(InsertsMark? mark)
    {
        if (mark is null)
            return null;
        var cut = mark.IsCrowded ? fragmentainers.Cut(all![..mark.Count], mark.Available, mark.AreAlone, fragment, pageName) : InsertCut.None;
        return new FragmentainerInserts(all![known..mark.Count], mark, cut);
    }

    private Length Measure(IReadOnlyList<PageInsert> list) => fragmentainers.HeightOf(list, fragment, pageName);
}

/// <summary>The inserts at one place in the filling of a page, and what room they have if the page ends there.</summary>
/// <param name="Height">That content has to leave to them.</param>
/// <param name="Available">What it leaves.</param>
/// <param name="AreAlone">Nothing else stands on the page.</param>
internal sealed record InsertsMark(int Count, Length Height, bool IsCrowded, Length Available, bool AreAlone);

/// <summary>What stands at the head and the foot of a page that has been filled.</summary>
/// <param name="OfItems">Those that its content brings along, as far as they were known then.</param>
internal sealed record FragmentainerInserts(IReadOnlyList<PageInsert> OfItems, InsertsMark Mark, InsertCut Cut);
