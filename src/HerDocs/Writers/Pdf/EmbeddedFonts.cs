using HerDocs.Diagnostics;
using HerDocs.Fonts;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Fonts;
using FontProgram = HerDocs.Fonts.FontProgram;
using PdfFontMetrics = HerDocs.Pdf.Fonts.FontMetrics;
using PdfFontProgram = HerDocs.Pdf.Fonts.FontProgram;

namespace HerDocs.Writers.Pdf;

/// <summary>The fonts of a document, each subset once, with the text that every glyph stands for.</summary>
internal sealed class EmbeddedFonts
{
    /// <summary>For a glyph that is a part of a cluster whose text another glyph has: it must have a text, and adds none.</summary>
    private const string NoText = "\u200B";

    private const string SoftHyphen = "\u00AD";

    private readonly Dictionary<FontInstance, EmbeddedFont> fonts = [];
    private readonly Dictionary<FontInstance, Dictionary<int, string>> texts = [];

    /// <summary>Null, with a diagnostic, when a font cannot be embedded.</summary>
    public static EmbeddedFonts? Embed(Inventory inventory, DiagnosticBag diagnostics)
    {
        var uses = new Dictionary<FontInstance, SortedDictionary<int, GlyphTexts>>();
        foreach (var item in inventory.Texts)
            Note(uses, item.Run, item.EndsWithHyphen);
        foreach (var run in inventory.DrawnTexts)
            Note(uses, run, endsWithHyphen: false);
        var embedded = new EmbeddedFonts();
        foreach (var (font, glyphUses) in uses)
        {
            var glyphTexts = embedded.texts[font] = glyphUses.ToDictionary(use => use.Key, use => use.Value.Usual(SoftHyphen));
            if (FontSubset.Create(font, glyphTexts.Keys, diagnostics) is not { } program)
                return null;
            embedded.fonts[font] = new EmbeddedFont(program, new PdfFont(Describe(program, glyphTexts)));
        }
        return embedded;
    }

    public EmbeddedFont this[FontInstance font] => fonts[font];

    /// <summary>The text that a run must be said to have, when its glyphs stand for something else elsewhere; null when they say it.</summary>
    public string? Replacement(TextItem item)
    {
        var glyphTexts = texts[item.Run.Font];
        var said = TextOf(item);
        return string.Concat(LogicalGlyphs(item.Run).Select(glyph => glyphTexts[glyph])).Replace(NoText, "", StringComparison.Ordinal) == said
            ? null
            : said;
    }

    private static string TextOf(TextItem item) => item.EndsWithHyphen ? SoftHyphen : item.Run.Text.Replace("\u00AD", "", StringComparison.Ordinal);

    private static IEnumerable<int> LogicalGlyphs(GlyphRun run)
    {
        var glyphs = run.Glyphs.Select(glyph => (int)glyph.Id);
        return run.IsRightToLeft ? glyphs.Reverse() : glyphs;
    }

    private static void Note(Dictionary<FontInstance, SortedDictionary<int, GlyphTexts>> uses, GlyphRun run, bool endsWithHyphen)
    {
        if (!uses.TryGetValue(run.Font, out var glyphUses))
            uses[run.Font] = glyphUses = [];
        for (var i = 0; i < run.Glyphs.Length; i++)
        {
            if (!glyphUses.TryGetValue(run.Glyphs[i].Id, out var texts))
                glyphUses[run.Glyphs[i].Id] = texts = new GlyphTexts();
            texts.Add(endsWithHyphen ? SoftHyphen : TextOf(run, i));
        }
    }

    /// <summary>The text of one glyph: its cluster's, if it is the cluster's first glyph in reading order.</summary>
    private static ReadOnlySpan<char> TextOf(GlyphRun run, int index)
    {
        var cluster = run.Glyphs[index].Cluster;
        var before = run.IsRightToLeft ? index + 1 : index - 1;
        var isFirst = before < 0 || before >= run.Glyphs.Length || run.Glyphs[before].Cluster != cluster;
        if (!isFirst)
            return NoText;
        var text = run.Text.AsSpan(cluster, run.EndOfCluster(index) - cluster);
        if (text.Contains(SoftHyphen[0]))
            text = text.ToString().Replace(SoftHyphen, "", StringComparison.Ordinal);
        return text.Length > 0 ? text : NoText;
    }

    private static PdfFontProgram Describe(FontProgram program, Dictionary<int, string> glyphTexts)
    {
        var font = program.Font;
        var scale = 1000.0 / font.UnitsPerEm;
        var byNewGlyph = new string?[program.Widths.Count];
        foreach (var (glyph, text) in glyphTexts)
            byNewGlyph[program.NewGlyph(glyph)] = text;
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
            Texts = byNewGlyph,
        };
    }
}

/// <summary>A subset and the PDF font that shows it.</summary>
internal sealed record EmbeddedFont(FontProgram Program, PdfFont Font);
