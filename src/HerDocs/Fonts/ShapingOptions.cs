using System.Text;
using HerDocs.Css.Values;

namespace HerDocs.Fonts;

/// <summary>Everything besides font and text that decides how a run is shaped. A value: equal options are equal.</summary>
/// <param name="Language">A BCP 47 tag, empty when unknown: some fonts draw a language's letters in its own way.</param>
public sealed record ShapingOptions(Script Script, string Language, Direction Direction, OpenTypeFeatures Features)
{
    private HarfBuzz.Feature[]? harfBuzzFeatures;
    private nint harfBuzzLanguage = -1;

    /// <summary>The features for HarfBuzz, each over the whole run.</summary>
    internal ReadOnlySpan<HarfBuzz.Feature> HarfBuzzFeatures => harfBuzzFeatures ??= Convert(Features);

    internal nint HarfBuzzLanguage => harfBuzzLanguage == -1 ? harfBuzzLanguage = Find(Language) : harfBuzzLanguage;

    public bool Equals(ShapingOptions? other) =>
        other is not null
        && Script == other.Script
        && Direction == other.Direction
        && Features.Equals(other.Features)
        && string.Equals(Language, other.Language, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() =>
        HashCode.Combine(Script, Direction, Features, StringComparer.OrdinalIgnoreCase.GetHashCode(Language));

    private static HarfBuzz.Feature[] Convert(OpenTypeFeatures features)
    {
        var converted = new HarfBuzz.Feature[features.Features.Length];
        for (var i = 0; i < converted.Length; i++)
            converted[i] = new HarfBuzz.Feature(features.Features[i].Tag.Value, features.Features[i].Value, 0, uint.MaxValue);
        return converted;
    }

    private static unsafe nint Find(string language)
    {
        if (language.Length == 0)
            return 0;
        var ascii = Encoding.ASCII.GetBytes(language);
        fixed (byte* first = ascii)
            return HarfBuzz.hb_language_from_string(first, ascii.Length);
    }
}
