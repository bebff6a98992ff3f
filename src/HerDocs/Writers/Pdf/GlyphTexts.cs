namespace HerDocs.Writers.Pdf;

/// <summary>The texts that one glyph stands for in a document.</summary>
internal sealed class GlyphTexts
{
    private readonly List<(string Text, int Count)> uses = [];

    public void Add(ReadOnlySpan<char> text)
    {
        var index = IndexOf(text);
        if (index < 0)
            uses.Add((text.ToString(), 1));
        else
            uses[index] = (uses[index].Text, uses[index].Count + 1);
    }

    /// <summary>The most frequent first, else in the order in which they were met.</summary>
    public IReadOnlyList<string> ByFrequency() => uses.Count == 1 ? [uses[0].Text] : [.. uses.OrderByDescending(use => use.Count).Select(use => use.Text)];

    private int IndexOf(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < uses.Count; i++)
        {
            if (text.SequenceEqual(uses[i].Text))
                return i;
        }
        return -1;
    }
}
