using HerDocs.Css.Grammars;

namespace HerDocs.Css.Properties;

/// <summary>
/// Every property that HerDocs knows. What is not here is a warning when a stylesheet uses it. The supported-CSS list in
/// templates/CSS.md is made from this table.
/// </summary>
public static partial class PropertyTable
{
    private static readonly Dictionary<string, Property> ByName;

    // The explicit constructor runs after the field initialisers of every part of this class.
    static PropertyTable()
    {
        All = [.. Registry.Defined];
        ByName = All.ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>In the order of their <see cref="Property.Index"/>.</summary>
    public static IReadOnlyList<Property> All { get; }

    public static Property? Find(string name) => ByName.GetValueOrDefault(name);

    private static Property<T> Define<T>(string name, T initial, bool inherited, string specification, Grammar<T> grammar)
    {
        var slot = Registry.Defined.Count(other => other.Inherited == inherited);
        var property = new Property<T>(name, Registry.Defined.Count, slot, initial, inherited, specification, grammar);
        Registry.Defined.Add(property);
        return property;
    }

    /// <summary>A class of its own, so that the list stands before any field of the table is made.</summary>
    private static class Registry
    {
        public static readonly List<Property> Defined = [];
    }
}
