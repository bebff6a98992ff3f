using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Writers.Word.Styles;

/// <summary>What the styles of characters are to be called.</summary>
internal sealed class InlineNames(ClassNames classes)
{
    public const string Hyperlink = "Hyperlink";
    public const string Strong = "Strong";
    public const string Emphasis = "Emphasis";
    public const string PageNumber = "page number";
    public const string FootnoteReference = "footnote reference";
    public const string PlainLink = "Plain Link";

    public string Of(Element element)
    {
        if (element.Pseudo == PseudoElement.FootnoteCall)
            return FootnoteReference;
        if (element.IsGenerated)
        {
            return element.Children.Any(child => child is DeferredContent { Item: ContentTargetCounter or ContentCounter })
                ? PageNumber
                : $"{ClassNames.Capital(Of(element.Parent!))} {element.Pseudo}";
        }
        if (classes.Of(element, StyleKind.Character) is { } named)
            return named;
        // Strong is what strong means everywhere, not what it looks like in one place.
        return classes.ApartIn(element) is { } around ? $"{around} {ClassNames.Capital(PlainNameOf(element))}" : PlainNameOf(element);
    }

    private string PlainNameOf(Element element) => element.Name switch
    {
        "strong" => Strong,
        "em" => Emphasis,
        "a" => Hyperlink,
        "b" => "Bold",
        "i" => "Italic",
        "cite" => "HTML Cite",
        "code" => "HTML Code",
        "samp" => "HTML Sample",
        "kbd" => "HTML Keyboard",
        "var" => "HTML Variable",
        "dfn" => "HTML Definition",
        "abbr" => "HTML Acronym",
        "sup" => "Superscript",
        "sub" => "Subscript",
        "mark" => "Highlight",
        "u" or "ins" => "Underline",
        "s" or "del" => "Strikethrough",
        "p" or "td" or "th" or "li" or "dd" or "dt" or "div" => Named(classes.Around(element).FirstOrDefault() ?? ClassNames.Title(element.Name)),
        _ => Named(ClassNames.Title(element.Name)),
    };

    private static string Named(string name) => ClassNames.Named(name, StyleKind.Character);
}
