using HerDocs.Html;

namespace HerDocs.Css.Cascading;

/// <summary>Attributes that stand for style (HTML, "Rendering"): only those that say something about the content itself.</summary>
internal static class PresentationalHints
{
    /// <summary>What the attributes of an element come to as declarations; null when there are none.</summary>
    public static string? Of(HtmlElement element) => element.Name switch
    {
        "img" or "svg" => Join(Dimension(element, "width"), Dimension(element, "height")),
        // CSS Lists 3 appendix A: the counter of list items takes the numbers that the list names.
        "ol" => Integer(element, "start") is { } start ? $"counter-reset: list-item {start - 1}" : null,
        "li" => Integer(element, "value") is { } value ? $"counter-set: list-item {value}" : null,
        _ => null,
    };

    private static string? Join(string? first, string? second) => first is null ? second : second is null ? first : $"{first}; {second}";

    /// <summary>Pixels, or a percentage.</summary>
    private static string? Dimension(HtmlElement element, string name)
    {
        if (element.Attribute(name)?.Trim() is not { Length: > 0 } value)
            return null;
        var digits = value.TrimEnd('%');
        return digits.Length is > 0 and < 8 && digits.All(char.IsAsciiDigit) ? $"{name}: {value}{(digits == value ? "px" : "")}" : null;
    }

    private static int? Integer(HtmlElement element, string name) =>
        element.Attribute(name) is { Length: < 9 } value && int.TryParse(value, out var number) ? number : null;
}
