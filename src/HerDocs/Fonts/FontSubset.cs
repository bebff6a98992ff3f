using HerDocs.Diagnostics;

namespace HerDocs.Fonts;

/// <summary>Cuts fonts down to what a document shows, with every axis of a variable font fixed. Same input, same bytes.</summary>
internal static class FontSubset
{
    // What a PDF viewer does not read, as it gets glyphs by number, already placed (ISO 32000-2 §9.9.1).
    private static readonly OpenTypeTag[] NotForPdf =
    [
        "BASE", "COLR", "CPAL", "DSIG", "FFTM", "GDEF", "GPOS", "GSUB", "HVAR", "JSTF", "LTSH", "MATH", "MVAR", "OS/2", "PCLT", "STAT",
        "SVG ", "VDMX", "VORG", "avar", "cmap", "gasp", "hdmx", "kern", "meta", "morx", "name", "post", "vhea", "vmtx",
    ];

    // Of no use to a file made anew: a signature that no longer holds, device metrics, an editor's time stamps.
    private static readonly OpenTypeTag[] NotForFiles = ["DSIG", "FFTM", "LTSH", "PCLT", "VDMX", "hdmx", "meta"];

    // OpenType, name: family and licence are below 26; from 256 on stand names of features and axes, which HarfBuzz keeps as needed.
    private const uint LastStandardName = 25;

    /// <summary>The program for the glyphs of a font that a PDF shows; null, with a diagnostic, when the font is damaged.</summary>
    public static FontProgram? Create(FontInstance font, IReadOnlyCollection<int> glyphIds, DiagnosticBag diagnostics)
    {
        using var subset = new Subsetting(
            font, HarfBuzz.SubsetFlags.NoHinting | HarfBuzz.SubsetFlags.NoLayoutClosure | HarfBuzz.SubsetFlags.NotdefOutline);
        if (font.Face.MayBeSubset)
            subset.AddGlyphs(glyphIds);
        else
            subset.AddEveryGlyph();
        subset.Drop(NotForPdf);
        if (!subset.Execute() || MapGlyphs(glyphIds, subset) is not { } map)
        {
            ReportDamage(font, diagnostics);
            return null;
        }
        var data = font.Face.IsCff ? subset.Table("CFF ") : subset.File();
        if (font.Face.IsCff)
            CffCharset.MakeIdentity(data, subset.GlyphCount);
        var widths = new int[subset.GlyphCount];
        for (var glyph = 0; glyph < widths.Length; glyph++)
            widths[glyph] = font.AdvanceOf(subset.OldGlyph(glyph));
        return new FontProgram(font, data, map, widths);
    }

    /// <summary>
    /// A font file of its own, for HTML and Word, that sets the given characters as the whole font would: it kerns, keeps the
    /// features that are on by default and those named, its names, its licence and its embedding permission. The kerning of old
    /// fonts that have it in the table <c>kern</c> alone is lost.
    /// </summary>
    /// <returns>Null, with a diagnostic, when the font is damaged.</returns>
    public static byte[]? ForText(FontInstance font, IEnumerable<int> codePoints, IEnumerable<string> features, DiagnosticBag diagnostics)
    {
        using var subset = new Subsetting(font, HarfBuzz.SubsetFlags.NoHinting | HarfBuzz.SubsetFlags.NotdefOutline);
        if (!font.Face.MayBeSubset)
            subset.AddEveryGlyph();
        foreach (var codePoint in codePoints)
        {
            subset.AddCodePoint(codePoint);
            if (font.Face.GlyphFor(codePoint) != 0)
                continue;
            foreach (var other in CharacterFallback.StandInsFor(codePoint).Concat(CharacterFallback.PartsOf(codePoint)))
                subset.AddCodePoint(other);
        }
        return FileOf(subset, font, features, diagnostics);
    }

    /// <summary>A font file of its own with every glyph: the font's file as it is, where that holds no other font.</summary>
    /// <returns>Null, with a diagnostic, when the font is damaged.</returns>
    public static byte[]? Whole(FontInstance font, DiagnosticBag diagnostics)
    {
        var sfnt = font.Face.Sfnt;
        if (font.Axes.Count == 0 && SfntFile.FaceCount(sfnt.Data) == 1)
            return sfnt.Data;
        using var subset = new Subsetting(font, HarfBuzz.SubsetFlags.NotdefOutline);
        subset.AddEveryGlyph();
        return FileOf(subset, font, OpenTypeFeatures.FeaturesOf(sfnt).Select(tag => tag.ToString()), diagnostics);
    }

    /// <summary>Finishes a subset that is a font file of its own; null, with a diagnostic, when the font is damaged.</summary>
    private static byte[]? FileOf(Subsetting subset, FontInstance font, IEnumerable<string> features, DiagnosticBag diagnostics)
    {
        subset.KeepFeatures(features);
        subset.KeepNames(LastStandardName);
        subset.Drop(NotForFiles);
        if (subset.Execute())
            return subset.File();
        ReportDamage(font, diagnostics);
        return null;
    }

    /// <summary>Old to new numbers; null when the subset lost a glyph.</summary>
    private static Dictionary<int, int>? MapGlyphs(IReadOnlyCollection<int> glyphIds, Subsetting subset)
    {
        var map = new Dictionary<int, int>(glyphIds.Count);
        foreach (var glyph in glyphIds)
        {
            var mapped = subset.NewGlyph(glyph);
            if (mapped < 0)
                return null;
            map[glyph] = mapped;
        }
        return map;
    }

    private static void ReportDamage(FontInstance font, DiagnosticBag diagnostics) =>
        FontFault.Damaged("has outlines or tables that contradict one another").Report(font.Face.Path, diagnostics);
}
