using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Fonts;

/// <summary>
/// The OpenType features that a style asks for beyond those that are on by default. A value: equal sets are equal. Later entries
/// win over earlier ones of the same tag.
/// </summary>
public sealed class OpenTypeFeatures : IEquatable<OpenTypeFeatures>
{
    private readonly FontFeature[] features;
    private readonly int hash;

    public OpenTypeFeatures(IEnumerable<FontFeature> features)
    {
        var last = new SortedDictionary<uint, FontFeature>();
        foreach (var feature in features)
            last[feature.Tag.Value] = feature;
        this.features = [.. last.Values];
        var hashing = new HashCode();
        foreach (var feature in this.features)
            hashing.Add(feature);
        hash = hashing.ToHashCode();
    }

    /// <summary>What fonts do by themselves: kerning, common ligatures, marks.</summary>
    public static OpenTypeFeatures Default { get; } = new([]);

    /// <summary>One for each tag, in the order of the tags.</summary>
    public ReadOnlySpan<FontFeature> Features => features;

    /// <summary>The features for a style in a face, in the order of precedence of CSS Fonts 4 §7.2.</summary>
    public static OpenTypeFeatures For(ComputedStyle style, FontFace face)
    {
        var features = new List<FontFeature>();
        AddKerning(features, style.FontKerning);
        AddLigatures(features, style.FontVariantLigatures);
        AddCaps(features, style.FontVariantCaps, face);
        AddNumeric(features, style.FontVariantNumeric);
        AddPosition(features, style.FontVariantPosition);
        AddEastAsian(features, style.FontVariantEastAsian);
        if (style.FontVariantAlternates == FontVariantAlternates.HistoricalForms)
            Set(features, 1, "hist");
        if (style.LetterSpacing != Length.Zero)
            AddLetterSpaced(features);
        foreach (var setting in style.FontFeatureSettings)
            features.Add(new FontFeature(setting.Tag, (uint)Math.Clamp(setting.Value, 0, ushort.MaxValue)));
        return features.Count == 0 ? Default : new OpenTypeFeatures(features);
    }

    /// <summary>
    /// Whether a face has the capitals that font-variant-caps asks for, or their next best of CSS Fonts 4 §6.6. When it has not,
    /// who sets the text makes small capitals of scaled-down capitals.
    /// </summary>
    public static bool HasCaps(FontVariantCaps caps, FontFace face) => caps switch
    {
        FontVariantCaps.Normal or FontVariantCaps.TitlingCaps => true,
        FontVariantCaps.SmallCaps => face.HasFeature("smcp"),
        FontVariantCaps.AllSmallCaps => face.HasFeature("smcp") && face.HasFeature("c2sc"),
        FontVariantCaps.PetiteCaps => face.HasFeature("pcap") || face.HasFeature("smcp"),
        FontVariantCaps.AllPetiteCaps => HasPetite(face) || (face.HasFeature("smcp") && face.HasFeature("c2sc")),
        _ => face.HasFeature("unic"),
    };

    public bool Equals(OpenTypeFeatures? other) => other is not null && hash == other.hash && Features.SequenceEqual(other.Features);

    public override bool Equals(object? obj) => Equals(obj as OpenTypeFeatures);

    public override int GetHashCode() => hash;

    public override string ToString() => string.Join(' ', features);

    /// <summary>Every feature tag of the tables GSUB and GPOS.</summary>
    internal static HashSet<OpenTypeTag> FeaturesOf(SfntFile sfnt)
    {
        var tags = new HashSet<OpenTypeTag>();
        foreach (var table in (ReadOnlySpan<SfntTable>)[sfnt.Table("GSUB"), sfnt.Table("GPOS")])
        {
            // OpenType, "Feature List table": a count, then records of a tag and an offset.
            int list = table.UInt16(6);
            for (var i = 0; list != 0 && i < table.UInt16(list); i++)
                tags.Add(table.Tag(list + 2 + (i * 6)));
        }
        return tags;
    }

    private static void AddKerning(List<FontFeature> features, FontKerning kerning)
    {
        if (kerning == FontKerning.None)
            features.Add(new FontFeature("kern", 0));
    }

    private static void AddLigatures(List<FontFeature> features, FontVariantLigatures ligatures)
    {
        if (ligatures.HasFlag(FontVariantLigatures.None))
        {
            Set(features, 0, "liga", "clig", "dlig", "hlig", "calt");
            return;
        }
        if (ligatures.HasFlag(FontVariantLigatures.NoCommon))
            Set(features, 0, "liga", "clig");
        if (ligatures.HasFlag(FontVariantLigatures.Discretionary))
            Set(features, 1, "dlig");
        if (ligatures.HasFlag(FontVariantLigatures.Historical))
            Set(features, 1, "hlig");
        if (ligatures.HasFlag(FontVariantLigatures.NoContextual))
            Set(features, 0, "calt");
    }

    private static void AddCaps(List<FontFeature> features, FontVariantCaps caps, FontFace face)
    {
        switch (caps)
        {
            case FontVariantCaps.SmallCaps:
                Set(features, 1, "smcp");
                break;
            case FontVariantCaps.AllSmallCaps:
                Set(features, 1, "smcp", "c2sc");
                break;
            case FontVariantCaps.PetiteCaps:
                Set(features, 1, face.HasFeature("pcap") ? "pcap" : "smcp");
                break;
            case FontVariantCaps.AllPetiteCaps when HasPetite(face):
                Set(features, 1, "pcap", "c2pc");
                break;
            case FontVariantCaps.AllPetiteCaps:
                Set(features, 1, "smcp", "c2sc");
                break;
            case FontVariantCaps.Unicase:
                Set(features, 1, "unic");
                break;
            case FontVariantCaps.TitlingCaps:
                Set(features, 1, "titl");
                break;
        }
    }

    private static bool HasPetite(FontFace face) => face.HasFeature("pcap") && face.HasFeature("c2pc");

    private static void AddNumeric(List<FontFeature> features, FontVariantNumeric numeric)
    {
        foreach (var (flag, tag) in (ReadOnlySpan<(FontVariantNumeric, string)>)
        [
            (FontVariantNumeric.LiningNums, "lnum"),
            (FontVariantNumeric.OldstyleNums, "onum"),
            (FontVariantNumeric.ProportionalNums, "pnum"),
            (FontVariantNumeric.TabularNums, "tnum"),
            (FontVariantNumeric.DiagonalFractions, "frac"),
            (FontVariantNumeric.StackedFractions, "afrc"),
            (FontVariantNumeric.Ordinal, "ordn"),
            (FontVariantNumeric.SlashedZero, "zero"),
        ])
        {
            if (numeric.HasFlag(flag))
                Set(features, 1, tag);
        }
    }

    private static void AddPosition(List<FontFeature> features, FontVariantPosition position)
    {
        if (position != FontVariantPosition.Normal)
            Set(features, 1, position == FontVariantPosition.Sub ? "subs" : "sups");
    }

    private static void AddEastAsian(List<FontFeature> features, FontVariantEastAsian eastAsian)
    {
        if (eastAsian == FontVariantEastAsian.Normal)
            return;
        foreach (var (flag, tag) in (ReadOnlySpan<(FontVariantEastAsian, string)>)
        [
            (FontVariantEastAsian.Jis78, "jp78"),
            (FontVariantEastAsian.Jis83, "jp83"),
            (FontVariantEastAsian.Jis90, "jp90"),
            (FontVariantEastAsian.Jis04, "jp04"),
            (FontVariantEastAsian.Simplified, "smpl"),
            (FontVariantEastAsian.Traditional, "trad"),
            (FontVariantEastAsian.FullWidth, "fwid"),
            (FontVariantEastAsian.ProportionalWidth, "pwid"),
            (FontVariantEastAsian.Ruby, "ruby"),
        ])
        {
            if (eastAsian.HasFlag(flag))
                Set(features, 1, tag);
        }
    }

    /// <summary>CSS Text 3 §7.2: letter-spaced text has no optional ligatures.</summary>
    private static void AddLetterSpaced(List<FontFeature> features) => Set(features, 0, "liga", "clig", "dlig", "hlig");

    private static void Set(List<FontFeature> features, uint value, params ReadOnlySpan<string> tags)
    {
        foreach (var tag in tags)
            features.Add(new FontFeature(tag, value));
    }
}
