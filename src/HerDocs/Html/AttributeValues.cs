using System.Globalization;
using HerDocs.Diagnostics;
using HerDocs.LanguageTags;

namespace HerDocs.Html;

/// <summary>Reports values of attributes that mean nothing, and so have no effect or one that nobody meant.</summary>
internal static class AttributeValues
{
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>WAI-ARIA 1.2 §5.3.</summary>
    private static readonly string[] Roles = Words(
        "alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary " +
        "contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group heading img image " +
        "insertion link list listbox listitem log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation " +
        "none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox " +
        "separator slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar " +
        "tooltip tree treegrid treeitem");

    public static void Check(HtmlElement element, HtmlAttribute attribute, DiagnosticBag diagnostics)
    {
        if (Hint(element.Name, attribute.Name, attribute.Value) is not { } hint)
            return;
        var message = attribute.Value.Length == 0 ? $"`{attribute.Name}` is empty" : $"`{attribute.Name}` cannot be `{attribute.Value}`";
        var value = element.ValueOf(attribute.Name);
        diagnostics.Report(
            DiagnosticCode.InvalidAttributeValue, attribute.Value.Length == 0 ? element.PlaceOf(attribute.Name).Origin : value.Origin, message, hint);
    }

    /// <summary>What the value should be; null for one that is right.</summary>
    private static string? Hint(string element, string attribute, string value) => (element, attribute) switch
    {
        (_, "id") => value.Length > 0 && !value.Any(char.IsWhiteSpace) ? null : "an id is a word without blanks",
        (_, "lang" or "hreflang") => value.Length == 0 || LanguageTag.IsWellFormed(value) ? null : LanguageHint(attribute, value),
        (_, "dir") => OneOf(value, "ltr", "rtl", "auto"),
        (_, "role") => UnknownRole(value),
        (_, "translate") => OneOf(value, "yes", "no"),
        (_, "tabindex") or ("ol", "start") or ("li", "value") => IsInteger(value, int.MinValue) ? null : "write a whole number",
        ("td" or "th", "rowspan") => IsInteger(value, 0) ? null : "write how many rows the cell covers, such as 2",
        ("td" or "th", "colspan") => IsInteger(value, 1) ? null : "write how many columns the cell covers, such as 2",
        ("col" or "colgroup", "span") => IsInteger(value, 1) ? null : "write how many columns it stands for, such as 2",
        ("th", "scope") => OneOf(value, "row", "col", "rowgroup", "colgroup"),
        ("ol", "type") => value is "1" or "a" or "A" or "i" or "I" ? null : "write 1, a, A, i or I",
        ("img", "width" or "height") => IsInteger(value.TrimEnd('%'), 0) ? null : "write a whole number of pixels; other lengths belong into the stylesheet",
        ("meter", "value" or "min" or "max" or "low" or "high" or "optimum") =>
            double.TryParse(value, Decimal, CultureInfo.InvariantCulture, out _) ? null : "write a number such as 7.9",
        _ => null,
    };

    private static string? OneOf(string value, params string[] words) => words.Contains(value, StringComparer.OrdinalIgnoreCase)
        ? null
        : NearestName.Hint(value, words) ?? $"write {string.Join(", ", words[..^1])} or {words[^1]}";

    /// <summary>Several roles are alternatives; those of publishing begin with doc-.</summary>
    private static string? UnknownRole(string value)
    {
        var words = value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var unknown = words.FirstOrDefault(word => !Roles.Contains(word, StringComparer.OrdinalIgnoreCase) && !word.StartsWith("doc-", StringComparison.OrdinalIgnoreCase));
        return words.Length > 0 && unknown is null ? null : NearestName.Hint(unknown ?? "", Roles) ?? "leave it out: most elements have the right role by themselves";
    }

    private static string LanguageHint(string attribute, string value) =>
        LanguageTag.Mend(value) is { } tag ? $"write {attribute}=\"{tag}\"" : "write a language tag such as en, de, pt-BR or zh-Hant";

    private static bool IsInteger(string value, int least) =>
        int.TryParse(value.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least;

    private static string[] Words(string text) => text.Split(' ');
}
