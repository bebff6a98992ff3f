using HerDocs.Html;

namespace HerDocs.Css.Selectors;

/// <summary>How the value of an attribute is compared (Selectors 4 §6.1 and §6.2).</summary>
internal enum AttributeOperator { Present, Equal, Word, Language, Prefix, Suffix, Substring }

/// <summary>A condition on an attribute (Selectors 4 §6).</summary>
internal sealed class AttributeSelector(string name, AttributeOperator comparison, string value, bool? ignoresCase) : SimpleSelector(OneClass)
{
    /// <summary>Attributes of HTML whose values are compared without regard to case (HTML, "Case-sensitivity of selectors").</summary>
    private static readonly HashSet<string> CaseInsensitiveValues = new(StringComparer.Ordinal)
    {
        "align", "charset", "checked", "clear", "colgroup", "compact", "dir", "direction", "disabled", "hreflang", "http-equiv", "lang", "media",
        "method", "rel", "rev", "rules", "scope", "selected", "shape", "target", "type", "valign",
    };

    private static readonly char[] Blanks = [' ', '\t', '\n', '\r', '\f'];

    private readonly StringComparison caseRule =
        ignoresCase ?? CaseInsensitiveValues.Contains(name) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    public string Name => name;

    public override bool Matches(HtmlElement element)
    {
        if (element.Attribute(name) is not { } actual)
            return false;
        return comparison switch
        {
            AttributeOperator.Present => true,
            AttributeOperator.Equal => actual.Equals(value, caseRule),
            AttributeOperator.Word => value.Length > 0 && Array.Exists(actual.Split(Blanks), word => word.Equals(value, caseRule)),
            AttributeOperator.Language => actual.Equals(value, caseRule) || actual.StartsWith(value + "-", caseRule),
            AttributeOperator.Prefix => value.Length > 0 && actual.StartsWith(value, caseRule),
            AttributeOperator.Suffix => value.Length > 0 && actual.EndsWith(value, caseRule),
            _ => value.Length > 0 && actual.Contains(value, caseRule),
        };
    }
}
