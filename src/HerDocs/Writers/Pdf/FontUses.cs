using HerDocs.Fonts;

namespace HerDocs.Writers.Pdf;

/// <summary>What a document shows of one font.</summary>
internal sealed class FontUses(FontInstance font)
{
    private readonly GlyphTexts?[] texts = new GlyphTexts?[font.Face.GlyphCount];

    public void Note(GlyphRun run, bool isLineEndHyphen)
    {
        for (var i = 0; i < run.Glyphs.Length; i++)
            (texts[run.Glyphs[i].Id] ??= new GlyphTexts()).Add(isLineEndHyphen ? RunText.OfHyphen(run, i) : RunText.Of(run, i));
    }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<GlyphUse> Glyphs()
    {
        var uses = new List<GlyphUse>();
        for (var glyph = 0; glyph < texts.Length; glyph++)
        {
            if (texts[glyph] is { } own)
                uses.Add(new GlyphUse(glyph, own.ByFrequency()));
        }
        return uses;
    }
}

/// <summary>A glyph that a document shows, and the texts that it stands for there, the most frequent first.</summary>
internal sealed record GlyphUse(int Glyph, IReadOnlyList<string> Texts)
{
    public bool Equals(GlyphUse? other) => other is not null && Glyph == other.Glyph && Texts.SequenceEqual(other.Texts);

    public override int GetHashCode() => HashCode.Combine(Glyph, Texts.Count);
}
