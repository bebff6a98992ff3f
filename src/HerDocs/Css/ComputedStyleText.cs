using System.Text;
using HerDocs.Css.Properties;

namespace HerDocs.Css;

/// <summary>Writes a computed style as text, for people who look for what went wrong.</summary>
public static class ComputedStyleText
{
    /// <summary>
    /// A line <c>name: value</c> for each property whose value differs from another style's, in the order of the table, then the
    /// custom properties; by default those that differ from their initial value.
    /// </summary>
    public static string Write(ComputedStyle style, ComputedStyle? other = null)
    {
        other ??= ComputedStyle.Initial;
        var text = new StringBuilder();
        foreach (var property in PropertyTable.All)
        {
            var value = Value(style, property);
            if (value != Value(other, property))
                text.Append(property.Name).Append(": ").Append(value).Append('\n');
        }
        foreach (var (name, value) in style.CustomProperties.OrderBy(custom => custom.Key, StringComparer.Ordinal))
        {
            if (value != other.CustomProperties.GetValueOrDefault(name))
                text.Append(name).Append(": ").Append(value).Append('\n');
        }
        return text.ToString();
    }

    /// <summary>The computed value of one property.</summary>
    public static string Value(ComputedStyle style, Property property) => property.Format(style.Get(property));
}
