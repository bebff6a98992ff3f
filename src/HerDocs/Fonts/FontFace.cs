using System.Collections.Concurrent;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;

namespace HerDocs.Fonts;

/// <summary>
/// One face of a font file and what it says of itself. Immutable and safe for use by several threads and documents; measures are
/// in design units.
/// </summary>
public sealed class FontFace
{
    private readonly GlyphCoverage coverage;
    private readonly Lazy<HashSet<OpenTypeTag>> features;
    private readonly ConcurrentDictionary<string, FontInstance> instances = new(StringComparer.Ordinal);

    internal FontFace(SfntFile sfnt, HarfBuzzFace handle, IReadOnlyList<FontAxis> axes)
    {
        Sfnt = sfnt;
        Handle = handle;
        Axes = axes;
        coverage = new GlyphCoverage(new HarfBuzzFont(handle, []));
        features = new Lazy<HashSet<OpenTypeTag>>(() => OpenTypeFeatures.FeaturesOf(sfnt));
    }

    /// <summary>Where the file came from, for diagnostics.</summary>
    public required string Path { get; init; }

    /// <summary>The typographic family, which all weights and widths share: name 16, else 1.</summary>
    public required string Family { get; init; }

    public required string Subfamily { get; init; }

    /// <summary>The family of at most four faces that Word and Windows know: name 1.</summary>
    public required string LegacyFamily { get; init; }

    public required string LegacySubfamily { get; init; }

    public required string PostScriptName { get; init; }

    public required string? Version { get; init; }

    public required string? Copyright { get; init; }

    public required string? License { get; init; }

    public required string? LicenseUrl { get; init; }

    public required FontRange Weight { get; init; }

    /// <summary>Percent of the normal width.</summary>
    public required FontRange Stretch { get; init; }

    public required FontStyle Style { get; init; }

    public IReadOnlyList<FontAxis> Axes { get; }

    public required int UnitsPerEm { get; init; }

    public required int GlyphCount { get; init; }

    /// <summary>Of a variable font, at the default place on every axis.</summary>
    public required FontMetrics Metrics { get; init; }

    /// <summary>Degrees anticlockwise from upright: negative for letters that lean right.</summary>
    public required double ItalicAngle { get; init; }

    public required FontBox BoundingBox { get; init; }

    public required FontClass Class { get; init; }

    public required bool IsFixedPitch { get; init; }

    public required EmbeddingPermission Embedding { get; init; }

    public required bool MayBeSubset { get; init; }

    /// <summary>Whether outlines are PostScript (table <c>CFF</c>) rather than TrueType.</summary>
    public bool IsCff => Sfnt.IsCff;

    /// <summary>Whether some glyphs are more than outlines: layers of colours, or pictures.</summary>
    public bool HasColors => Sfnt.Has("COLR") || Sfnt.Has("SVG ") || Sfnt.Has("sbix") || Sfnt.Has("CBDT");

    /// <summary>The face at the default place on every axis.</summary>
    public FontInstance Default => Instance([]);

    internal SfntFile Sfnt { get; }

    internal HarfBuzzFace Handle { get; }

    /// <summary>Reads one face of a TTF, OTF or TTC file; null, with a diagnostic, when the file is none that we can use.</summary>
    /// <param name="path">How the user knows the file.</param>
    /// <param name="data">The file's bytes, which the face keeps: nobody may change them afterwards.</param>
    /// <param name="index">The face within a collection.</param>
    /// <param name="span">The place that asked for the file, if one did.</param>
    public static FontFace? Read(string path, byte[] data, DiagnosticBag diagnostics, int index = 0, SourceSpan? span = null)
    {
        var sfnt = SfntFile.Read(data, index, out var fault);
        if (sfnt is null)
        {
            fault!.Report(path, diagnostics, span);
            return null;
        }
        var face = FontFaceReader.Read(path, sfnt, index);
        if (face.Embedding == EmbeddingPermission.Restricted)
        {
            diagnostics.Report(
                DiagnosticCode.EmbeddingForbidden,
                span,
                $"`{path}` says that {face.Family} may not be embedded in documents",
                "use another font, or make sure that your licence allows it");
        }
        return face;
    }

    /// <summary>How many faces a file holds: more than one only in a collection.</summary>
    public static int FaceCount(byte[] data) => SfntFile.FaceCount(data);

    /// <summary>The glyph of a code point, or 0 when the face has none.</summary>
    public int GlyphFor(int codePoint) => coverage.GlyphFor(codePoint);

    /// <summary>
    /// Whether text with this code point can be set in this face: it has a glyph, needs none, or can be made of what the face has.
    /// </summary>
    public bool Covers(int codePoint) => coverage.GlyphFor(codePoint) != 0 || CharacterFallback.Covers(this, codePoint);

    /// <summary>Whether the face has an OpenType feature for any script, such as <c>smcp</c>.</summary>
    public bool HasFeature(OpenTypeTag feature) => features.Value.Contains(feature);

    /// <summary>
    /// The face at the given places on its axes; what is not given stays at its default, what the face lacks is passed over. Equal
    /// settings give the same instance.
    /// </summary>
    public FontInstance Instance(IReadOnlyList<AxisSetting> settings, bool syntheticBold = false, bool syntheticOblique = false)
    {
        var places = new AxisSetting[Axes.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var axis = Axes[i];
            var value = axis.Default;
            foreach (var setting in settings)
            {
                if (setting.Tag == axis.Tag)
                    value = Math.Clamp(setting.Value, axis.Minimum, axis.Maximum);
            }
            places[i] = new AxisSetting(axis.Tag, value);
        }
        var key = $"{(syntheticBold ? "bold " : "")}{(syntheticOblique ? "oblique " : "")}{FontInstance.Describe(places)}";
        return instances.GetOrAdd(key, _ => new FontInstance(this, places, syntheticBold, syntheticOblique));
    }

    public override string ToString() => PostScriptName;
}
