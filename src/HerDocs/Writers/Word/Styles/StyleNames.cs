using System.Text;
using HerDocs.Css.Rules;
using HerDocs.Css.Selectors;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Writers.Word.Stories;
using PseudoElement = HerDocs.Documents.PseudoElement;

namespace HerDocs.Writers.Word.Styles;

/// <summary>
/// What styles are to be called: by Word's own name for what it knows, else by the class that a rule of the stylesheet is for, as a
/// person would read it.
/// </summary>
internal sealed class StyleNames
{
    public const string Normal = "Normal";
    public const string BodyText = "Body Text";
    public const string TableSpacing = "Table Spacing";
    public const string Header = "header";
    public const string Footer = "footer";
    public const string PageNumber = "page number";
    public const string FootnoteText = "footnote text";
    public const string FootnoteReference = "footnote reference";
    public const string PlainLink = "Plain Link";
    public const string DropCap = "Drop Cap";

    private readonly HashSet<string> subjects = new(StringComparer.Ordinal);
    private readonly HashSet<string> contexts = new(StringComparer.Ordinal);
    private readonly Document document;
    private readonly Element? title;

    /// <summary>How many levels headings rise: where the only h1 is the title, chapters begin with the first level as Word counts.</summary>
    private readonly int headingShift;

    public StyleNames(Document document)
    {
        this.document = document;
        foreach (var sheet in document.Stylesheets)
            Collect(sheet.Rules);
        var first = document.Body.SelfAndDescendants().FirstOrDefault(element => element.Name == "h1");
        // An h1 that stands for the whole document, not for a chapter of it.
        title = first is { IsOutlined: true } && !IsIn(first, "header") ? null : first;
        headingShift = title is not null && document.Body.SelfAndDescendants().Count(element => element.Name == "h1") == 1 ? 1 : 0;
    }

    /// <param name="isNumbered">Whether the paragraph bears the marker of a list item.</param>
    public string OfParagraph(Element element, BlockFrame frame, bool isNumbered)
    {
        if (element.IsGenerated)
        {
            var parent = Capital(OfParagraph(element.Parent!, frame, isNumbered));
            return element.Children.Count == 0 ? $"Rule {element.Pseudo} {parent}" : $"{parent} {element.Pseudo}";
        }
        if (element == title)
            return "Title";
        if (element.FootnoteCall is not null)
            return FootnoteText;
        if (HeadingLevel(element) is { } level)
            return frame.IsInContents ? "TOC Heading" : $"heading {level}";
        return OfClasses(element) ?? PlainNameOf(element, frame, isNumbered);
    }

    /// <summary>What the style would be called without a class: that of which a class makes a kind.</summary>
    public string PlainNameOf(Element element, BlockFrame frame, bool isNumbered)
    {
        if (element.IsGenerated)
            return Normal;
        return element.Name switch
        {
            "p" when IsIn(element, "hgroup") => "Subtitle",
            "p" or "div" or "section" or "article" or "main" or "body" or "aside" or "header" or "footer" or "nav" or "span" or "a" =>
                OfContainer(element, frame, isNumbered),
            "li" => ListName(element, frame, isNumbered),
            "blockquote" => "Quote",
            "figcaption" or "caption" => "caption",
            "figure" or "img" => "Figure",
            "dt" => "Term",
            "dd" => "Definition",
            "td" => "Table Text",
            "th" => element.Parent?.Parent?.Name == "thead" ? "Table Heading" : "Row Heading",
            "pre" => "HTML Preformatted",
            "address" => "HTML Address",
            "hr" => "Horizontal Rule",
            _ => Title(element.Name),
        };
    }

    public string OfInline(Element element)
    {
        if (element.Pseudo == PseudoElement.FootnoteCall)
            return FootnoteReference;
        if (element.IsGenerated)
            return element.Children.Any(child => child is DeferredContent { Item: ContentTargetCounter or ContentCounter })
                ? PageNumber
                : $"{Capital(OfInline(element.Parent!))} {element.Pseudo}";
        if (OfClasses(element) is { } named)
            return named;
        return element.Name switch
        {
            "strong" => "Strong",
            "em" => "Emphasis",
            "a" => "Hyperlink",
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
            "p" or "td" or "th" or "li" or "dd" or "dt" or "div" => Title(ContextOf(element) ?? element.Name),
            _ => Title(element.Name),
        };
    }

    public string OfTable(Element element)
    {
        var own = element.Classes.FirstOrDefault(contexts.Contains);
        var name = OfClasses(element) ?? (own is null ? ContextOf(element) : Title(own));
        return element.Name == "table" ? name is null ? "Table" : $"{name} Table" : name is null ? Title(element.Name) : $"{name} {Title(element.Name == "meter" ? "Meter" : "Layout")}";
    }

    /// <summary>The nearest names around an element that rules of the stylesheet use, the innermost first, without its own.</summary>
    public IEnumerable<string> ContextsOf(Element element)
    {
        for (var around = element.Parent; around is not null; around = around.Parent)
        {
            for (var i = around.Classes.Count - 1; i >= 0; i--)
            {
                if (contexts.Contains(around.Classes[i]) || subjects.Contains(around.Classes[i]))
                    yield return Title(around.Classes[i]);
            }
        }
        for (var around = element.Parent; around is { Name: not "body" }; around = around.Parent)
        {
            if (around.Name is "header" or "footer" or "aside" or "nav" or "figure" or "blockquote" or "td" or "th" or "li")
                yield return Title(around.Name is "td" or "th" ? "table" : around.Name is "li" ? "list" : around.Name);
        }
    }

    public static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>The level of Word's heading style for an element; null when it is no heading.</summary>
    public int? HeadingLevel(Element element) =>
        element.Name is ['h', >= '1' and <= '6'] && element != title ? element.Name[1] - '0' - headingShift : null;

    private string OfContainer(Element element, BlockFrame frame, bool isNumbered)
    {
        for (var around = element.Name == "p" ? element.Parent : element; around is not null; around = around.Parent)
        {
            switch (around.Name)
            {
                case "li":
                    return ListName(around, frame, isNumbered);
                case "blockquote":
                    return "Quote";
                case "figcaption" or "caption":
                    return "caption";
                case "td":
                    return "Table Text";
                case "th":
                    return "Table Heading";
                case "dd":
                    return "Definition";
            }
        }
        return element.Name == "p" ? BodyText : ContextOfBox(element) ?? Normal;
    }

    private string? ContextOfBox(Element element) => element.Name == "div" ? OfClasses(element) ?? ContextOf(element) : null;

    private string? ContextOf(Element element) => ContextsOf(element).FirstOrDefault();

    private string ListName(Element item, BlockFrame frame, bool isNumbered)
    {
        if (frame.IsInContents)
            return $"toc {ContentsLevel(item)}";
        var depth = frame.ListDepth > 1 ? $" {Math.Min(frame.ListDepth, 5)}" : "";
        if (item.Marker is null)
            return $"List{depth}";
        if (!isNumbered)
            return $"List Continue{depth}";
        return (CounterStyle.Format(item.Style.ListStyleType, 1) != CounterStyle.Format(item.Style.ListStyleType, 2) && !item.Style.ListStyleType.StartsWith('"')
            ? "List Number" : "List Bullet") + depth;
    }

    /// <summary>Word's contents have a style for each level of headings: that of the heading where the entry leads.</summary>
    private int ContentsLevel(Element entry)
    {
        var link = entry.SelfAndDescendants().FirstOrDefault(element => element.Name == "a");
        var target = link?.Attribute("href") is { } href ? document.TargetOf(href) : null;
        return target?.SelfAndDescendants().Select(HeadingLevel).FirstOrDefault(level => level is not null) ?? 1;
    }

    private string? OfClasses(Element element)
    {
        var name = new StringBuilder();
        foreach (var single in element.Classes)
        {
            if (subjects.Contains(single))
                name.Append(name.Length > 0 ? " " : "").Append(Title(single));
        }
        return name.Length == 0 ? null : name.ToString();
    }

    /// <summary>pull-quote and pullQuote are both Pull Quote.</summary>
    private static string Title(string name)
    {
        var title = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i == 0 || !char.IsLetterOrDigit(name[i - 1]) || (char.IsUpper(name[i]) && char.IsLower(name[i - 1]));
            if (!char.IsLetterOrDigit(name[i]))
                continue;
            if (startsWord && title.Length > 0)
                title.Append(' ');
            title.Append(startsWord ? char.ToUpperInvariant(name[i]) : name[i]);
        }
        return title.ToString();
    }

    private static bool IsIn(Element element, string name)
    {
        for (var around = element.Parent; around is not null; around = around.Parent)
        {
            if (around.Name == name)
                return true;
        }
        return false;
    }

    private void Collect(IReadOnlyList<Rule> rules)
    {
        foreach (var rule in rules)
        {
            switch (rule)
            {
                case StyleRule style:
                    foreach (var selector in style.Selectors.Selectors)
                        Collect(selector);
                    Collect(style.Rules);
                    break;
                case MediaRule media:
                    Collect(media.Rules);
                    break;
                case SupportsRule supports:
                    Collect(supports.Rules);
                    break;
                case ImportRule { Sheet: { } sheet }:
                    Collect(sheet.Rules);
                    break;
            }
        }
    }

    private void Collect(ComplexSelector selector)
    {
        for (var i = 0; i < selector.Compounds.Count; i++)
        {
            foreach (var part in selector.Compounds[i].Parts)
            {
                if (part is ClassSelector single)
                    (i == 0 ? subjects : contexts).Add(single.Name);
            }
        }
    }
}
