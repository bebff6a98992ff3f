namespace HerDocs.Writers.Pdf;

/// <summary>The texts that one glyph stands for in a document: a PDF says only one of them by the font.</summary>
internal sealed class GlyphTexts
{
    private readonly List<(string Text, int Count)> uses = [];

    public void Add(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < uses.Count; i++)
        {
            if (!text.SequenceEqual(uses[i].Text))
                continue;
            uses[i] = (uses[i].Text, uses[i].Count + 1);
            return;
        }
        uses.Add((text.ToString(), 1));
    }

    /// <summary>The most frequent, and what was written before what line breaks add.</summary>
    public string Usual(string added)
    {
        var usual = uses[0];
        foreach (var use in uses)
        {
            var isBetter = (use.Text == added) == (usual.Text == added) ? use.Count > usual.Count : usual.Text == added;
            if (isBetter)
                usual = use;
        }
        return usual.Text;
    }
}
