using System.Globalization;

namespace HerDocs.Fonts;

/// <summary>
/// A face at one place on each of its axes: what text is shaped with and what is embedded. There is one object for each place, so
/// instances compare by reference. Immutable and safe for use by several threads; measures are in design units.
/// </summary>
public sealed class FontInstance
{
    /// <summary>How far synthetic italics lean: the slant that browsers give them, 14 degrees.</summary>
    internal const double SyntheticSlant = 0.2493;

    /// <summary>Of the font size: the stroke that makes synthetic bold.</summary>
    internal const double SyntheticStroke = 0.03;

    private readonly Lazy<FontMetrics> metrics;
    private readonly Lazy<int[]> advances;

    internal FontInstance(FontFace face, IReadOnlyList<AxisSetting> axes, bool syntheticBold, bool syntheticOblique)
    {
        Face = face;
        Axes = axes;
        SyntheticBold = syntheticBold;
        SyntheticOblique = syntheticOblique;
        Handle = new HarfBuzzFont(face.Handle, axes);
        metrics = new Lazy<FontMetrics>(ReadMetrics);
        advances = new Lazy<int[]>(ReadAdvances);
    }

    public FontFace Face { get; }

    /// <summary>A place on every axis of the face, in the face's order; empty for a static font.</summary>
    public IReadOnlyList<AxisSetting> Axes { get; }

    /// <summary>
    /// Bold was asked for and the family has none: who draws the glyphs thickens their strokes. Advances stay. CSS Fonts 4 §2.7.
    /// </summary>
    public bool SyntheticBold { get; }

    /// <summary>Italic was asked for and the family has none: who draws the glyphs slants them. CSS Fonts 4 §2.7.</summary>
    public bool SyntheticOblique { get; }

    public int UnitsPerEm => Face.UnitsPerEm;

    public FontMetrics Metrics => metrics.Value;

    public double Weight => AxisValue("wght") ?? Face.Weight.Minimum;

    /// <summary>Degrees anticlockwise from upright: negative for letters that lean right. A synthetic slant is not counted.</summary>
    public double ItalicAngle => AxisValue("slnt") ?? Face.ItalicAngle;

    /// <summary>
    /// The thickness of upright stems in thousandths of the em, as PDF wants it (ISO 32000-2 table 120, StemV). Fonts seldom say;
    /// this curve from the weight is near what text faces have.
    /// </summary>
    public int StemV => (int)Math.Round(50 + Math.Pow(Weight / 65, 2));

    /// <summary>For a PDF font descriptor. Symbolic, as glyphs are shown by number and not through a standard encoding.</summary>
    public FontDescriptorFlags DescriptorFlags =>
        FontDescriptorFlags.Symbolic
        | (Face.IsFixedPitch ? FontDescriptorFlags.FixedPitch : 0)
        | (Face.Class == FontClass.Serif ? FontDescriptorFlags.Serif : 0)
        | (Face.Class == FontClass.Script ? FontDescriptorFlags.Script : 0)
        | (ItalicAngle != 0 || Face.Style != Css.Values.FontStyle.Normal || AxisValue("ital") > 0 ? FontDescriptorFlags.Italic : 0);

    internal HarfBuzzFont Handle { get; }

    internal ShapedRuns Shaped { get; } = new();

    /// <summary>The width of a glyph without kerning.</summary>
    public int AdvanceOf(int glyph) => (uint)glyph < (uint)advances.Value.Length ? advances.Value[glyph] : 0;

    public double? AxisValue(OpenTypeTag tag)
    {
        foreach (var setting in Axes)
        {
            if (setting.Tag == tag)
                return setting.Value;
        }
        return null;
    }

    public override string ToString() => Axes.Count == 0 ? Face.PostScriptName : $"{Face.PostScriptName}[{Describe(Axes)}]";

    internal static string Describe(IReadOnlyList<AxisSetting> axes) =>
        string.Join(',', axes.Select(axis => string.Create(CultureInfo.InvariantCulture, $"{axis.Tag}={axis.Value}")));

    private FontMetrics ReadMetrics()
    {
        var face = Face.Metrics;
        if (Axes.Count == 0)
            return face;
        return new FontMetrics(
            face.Ascent + Variation("hasc"),
            face.Descent + Variation("hdsc"),
            face.LineGap + Variation("hlgp"),
            face.CapHeight + Variation("cpht"),
            face.XHeight + Variation("xhgt"),
            face.UnderlinePosition + Variation("undo"),
            face.UnderlineThickness + Variation("unds"),
            face.StrikeoutPosition + Variation("stro"),
            face.StrikeoutThickness + Variation("strs"));
    }

    /// <summary>How far a metric moves from its default at this place (OpenType, <c>MVAR</c>).</summary>
    private int Variation(OpenTypeTag metric) => (int)Math.Round(HarfBuzz.hb_ot_metrics_get_variation(Handle, metric.Value));

    private unsafe int[] ReadAdvances()
    {
        var glyphs = new uint[Face.GlyphCount];
        for (var i = 0; i < glyphs.Length; i++)
            glyphs[i] = (uint)i;
        var widths = new int[glyphs.Length];
        fixed (uint* firstGlyph = glyphs)
        fixed (int* firstWidth = widths)
            HarfBuzz.hb_font_get_glyph_h_advances(Handle, (uint)glyphs.Length, firstGlyph, sizeof(uint), firstWidth, sizeof(int));
        return widths;
    }
}
