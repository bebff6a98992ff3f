using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Makes paragraphs of what boxes hold, with their place in a list.</summary>
internal sealed class ParagraphReader(StoryContext context, StoryFlow flow)
{
    private readonly ListReader lists = new(context.Runs, context.HeadingNumbers);
    private StoryListPlace? listPlace;

    public IReadOnlyList<StoryNumbering> Numberings => lists.Numberings;

    /// <summary>The place of what a list holds; the place itself for what is no list.</summary>
    public BlockFrame BeginList(Element element, BlockFrame frame) =>
        element.Elements.Any(child => child.Marker is not null)
            ? frame with { List = lists.Begin(element, frame), ListDepth = frame.ListDepth + 1 }
            : frame;

    /// <summary>The next paragraph bears the marker of an item.</summary>
    public void BeginItem(Element element, BlockFrame frame)
    {
        if (element.Marker is not null && frame.List is { } list)
            listPlace = lists.Place(list, element);
    }

    /// <summary>Without a paragraph an item has no marker.</summary>
    public void EndItem(Element element) => listPlace = element.Marker is null ? listPlace : null;

    /// <summary>Adds what inline content holds; nothing where it holds nothing that is seen.</summary>
    /// <param name="footnoteCount">Of the footnotes before it.</param>
    /// <returns>The footnotes whose calls it holds.</returns>
    public IReadOnlyList<Element> Add(Element element, IEnumerable<Node> nodes, BlockFrame frame, int footnoteCount)
    {
        var reader = new InlineReader(context, frame, footnoteCount);
        var content = reader.Read(nodes, element);
        foreach (var inner in reader.Elements.Where(inner => inner.Id is not null || inner.Strings.Count > 0))
            flow.Begin(inner);
        if (content.Count == 0 && BoxBorders.Of(element.Style).IsNone)
            return reader.Footnotes;
        var paragraph = Make(element, frame, reader.TextOf(element));
        paragraph.Content.AddRange(content);
        if (reader.Leader is { } leader)
            paragraph.Format = paragraph.Format with { Tabs = new TabStops(null, (frame.Start(element.Style.Direction) + frame.Width).Twips, leader) };
        FirstLetters.Split(paragraph, context);
        flow.Add(paragraph, frame);
        return reader.Footnotes;
    }

    /// <summary>Adds a box without content that is seen nevertheless: lines to write on, rules.</summary>
    public void AddEmpty(Element element, BlockFrame frame)
    {
        var style = element.Style;
        var height = style.Height is { Kind: SizingKind.Fixed, Value.HasPercentage: false } sizing ? sizing.Value.Fixed : Length.Zero;
        if (height.IsZero && BoxBorders.Of(style).IsNone && style.BackgroundColor.IsTransparent)
            return;
        var isLine = WritingLines.Is(element);
        if (isLine && WritingLines.Join(element, flow.Last))
            return;
        var paragraph = Make(element, frame, context.Runs.Of(style));
        if (isLine)
            WritingLines.Begin(paragraph, frame);
        else
            paragraph.Format = paragraph.Format with { Line = Math.Max(20, height.Twips), LineRule = W.LineSpacingRuleValues.Exact, SuppressAutoHyphens = false };
        flow.Add(paragraph, frame);
    }

    private StoryParagraph Make(Element element, BlockFrame frame, RunFormat text)
    {
        var (item, place) = (listPlace, listPlace ?? (frame.IsInContents ? null : lists.PlaceHeading(element)));
        listPlace = null;
        var format = context.Paragraphs.Of(element, frame);
        if (item is not null)
            format = format with { FirstLine = -item.Look.Hanging };
        if (context.Names.HeadingLevel(element) is { } level && element.IsOutlined && !frame.IsInContents)
            format = format with { OutlineLevel = level - 1 };
        return new StoryParagraph(element, context.Names.OfParagraph(element, frame, item is not null), format, text)
        {
            PlainName = context.Names.PlainNameOf(element, frame, item is not null),
            ListPlace = place,
            BorderBox = frame.BorderBox,
            Variant = item?.Look.Variant,
        };
    }
}
