using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>The pages or columns that a flow is cut into (CSS Fragmentation 3 §2).</summary>
internal interface IFragmentainers
{
    /// <summary>The height that content has in one of them.</summary>
    /// <param name="pageName">The named page that the content asks for.</param>
    Length Height(int index, string? pageName);

    /// <summary>How wide it is, where that is not the same for all.</summary>
    Length? Width(int index, string? pageName) => null;

    /// <summary>How far below that content may hang and is still seen.</summary>
    Length Below(int index, string? pageName) => Length.Unlimited;

    /// <summary>How much of that height inserts take.</summary>
    Length HeightOf(IReadOnlyList<PageInsert> inserts, int index, string? pageName) => Length.Zero;

    /// <summary>As much of the inserts as a height takes.</summary>
    /// <param name="areAlone">Nothing else stands there, so that one of them must.</param>
    InsertCut Cut(IReadOnlyList<PageInsert> inserts, Length available, bool areAlone, int index, string? pageName) => InsertCut.None;

    /// <summary>Inserts that will stand there, of boxes whose places show only once the flow is cut.</summary>
    IReadOnlyList<PageInsert> Reserved(int index) => [];

    /// <summary>Whether all from the one on are as all from the other on, so that what is still to come goes into them alike.</summary>
    bool AreAlike(int index, int other);

    /// <summary>Whether the last of them should not hold almost nothing.</summary>
    bool AvoidsStubs => true;

    /// <summary>Whether a reader sees it beside the one before it, so that both should end at about the same height.</summary>
    bool FacesPrevious(int index) => false;

    /// <summary>The first index not before the given one at which content may go on after a break of that kind.</summary>
    int Next(int index, ForcedBreak? forced);
}
