namespace HerDocs.Pdf.Fonts;

/// <summary>What font program data is.</summary>
public enum FontFormat
{
    /// <summary>A file with a glyf table.</summary>
    TrueType,

    /// <summary>The bare CFF table of an OpenType font, by name or by CID.</summary>
    CompactFont,
}
