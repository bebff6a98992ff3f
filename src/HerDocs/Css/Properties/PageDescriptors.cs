using HerDocs.Css.Grammars;
using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Properties;

/// <summary>What @page takes besides properties. They cascade as properties do, numbered behind those of the table.</summary>
internal static class PageDescriptors
{
    /// <summary>Null for auto, the size of the medium.</summary>
    public static readonly Property<Size?> Size = new(
        "size",
        PropertyTable.All.Count,
        slot: 0,
        null,
        inherited: false,
        "CSS Paged Media 3 §7.1",
        Grammar.OrKeyword("auto", new Grammar<Size>(
            $"<length [0,∞]>{{1,2}} | [ {string.Join(" | ", PageSize.Named.Keys)} ] || [ portrait | landscape ]", ParseSize)));

    public static readonly Property<PageMarks> Marks = new(
        "marks",
        PropertyTable.All.Count + 1,
        slot: 1,
        PageMarks.None,
        inherited: false,
        "CSS Paged Media 3 §7.3",
        Keywords.Flags<PageMarks>("none", "crop cross", (before, next) => (before & next) == 0 ? before | next : null));

    /// <summary>Null for auto: 6pt where there are crop marks, else nothing.</summary>
    public static readonly Property<Length?> Bleed = new(
        "bleed",
        PropertyTable.All.Count + 2,
        slot: 2,
        null,
        inherited: false,
        "CSS Paged Media 3 §7.4",
        Grammar.OrKeyword("auto", new Grammar<Length>(LengthGrammars.NonNegative.Syntax, ParseBleed)));

    public static readonly IReadOnlyList<Property> All = [Size, Marks, Bleed];

    private static readonly Dictionary<string, DeclaredProperty> ByName = All.ToDictionary(
        descriptor => descriptor.Name,
        descriptor => DeclaredProperties.Single(descriptor.Name, descriptor, descriptor.Specification),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>How many values a page's cascade has to keep.</summary>
    public static int CountWithProperties => PropertyTable.All.Count + All.Count;

    public static DeclaredProperty? Find(string name) => ByName.GetValueOrDefault(name);

    private static Specified<Length>? ParseBleed(ValueReader reader) =>
        Numeric.Length(reader, nonNegative: true) is { } bleed && (!bleed.IsConstant || bleed.Constant <= PageSize.MostBleed)
            ? bleed.Map(length => Length.Min(length, PageSize.MostBleed))
            : null;

    /// <summary>A length relative to a font shows only later what it is.</summary>
    private static bool IsPossible(Specified<Length> side) => !side.IsConstant || Possible(side.Constant) == side.Constant;

    private static Length Possible(Length side) => Length.Max(PageSize.Shortest, Length.Min(PageSize.Longest, side));

    private static Specified<Size>? ParseSize(ValueReader reader)
    {
        if (Numeric.Length(reader, nonNegative: true) is { } width)
        {
            var height = Numeric.Length(reader, nonNegative: true) ?? width;
            return IsPossible(width) && IsPossible(height) ? width.With(height, (across, down) => new Size(Possible(across), Possible(down))) : null;
        }
        Size? named = null;
        bool? isLandscape = null;
        while (reader.TakeIdent() is { } word)
        {
            if (named is null && PageSize.Named.TryGetValue(word, out var size))
                named = size;
            else if (isLandscape is null && word.ToLowerInvariant() is "portrait" or "landscape")
                isLandscape = word.Equals("landscape", StringComparison.OrdinalIgnoreCase);
            else
                return null;
        }
        if (named is null && isLandscape is null)
            return null;
        var upright = named ?? PageSize.A4;
        return new(isLandscape == true ? new Size(upright.Height, upright.Width) : upright);
    }
}
