using HerDocs.Css.Values;

namespace HerDocs.Fonts;

/// <summary>The faces that documents may use, by family. Immutable and safe for use by several threads and documents.</summary>
public sealed class FontLibrary
{
    // CSS Fonts 4 §2.1.1: what stands for each generic family when nobody has said, from the kind of face most wanted. Many text
    // faces say nothing of themselves; those are likelier to have serifs.
    private static readonly Dictionary<string, Func<FontFace, bool>[]> Generics = new(StringComparer.OrdinalIgnoreCase)
    {
        ["serif"] = [face => face.Class is FontClass.Serif or FontClass.Unknown],
        ["ui-serif"] = [face => face.Class is FontClass.Serif or FontClass.Unknown],
        ["sans-serif"] = [face => face.Class == FontClass.SansSerif, face => face.Class == FontClass.Unknown],
        ["ui-sans-serif"] = [face => face.Class == FontClass.SansSerif, face => face.Class == FontClass.Unknown],
        ["ui-rounded"] = [face => face.Class == FontClass.SansSerif, face => face.Class == FontClass.Unknown],
        ["system-ui"] = [face => face.Class == FontClass.SansSerif, face => face.Class == FontClass.Unknown],
        ["monospace"] = [face => face.IsFixedPitch],
        ["ui-monospace"] = [face => face.IsFixedPitch],
        ["cursive"] = [face => face.Class == FontClass.Script],
        ["fantasy"] = [face => face.Class == FontClass.Decorative],
    };

    private readonly Dictionary<string, FontFamily> byName;
    private readonly Dictionary<string, IReadOnlyList<string>> genericFamilies;

    internal FontLibrary(IReadOnlyList<FontFamily> families, Dictionary<string, IReadOnlyList<string>> genericFamilies)
    {
        AllFamilies = families;
        byName = families.ToDictionary(family => family.Name, StringComparer.OrdinalIgnoreCase);
        this.genericFamilies = genericFamilies;
    }

    /// <summary>The families' names, in the order of fallback.</summary>
    public IEnumerable<string> Families => AllFamilies.Select(family => family.Name);

    public IEnumerable<FontFace> Faces => AllFamilies.SelectMany(family => family.Members).Select(member => member.Face);

    internal IReadOnlyList<FontFamily> AllFamilies { get; }

    /// <summary>Whether a name of font-family is a generic family or one that the library holds.</summary>
    public bool Knows(string family) => byName.ContainsKey(family) || Generics.ContainsKey(family);

    /// <summary>Whether the library holds a family of that name, generic ones left aside.</summary>
    public bool Holds(string family) => byName.ContainsKey(family);

    /// <summary>
    /// The faces for a style (CSS Fonts 4 §5.2): of each family in the list the face nearest to the request. A family that the
    /// library lacks is passed over.
    /// </summary>
    /// <param name="stretch">Percent of the normal width.</param>
    /// <param name="opticalSize">The font size in CSS pixels (font-optical-sizing: auto), or null for the font's default.</param>
    /// <param name="variations">font-variation-settings.</param>
    /// <param name="makes">font-synthesis.</param>
    public FontStack Match(
        IReadOnlyList<string> families,
        int weight,
        FontStyle style,
        double stretch,
        double? opticalSize = null,
        IReadOnlyList<FontSetting>? variations = null,
        FontSynthesis makes = FontSynthesis.All)
    {
        var matched = new List<FontFamily>();
        foreach (var name in families)
        {
            foreach (var family in Resolve(name))
            {
                if (!matched.Contains(family))
                    matched.Add(family);
            }
        }
        return new FontStack(this, matched, new FontRequest(weight, style, stretch, opticalSize, variations ?? [], makes));
    }

    /// <summary>What a unit of CSS takes from the fonts of a style, in em.</summary>
    public double Measure(FontChoice choice, FontMeasure measure)
    {
        var stack = Match(
            choice.Families, choice.Weight, choice.Style, choice.Stretch, choice.OpticalSizing == Automatic.Auto ? choice.Size.Pixels : null, choice.Variations);
        return stack.Measure(measure);
    }

    private IEnumerable<FontFamily> Resolve(string name)
    {
        if (byName.TryGetValue(name, out var family))
            return [family];
        if (genericFamilies.TryGetValue(name, out var chosen))
            return chosen.Select(byName.GetValueOrDefault).OfType<FontFamily>();
        if (!Generics.TryGetValue(name, out var kinds))
            return [];
        return kinds.Select(kind => AllFamilies.FirstOrDefault(candidate => kind(candidate.Members[0].Face))).OfType<FontFamily>().Take(1);
    }
}
