namespace HerDocs.Fonts;

/// <summary>
/// The runs that were shaped in one font of late. A document repeats its words, is laid out more than once, and while it is written is
/// set again with hardly a paragraph changed. Safe for use by several threads.
/// </summary>
/// <remarks>
/// What was met since the last change of generations is kept, and so is the generation before: what is used stays, and what is not goes
/// without a list of uses.
/// </remarks>
internal sealed class ShapedRuns
{
    /// <summary>Of one generation: more than a long booklet has, and about two megabytes.</summary>
    private const int MostGlyphs = 65_536;

    private readonly Lock gate = new();
    private Dictionary<ShapingOptions, Dictionary<string, GlyphRun>> recent = [];
    private Dictionary<ShapingOptions, Dictionary<string, GlyphRun>> older = [];
    private int glyphs;

    public GlyphRun? Find(ReadOnlySpan<char> text, ShapingOptions options)
    {
        lock (gate)
        {
            if (Find(recent, text, options) is { } known)
                return known;
            if (Find(older, text, options) is not { } old)
                return null;
            Keep(old);
            return old;
        }
    }

    public void Add(GlyphRun run)
    {
        lock (gate)
            Keep(run);
    }

    private void Keep(GlyphRun run)
    {
        if (glyphs > MostGlyphs)
            (older, recent, glyphs) = (recent, [], 0);
        if (!recent.TryGetValue(run.Options, out var runs))
            recent.Add(run.Options, runs = new Dictionary<string, GlyphRun>(StringComparer.Ordinal));
        runs[run.Text] = run;
        glyphs += run.Glyphs.Length;
    }

    private static GlyphRun? Find(Dictionary<ShapingOptions, Dictionary<string, GlyphRun>> generation, ReadOnlySpan<char> text, ShapingOptions options) =>
        generation.TryGetValue(options, out var runs) && runs.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var run) ? run : null;
}
