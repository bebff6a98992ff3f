using HerDocs.Css;
using HerDocs.Css.Properties;
using HerDocs.Css.Rules;
using HerDocs.Documents;

namespace HerDocs.Inspection;

/// <summary>Explains the style of an element: what is set on it, what it inherits, and which declarations say so.</summary>
/// <param name="labelled">Names an element.</param>
internal sealed class StyleInspector(StyleSources sources, Func<Element, ElementLabel> labelled)
{
    /// <summary>Names for all sides or corners of a box.</summary>
    private static readonly string[] FourSided = ["border-width", "border-style", "border-color", "border-radius"];

    /// <summary>What is set on an element, or differs from what it would inherit or begin with.</summary>
    public IReadOnlyList<PropertyReport> Set(Element element) => Differences(element.Style, element.Parent?.Style, sources.Of(element));

    /// <summary>What an element has from elements around it, where that is not what everything begins with.</summary>
    public IReadOnlyList<PropertyReport> Inherited(Element element)
    {
        var declared = sources.Of(element).Select(applied => applied.Property).ToHashSet();
        var wanted = PropertyTable.All
            .Where(property => property.Inherited && !declared.Contains(property)
                && !Equals(element.Style.Get(property), property.Initial) && Equals(element.Style.Get(property), element.Parent?.Style.Get(property)))
            .ToHashSet();
        var found = new Dictionary<Property, PropertySource>();
        for (var around = element.Parent; around is not null && found.Count < wanted.Count; around = around.Parent)
        {
            foreach (var applied in sources.Of(around).Where(applied => wanted.Contains(applied.Property)))
                found.TryAdd(applied.Property, SourceOf(applied, labelled(around)));
        }
        return [.. from property in PropertyTable.All
                   where wanted.Contains(property)
                   select new PropertyReport(property.Name, property.Format(element.Style.Get(property)), found.GetValueOrDefault(property))];
    }

    /// <summary>What is set, or differs from what would be without; what a shorthand only resets is left out.</summary>
    /// <param name="parent">What it inherits from; null for the root.</param>
    public static IReadOnlyList<PropertyReport> Differences(ComputedStyle style, ComputedStyle? parent, IReadOnlyList<AppliedDeclaration> declared)
    {
        var byProperty = declared.ToDictionary(applied => applied.Property);
        var reports = new List<PropertyReport>();
        var told = new HashSet<Property>();
        foreach (var property in PropertyTable.All)
        {
            if (told.Contains(property))
                continue;
            if (byProperty.TryGetValue(property, out var applied))
            {
                var (name, value, properties) = Together(applied, style, byProperty);
                told.UnionWith(properties);
                if (properties.Count > 1 || applied.Declaration.Longhands.Count == 1 || IsOwn(property))
                    reports.Add(new PropertyReport(name, value, SourceOf(applied, null)));
            }
            else if (IsOwn(property))
            {
                reports.Add(new PropertyReport(property.Name, property.Format(style.Get(property)), null));
            }
        }
        return reports;

        bool IsOwn(Property property) =>
            !Equals(style.Get(property), (property.Inherited ? parent ?? ComputedStyle.Initial : ComputedStyle.Initial).Get(property));
    }

    /// <summary>What a declaration set alike on several sides, by the name of a shorthand for them; else one property.</summary>
    private static (string Name, string Value, IReadOnlyList<Property> Properties) Together(
        AppliedDeclaration applied, ComputedStyle style, Dictionary<Property, AppliedDeclaration> byProperty)
    {
        var value = applied.Property.Format(style.Get(applied.Property));
        foreach (var name in FourSided.Prepend(applied.Declaration.Name))
        {
            var set = DeclaredProperties.Find(name)?.Longhands.Select(longhand => longhand.For(style.Direction)).ToList() ?? [];
            if (set.Count > 1 && set.Contains(applied.Property) && set.TrueForAll(IsAlike))
                return (name, value, set);
        }
        return (applied.Property.Name, value, [applied.Property]);

        bool IsAlike(Property property) =>
            byProperty.TryGetValue(property, out var other) && ReferenceEquals(other.Declaration, applied.Declaration)
            && property.Format(style.Get(property)) == value;
    }

    private static PropertySource SourceOf(AppliedDeclaration applied, ElementLabel? from) => new(
        applied.Declaration.Value,
        applied.Declaration.IsImportant,
        applied.Prelude,
        applied.IsUserAgent ? null : applied.Declaration.Span,
        from);
}
