using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Writers.Word.Stories;

namespace HerDocs.Writers.Word.Styles;

/// <summary>
/// What the styles of paragraphs are to be called: by Word's own name for what it knows, else by the class that a rule of the
/// stylesheet is for, as a person would read it.
/// </summary>
internal sealed class StyleNames
{
    public const string Normal = "Normal";
    public const string BodyText = "Body Text";
    public const string TableSpacing = "Table Spacing";
    public const string Header = "header";
    public const string Footer = "footer";
    public const string FootnoteText = "footnote text";
    public const string DropCap = "Drop Cap";
    public const string Rule = "Rule After";
    public const string Title = "Title";

    private const string Quote = "Quote";
    private const string Caption = "caption";

    private readonly Document document;
    private readonly ClassNames classes;
    private readonly Element? title;

    /// <summary>How many levels headings rise: where the only h1 is the title, chapters begin with the first level as Word counts.</summary>
    private readonly int headingShift;

    public StyleNames(Document document, ClassNames classes)
    {
        this.document = document;
        this.classes = classes;
        var first = document.Body.SelfAndDescendants().FirstOrDefault(element => element.Name == "h1");
        // An h1 that stands for the whole document, not for a chapter of it.
        title = first is { IsOutlined: true } && Around(first, "header") is null ? null : first;
        headingShift = title is not null && document.Body.SelfAndDescendants().Count(element => element.Name == "h1") == 1 ? 1 : 0;
    }

    /// <param name="isNumbered">Whether the paragraph bears the marker of a list item.</param>
    public string OfParagraph(Element element, BlockFrame frame, bool isNumbered)
    {
        if (element.IsGenerated)
        {
            var parent = ClassNames.Capital(OfParagraph(element.Parent!, frame, isNumbered));
            return element.Children.Count == 0 ? $"{Rule} {parent}" : $"{element.Pseudo} {parent}";
        }
        if (element == title)
            return Title;
        if (element.FootnoteCall is not null)
            return FootnoteText;
        if (HeadingLevel(element) is { } level)
            return frame.IsInContents ? "TOC Heading" : $"heading {level}";
        return classes.Of(element, StyleKind.Paragraph) ?? (WritingLines.Is(element) ? OfLines(element) : null) ?? OfBox(element, frame, isNumbered) ?? PlainNameOf(element, frame, isNumbered);
    }

    /// <summary>What the style would be called without a class: that of which a class makes a kind.</summary>
    public string PlainNameOf(Element element, BlockFrame frame, bool isNumbered)
    {
        if (element.IsGenerated)
            return Normal;
        return element.Name switch
        {
            "p" when Around(element, "hgroup") is not null => "Subtitle",
            "p" or "div" or "section" or "article" or "main" or "body" or "aside" or "header" or "footer" or "nav" or "span" or "a" =>
                OfContainer(element, frame, isNumbered),
            "li" => ListName(element, frame, isNumbered),
            "blockquote" => Quote,
            "figcaption" or "caption" => Caption,
            "figure" or "img" => "Figure",
            "dt" => "Term",
            "dd" => "Definition",
            "td" => "Table Text",
            "th" => element.Parent?.Parent?.Name == "thead" ? "Table Heading" : "Row Heading",
            "pre" => "HTML Preformatted",
            "address" => "HTML Address",
            "hr" => "Horizontal Rule",
            _ => ClassNames.Named(ClassNames.Title(element.Name), StyleKind.Paragraph),
        };
    }

    /// <summary>The level of Word's heading style for an element; null when it is no heading.</summary>
    public int? HeadingLevel(Element element) =>
        element.Name is ['h', >= '1' and <= '6'] && element != title ? element.Name[1] - '0' - headingShift : null;

    /// <summary>The class of the box that says what a paragraph is: a quotation's, or a list's whose items bear no markers.</summary>
    private string? OfBox(Element element, BlockFrame frame, bool isNumbered)
    {
        if (frame.IsInContents)
            return null;
        if (Around(element, "blockquote") is { } quote && PlainNameOf(element, frame, isNumbered) == Quote)
            return element.Name is "footer" or "cite" ? $"{QuoteName(quote)} Source" : QuoteName(quote);
        return ItemAround(element) is { Marker: null, Parent: { } list } && element.Name is "li" or "p"
            ? classes.Of(list, StyleKind.Paragraph)
            : null;
    }

    private string OfLines(Element line) => ClassNames.Named(classes.Around(line).FirstOrDefault() ?? "Writing Lines", StyleKind.Paragraph);

    private string QuoteName(Element quote) => classes.Of(quote, StyleKind.Paragraph) ?? Quote;

    private string OfContainer(Element element, BlockFrame frame, bool isNumbered)
    {
        for (var around = element.Name == "p" ? element.Parent : element; around is not null; around = around.Parent)
        {
            switch (around.Name)
            {
                case "li":
                    return ListName(around, frame, isNumbered);
                case "blockquote":
                    return Quote;
                case "figcaption" or "caption":
                    return Caption;
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

    private string? ContextOfBox(Element element) =>
        element.Name == "div" && classes.Around(element).FirstOrDefault() is { } around ? ClassNames.Named(around, StyleKind.Paragraph) : null;

    private string ListName(Element item, BlockFrame frame, bool isNumbered)
    {
        if (frame.IsInContents)
            return $"toc {ContentsLevel(item)}";
        var depth = frame.ListDepth > 1 ? $" {Math.Min(frame.ListDepth, 5)}" : "";
        if (item.Marker is null)
            return $"List{depth}";
        if (!isNumbered)
            return $"List Continue{depth}";
        var counter = ListMarkers.StyleOf(item);
        return (CounterStyle.Format(counter, 1) != CounterStyle.Format(counter, 2) && !counter.StartsWith('"') ? "List Number" : "List Bullet") + depth;
    }

    /// <summary>Word's contents have a style for each level of headings: that of the heading where the entry leads.</summary>
    private int ContentsLevel(Element entry)
    {
        var link = entry.SelfAndDescendants().FirstOrDefault(element => element.Name == "a");
        var target = link?.Attribute("href") is { } href ? document.TargetOf(href) : null;
        return target?.SelfAndDescendants().Select(HeadingLevel).FirstOrDefault(level => level is not null) ?? 1;
    }

    private static Element? ItemAround(Element element) => element.Name == "li" ? element : Around(element, "li");

    private static Element? Around(Element element, string name)
    {
        for (var around = element.Parent; around is not null; around = around.Parent)
        {
            if (around.Name == name)
                return around;
        }
        return null;
    }
}
