using HerDocs.Geometry;

namespace HerDocs.Layout.Flows;

/// <summary>The floats on one page that its foot cuts, while it is filled: what comes to its foot later cuts them farther up.</summary>
internal sealed class FilledOverhangs
{
    /// <summary>The notes of one of them take no more of the page.</summary>
    private const double MostNotes = 0.4;

    private readonly Length height;
    private readonly FilledInserts inserts;
    private List<(Overhang Box, Length Top)>? taken;
    private Overhangs? known;
    private Length knownRoom;

    /// <param name="height">Of the page's area.</param>
    /// <param name="hanging">What is left of the page before.</param>
    public FilledOverhangs(Length height, FilledInserts inserts, IReadOnlyList<Overhang> hanging)
    {
        this.height = height;
        this.inserts = inserts;
        foreach (var box in hanging)
            Take(box, Length.Zero);
    }

    /// <summary>How far down they may reach.</summary>
    public Length Room => height - inserts.Height;

    public bool GoOn => taken is not null && Known().Rests.Count > 0;

    /// <summary>What is left of them for the next page.</summary>
    public IReadOnlyList<Overhang> Rests => GoOn ? [.. Known().Rests] : [];

    public Length FloatsEnd => taken is null ? Length.Zero : Known().FloatsEnd;

    public void Take(Overhang box, Length top)
    {
        var notes = Known().Take(box, top).Inserts;
        (taken ??= []).Add((box, top));
        if (!inserts.HeightOf(notes).FitsIn(height * MostNotes))
            inserts.Crowd(height * MostNotes);
        inserts.Add(notes);
    }

    private Overhangs Known()
    {
        if (known is not null && knownRoom == Room)
            return known;
        (known, knownRoom) = (new Overhangs(Room, Length.Unlimited, height), Room);
        foreach (var (box, top) in taken ?? [])
            known.Take(box, top);
        return known;
    }
}
