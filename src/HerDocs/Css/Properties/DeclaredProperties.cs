using HerDocs.Css.Grammars;

namespace HerDocs.Css.Properties;

/// <summary>Every name that a declaration may use: the properties of the table, shorthands, logical names and older names.</summary>
public static class DeclaredProperties
{
    /// <summary>Other names for the same (CSS Text 3 §5.4, CSS Fonts 4 §2.3, CSS Box Alignment 3 §8.3).</summary>
    private static readonly Dictionary<string, string> OtherNames = new()
    {
        ["word-wrap"] = "overflow-wrap",
        ["font-width"] = "font-stretch",
        ["grid-gap"] = "gap",
        ["grid-row-gap"] = "row-gap",
        ["grid-column-gap"] = "column-gap",
    };

    private static readonly Dictionary<string, DeclaredProperty> ByName = Collect();

    public static IReadOnlyCollection<DeclaredProperty> All => ByName.Values;

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static DeclaredProperty? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>A name that stands for one property, or for one or the other by direction.</summary>
    internal static DeclaredProperty Single(string name, Longhand longhand, string specification) =>
        new(
            name,
            longhand.LeftToRight.Syntax,
            specification,
            [longhand],
            reader => longhand.LeftToRight.Parse(reader) is { } value ? [value] : null);

    private static Dictionary<string, DeclaredProperty> Collect()
    {
        var names = new Dictionary<string, DeclaredProperty>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in PropertyTable.All)
            names.Add(property.Name, Single(property.Name, property, property.Specification));
        foreach (var declared in LogicalProperties.All.Concat(Shorthands.All))
            names.Add(declared.Name, declared);
        foreach (var (other, name) in OtherNames)
            names.Add(other, names[name]);
        return names;
    }
}
