using System.Runtime.CompilerServices;
using HerDocs.Diagnostics;
using HerDocs.Fonts;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Fonts;
using FontProgram = HerDocs.Fonts.FontProgram;
using PdfFontMetrics = HerDocs.Pdf.Fonts.FontMetrics;
using PdfFontProgram = HerDocs.Pdf.Fonts.FontProgram;

namespace HerDocs.Writers.Pdf;

/// <summary>The fonts of a document, each subset once, with the texts that every glyph stands for.</summary>
internal sealed class EmbeddedFonts
{
    private static readonly ConditionalWeakTable<FontInstance, EmbeddedFont> Latest = [];

    private readonly Dictionary<FontInstance, EmbeddedFont> fonts = [];

    /// <summary>Null, with a diagnostic, when a font cannot be embedded.</summary>
    public static EmbeddedFonts? Embed(Inventory inventory, DiagnosticBag diagnostics)
    {
        var uses = new Dictionary<FontInstance, FontUses>();
        foreach (var item in inventory.Texts)
            Note(uses, item.Run, item.EndsWithHyphen);
        foreach (var run in inventory.DrawnTexts)
            Note(uses, run, isLineEndHyphen: false);
        var embedded = new EmbeddedFonts();
        foreach (var (font, fontUses) in uses)
        {
            if (Embed(font, fontUses.Glyphs(), diagnostics) is not { } one)
                return null;
            embedded.fonts[font] = one;
        }
        return embedded;
    }

    public EmbeddedFont this[FontInstance font] => fonts[font];

    private static void Note(Dictionary<FontInstance, FontUses> uses, GlyphRun run, bool isLineEndHyphen)
    {
        if (!uses.TryGetValue(run.Font, out var fontUses))
            uses[run.Font] = fontUses = new FontUses(run.Font);
        fontUses.Note(run, isLineEndHyphen);
    }

    /// <summary>Most documents that are built again show the glyphs that they showed before: the font of the last time serves again.</summary>
    private static EmbeddedFont? Embed(FontInstance font, IReadOnlyList<GlyphUse> glyphs, DiagnosticBag diagnostics)
    {
        if (Latest.TryGetValue(font, out var latest) && latest.Shows(glyphs))
            return latest;
        if (FontSubset.Create(font, [.. glyphs.Select(glyph => glyph.Glyph)], diagnostics) is not { } program)
            return null;
        var made = Embed(program, glyphs);
        Latest.AddOrUpdate(font, made);
        return made;
    }

    /// <summary>A glyph is shown by its own number with the text that it mostly has, and by further numbers with others.</summary>
    private static EmbeddedFont Embed(FontProgram program, IReadOnlyList<GlyphUse> glyphs)
    {
        var numbers = new Dictionary<int, (string Text, ushort Number)[]>();
        var usual = new string?[program.Widths.Count];
        var others = new List<GlyphText>();
        foreach (var (glyph, texts) in glyphs)
        {
            var own = (ushort)program.NewGlyph(glyph);
            usual[own] = texts[0];
            numbers[glyph] = [(texts[0], own), .. texts.Skip(1).Select((text, i) => (text, (ushort)(program.Widths.Count + others.Count + i)))];
            others.AddRange(texts.Skip(1).Select(text => new GlyphText(own, text)));
        }
        return new EmbeddedFont(program, new PdfFont(Describe(program, usual, others)), numbers, glyphs);
    }

    private static PdfFontProgram Describe(FontProgram program, string?[] texts, List<GlyphText> otherTexts)
    {
        var font = program.Font;
        var scale = 1000.0 / font.UnitsPerEm;
        var box = font.Face.BoundingBox;
        return new PdfFontProgram
        {
            Format = program.IsCff ? FontFormat.CompactFont : FontFormat.TrueType,
            Data = program.Data.ToArray(),
            PostScriptName = font.Face.PostScriptName,
            Metrics = new PdfFontMetrics
            {
                BoundingBox = new PdfRectangle(box.XMin * scale, box.YMin * scale, box.XMax * scale, box.YMax * scale),
                Ascent = font.Metrics.Ascent * scale,
                Descent = font.Metrics.Descent * scale,
                CapHeight = font.Metrics.CapHeight * scale,
                XHeight = font.Metrics.XHeight * scale,
                ItalicAngle = font.ItalicAngle,
                StemV = font.StemV,
                IsFixedPitch = font.DescriptorFlags.HasFlag(FontDescriptorFlags.FixedPitch),
                HasSerifs = font.DescriptorFlags.HasFlag(FontDescriptorFlags.Serif),
                IsItalic = font.DescriptorFlags.HasFlag(FontDescriptorFlags.Italic),
            },
            Widths = [.. program.Widths.Select(width => width * scale)],
            Texts = texts,
            OtherTexts = otherTexts,
        };
    }
}
