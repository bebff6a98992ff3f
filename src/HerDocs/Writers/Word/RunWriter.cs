using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Layout.Boxes;

namespace HerDocs.Writers.Word;

/// <summary>Writes the content of one paragraph: runs with character styles, links, fields, pictures in the line.</summary>
internal sealed class RunWriter(WordContext context, Paragraph paragraph, RunFormat around, BlockContext block)
{
    private readonly Stack<Element> inlines = new();
    private Element? linked;
    private OpenXmlCompositeElement? link;

    private OpenXmlCompositeElement Target => link ?? paragraph;

    public void Write(InlineContent content)
    {
        foreach (var item in content.Items)
            Write(item);
    }

    private void Write(InlineItem item)
    {
        switch (item)
        {
            case InlineText text:
                Add(text.Text, text.Style, text.Language);
                break;
            case InlineOpen open:
                Open(open.Element);
                break;
            case InlineClose close:
                Close(close.Element);
                break;
            case InlineLineBreak:
                Target.AppendChild(new Run(new Break()));
                break;
            case InlineLeader leader:
                AddLeader(leader.Pattern);
                break;
            case InlinePageText page:
                AddPageReference(page);
                break;
            case InlineInitialLetter letter:
                AddInitial(letter);
                break;
            case InlineAtom atom:
                AddAtom(atom.Box);
                break;
        }
    }

    private void Open(Element element)
    {
        inlines.Push(element);
        if (element.Id is { } id)
            context.Bookmarks.Mark(id, Target);
        if (element.Name != "a" || element.Attribute("href") is not { Length: > 0 } href || link is not null)
            return;
        var made = new Hyperlink { History = true };
        if (href.StartsWith('#') && context.Bookmarks.NameOf(Uri.UnescapeDataString(href[1..])) is { } bookmark)
            made.Anchor = bookmark;
        else if (Uri.TryCreate(href, UriKind.Absolute, out var address))
            made.Id = context.Main.AddHyperlinkRelationship(address, isExternal: true, $"link{Xml.Number(context.Main.HyperlinkRelationships.Count() + 1)}").Id;
        else
            return;
        paragraph.AppendChild(made);
        (link, linked) = (made, element);
    }

    private void Close(Element element)
    {
        if (inlines.Count > 0 && inlines.Peek() == element)
            inlines.Pop();
        if (linked == element)
            (link, linked) = (null, null);
    }

    private void Add(string text, Css.ComputedStyle style, string language)
    {
        if (text.Length == 0)
            return;
        var run = new Run();
        if (Properties(RunFormat.Of(style, context.Document.Fonts), language) is { } properties)
            run.AppendChild(properties);
        RunText.Append(run, text, style.WhiteSpace is WhiteSpace.Pre or WhiteSpace.PreWrap or WhiteSpace.BreakSpaces or WhiteSpace.PreLine);
        Target.AppendChild(run);
    }

    private RunProperties? Properties(RunFormat format, string language)
    {
        var properties = new RunProperties();
        var name = inlines.Count > 0 ? StyleNames.ForCharacters(inlines.Peek()) : "Inline";
        if (context.Styles.Characters(name, format, around) is { } styleId)
            properties.RunStyle = new RunStyle { Val = styleId };
        // Bold and italics of styles toggle one another (ECMA-376-1 §17.7.3): only the run itself can take them back.
        if (around.Bold && !format.Bold)
            properties.Bold = new Bold { Val = false };
        if (around.Italic && !format.Italic)
            properties.Italic = new Italic { Val = false };
        if (language.Length > 0 && !language.Equals(context.Document.Language, StringComparison.OrdinalIgnoreCase))
            properties.Languages = new Languages { Val = language };
        return properties.HasChildren ? properties : null;
    }

    /// <summary>What fills a line is a tab to the right edge, with dots where the pattern has some.</summary>
    private void AddLeader(string pattern)
    {
        var tabs = Tabs();
        tabs.AppendChild(new TabStop
        {
            Val = TabStopValues.Right,
            Leader = pattern.Contains('.', StringComparison.Ordinal) ? TabStopLeaderCharValues.Dot : TabStopLeaderCharValues.None,
            Position = (block.Left + block.Width).Twips,
        });
        Target.AppendChild(new Run(new TabChar()));
    }

    private Tabs Tabs()
    {
        var properties = paragraph.ParagraphProperties ??= new ParagraphProperties();
        return properties.Tabs ??= new Tabs();
    }

    private void AddPageReference(InlinePageText page)
    {
        if (page.Source is not { Item: ContentTargetCounter counter, TargetId: { } id } || context.Bookmarks.NameOf(id) is not { } bookmark)
            return;
        var number = context.Document.ElementsById.TryGetValue(id, out var element) ? context.Pages.PlaceOf(element)?.PageNumber : null;
        var properties = Properties(RunFormat.Of(page.Style, context.Document.Fonts), page.Language);
        Fields.Append(Target, $"PAGEREF {bookmark} \\h", number is { } at ? CounterStyle.Format(counter.Style, at) : "", properties);
    }

    /// <summary>A drop cap is a frame with the letter, of as many lines (ECMA-376-1 §17.3.1.11).</summary>
    private void AddInitial(InlineInitialLetter letter)
    {
        if (letter.Style.InitialLetter is not { } initial || paragraph.Parent is null || block.Frame is not null)
        {
            Add(letter.Text, letter.Style, letter.Language);
            return;
        }
        var font = context.Document.Fonts.Match(letter.Style.FontFamily, letter.Style.FontWeight, letter.Style.FontStyle, letter.Style.FontStretch).Primary;
        var line = context.Styles.Normal.Line == 0 ? letter.Style.FontSize * 1.3 : Geometry.Length.FromPoints(context.Styles.Normal.Line / 20.0);
        var capHeight = font is null ? 0.65 : (double)font.Metrics.CapHeight / font.UnitsPerEm;
        var size = ((line * (initial.Size - 1)) + (Geometry.Length.FromPoints(around.HalfPoints / 2.0) * capHeight)) / capHeight;
        var height = line * initial.Sink;
        var drop = new Paragraph(
            new ParagraphProperties(
                new KeepNext(),
                new FrameProperties
                {
                    DropCap = DropCapLocationValues.Drop, Lines = initial.Sink, Wrap = TextWrappingValues.Around,
                    VerticalPosition = VerticalAnchorValues.Text, HorizontalPosition = HorizontalAnchorValues.Text,
                },
                new SpacingBetweenLines { Before = "0", Line = Xml.Number(height.Twips), LineRule = LineSpacingRuleValues.Exact }),
            new Run(
                (RunFormat.Of(letter.Style, context.Document.Fonts) with { HalfPoints = size.HalfPoints }).Differences(new RunProperties(), around),
                new Text(letter.Text)));
        paragraph.Parent.InsertBefore(drop, paragraph);
    }

    private void AddAtom(Box box)
    {
        switch (box)
        {
            case ReplacedBox { Element.Name: "img" } image when context.Pictures.Draw(image, block.Width) is { } drawing:
                Target.AppendChild(new Run(drawing));
                break;
            case ReplacedBox { Element: { Name: "meter" } meter }:
                Add(meter.TextContent, meter.Style, meter.Language);
                break;
            case BlockBox { Content: InlineContent { Items.Count: > 0 } inner }:
                Write(inner);
                break;
            case BlockBox block when Symbol(block) is { } symbol:
                Add(symbol + "\u00A0", block.Style, context.Document.Language);
                break;
        }
    }

    /// <summary>A small drawn box stands as the sign it looks like.</summary>
    private static string? Symbol(BlockBox box)
    {
        var style = box.Style;
        var isRound = !style.BorderTopLeftRadius.IsZero;
        if (!style.BackgroundColor.IsTransparent)
            return isRound ? "●" : "■";
        return style.BorderTopStyle is BorderStyle.None or BorderStyle.Hidden ? null : isRound ? "○" : "□";
    }
}
