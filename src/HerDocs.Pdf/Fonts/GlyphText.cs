namespace HerDocs.Pdf.Fonts;

/// <summary>What a glyph says in some places.</summary>
public readonly record struct GlyphText(ushort Glyph, string Text);
