using HerDocs.Css;
using HerDocs.Css.Values;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>The counter styles in which pages are numbered.</summary>
internal static class PageNumberStyles
{
    private const string Decimal = "decimal";

    /// <summary>That of the page numbers in the margins of a kind of page.</summary>
    public static string Of(PageStyle page) => page.MarginBoxes.Values
        .SelectMany(style => style.Content ?? [])
        .OfType<ContentCounter>()
        .FirstOrDefault(counter => counter.Name == CounterChange.Page && FormatOf(counter.Style) is not null)?.Style ?? Decimal;

    /// <summary>What a section says of its page numbers, which PAGE and PAGEREF then follow (ECMA-376 Part 1 §17.6.12); null for figures.</summary>
    public static W.NumberFormatValues? FormatOf(string counterStyle) => counterStyle switch
    {
        "lower-roman" => W.NumberFormatValues.LowerRoman,
        "upper-roman" => W.NumberFormatValues.UpperRoman,
        "lower-alpha" or "lower-latin" => W.NumberFormatValues.LowerLetter,
        "upper-alpha" or "upper-latin" => W.NumberFormatValues.UpperLetter,
        _ => null,
    };

    /// <summary>What a field says of its number, with a space before it (ECMA-376 Part 1 §17.16.4.3.1).</summary>
    public static string SwitchOf(string counterStyle) => counterStyle switch
    {
        "lower-roman" => " \\* roman",
        "upper-roman" => " \\* ROMAN",
        "lower-alpha" or "lower-latin" => " \\* alphabetic",
        "upper-alpha" or "upper-latin" => " \\* ALPHABETIC",
        _ => " \\* Arabic",
    };
}
