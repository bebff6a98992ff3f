using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// Reads the margin boxes of pages as headers and footers: one paragraph, its parts at the left, at a tab stop in the middle and at one
/// at the right.
/// </summary>
internal sealed class HeaderReader(StoryContext context, RunningHeads heads)
{
    private static readonly HeaderPlace[] Top =
    [
        new("Left", MarginBox.TopLeftCorner, MarginBox.TopLeft), new("Centre", MarginBox.TopCenter), new("Right", MarginBox.TopRight, MarginBox.TopRightCorner),
    ];

    private static readonly HeaderPlace[] Bottom =
    [
        new("Left", MarginBox.BottomLeftCorner, MarginBox.BottomLeft),
        new("Centre", MarginBox.BottomCenter),
        new("Right", MarginBox.BottomRight, MarginBox.BottomRightCorner),
    ];

    private readonly TextParts texts = new(context.Runs);
    private readonly Dictionary<string, Element> pictures = new(StringComparer.Ordinal);

    /// <summary>The paragraph of a header or footer; null when its boxes are empty.</summary>
    public StoryParagraph? Read(HeaderView shown, PageStyle page)
    {
        // Lines begin with what stands where they begin.
        var places = context.Document.RunsRightToLeft ? Places(shown.IsTop).Reverse() : Places(shown.IsTop).AsEnumerable();
        var parts = places.Select(place => (Place: place, Box: BoxAt(place, shown, page))).ToList();
        if (parts.Find(part => part.Box is not null) is not { Box: { } first })
            return null;
        var paragraph = Paragraph(shown, page, first.Style);
        var last = parts.FindLastIndex(part => part.Box is not null);
        for (var i = 0; i <= last; i++)
        {
            if (i > 0)
                paragraph.Content.Add(new TabInline(W.TabStopLeaderCharValues.None, paragraph.Text, "", context.Document.Language, null));
            foreach (var inline in parts[i].Box?.Content ?? [])
                paragraph.Content.Add(inline with { Name = $"{ClassNames.Capital(paragraph.Name)} {parts[i].Place.Side}" });
        }
        return Directed(paragraph);
    }

    private static HeaderPlace[] Places(bool isTop) => isTop ? Top : Bottom;

    /// <summary>The first of the margin boxes of a place that shows something there.</summary>
    private HeaderBox? BoxAt(HeaderPlace place, HeaderView shown, PageStyle page) => place.Boxes
        .Where(page.MarginBoxes.ContainsKey)
        .Select(box => new HeaderBox(page.MarginBoxes[box], [.. Contents(shown, page, page.MarginBoxes[box])]))
        .FirstOrDefault(box => box.Content.Count > 0);

    private StoryParagraph Directed(StoryParagraph paragraph)
    {
        List<StoryInline> directed = [.. new BidiRuns().Direct(paragraph.Content, context.Document.Body.Style)];
        paragraph.Content.Clear();
        paragraph.Content.AddRange(directed);
        return paragraph;
    }

    /// <summary>How far the text of a header or footer stands from the sheet's edge.</summary>
    public Length Distance(PageStyle page, bool isTop)
    {
        var margin = (isTop ? page.Style.MarginTop : page.Style.MarginBottom)?.Resolve(page.Size.Height) ?? Length.Zero;
        var boxes = Places(isTop).SelectMany(place => place.Boxes).Where(page.MarginBoxes.ContainsKey).ToList();
        if (boxes.Count == 0)
            return margin / 2;
        var style = page.MarginBoxes[boxes[0]];
        var line = context.Paragraphs.LineHeight(style, context.Document.Language);
        var (outer, inner) = isTop ? (style.PaddingTop, style.PaddingBottom) : (style.PaddingBottom, style.PaddingTop);
        var towardsText = isTop ? VerticalAlignKind.Bottom : VerticalAlignKind.Top;
        var away = isTop ? VerticalAlignKind.Top : VerticalAlignKind.Bottom;
        var distance = style.VerticalAlign.Kind == towardsText ? margin - inner.Fixed - line
            : style.VerticalAlign.Kind == away ? outer.Fixed
            : (margin - line + outer.Fixed - inner.Fixed) / 2;
        return Length.Max(distance, Length.Zero);
    }

    private StoryParagraph Paragraph(HeaderView shown, PageStyle page, ComputedStyle style)
    {
        var edges = PageEdges.Of(page);
        var width = page.Size.Width - edges.Horizontal;
        // As the section rounds it: a stop beyond the text would not hold.
        var right = page.Size.Width.Twips - edges.Left.Twips - edges.Right.Twips;
        var body = context.Document.Body;
        var frame = new BlockFrame(Length.Zero, Length.Zero, width);
        var format = context.Paragraphs.Of(body, frame);
        var (line, rule) = context.Paragraphs.LineOf(style, context.Document.Language);
        format = format with
        {
            Line = line,
            LineRule = rule,
            SuppressAutoHyphens = true,
            FirstLine = 0,
            Justification = W.JustificationValues.Left,
            Tabs = new TabStops(right / 2, right, W.TabStopLeaderCharValues.None),
        };
        return new StoryParagraph(body, shown.IsTop ? StyleNames.Header : StyleNames.Footer, format, context.Runs.Of(style)) { Variant = shown.Variant };
    }

    private IEnumerable<StoryInline> Contents(HeaderView view, PageStyle page, ComputedStyle style)
    {
        var format = context.Runs.Of(style);
        var language = context.Document.Language;
        foreach (var item in style.Content ?? [])
        {
            switch (item)
            {
                case ContentText text when text.Text.Length > 0:
                    foreach (var part in texts.Of(new TextInline(text.Text, format, "", language, null), style))
                        yield return part;
                    break;
                case ContentCounter { Name: "page" } counter:
                    yield return new FieldInline("PAGE" + (counter.Style == PageNumberStyles.Of(page) ? "" : PageNumberStyles.SwitchOf(counter.Style)), CounterStyle.Format(counter.Style, view.PageNumber), format, "", language);
                    break;
                case ContentCounter { Name: "pages" } counter:
                    yield return new FieldInline(
                        "NUMPAGES" + (counter.Style == "decimal" ? "" : PageNumberStyles.SwitchOf(counter.Style)), CounterStyle.Format(counter.Style, context.Pages.Pages.Count), format, "", language);
                    break;
                case ContentImage image when PictureOf(image, style) is { } picture:
                    yield return new PictureInline(picture, context.Pictures.Within(picture, page.Size.Width - PageEdges.Of(page).Horizontal), format, "", language, null);
                    break;
                case ContentString shown when !(view.IsOpener && shown.Position == StringPosition.FirstExcept):
                    if (heads.Of(view.Section, shown, format, language) is { } head)
                        yield return head;
                    break;
            }
        }
    }

    /// <summary>The same in all headers, so that these can be seen to be the same.</summary>
    private Element? PictureOf(ContentImage image, ComputedStyle style)
    {
        if (!pictures.TryGetValue(image.Url, out var element) && context.Document.StylePictures.TryGetValue(image.Url, out var picture))
            pictures.Add(image.Url, element = context.Document.Root.Generate(picture, style));
        return element;
    }

    /// <summary>A third of a header, with the margin boxes that stand there.</summary>
    private sealed record HeaderPlace(string Side, params MarginBox[] Boxes);

    private sealed record HeaderBox(ComputedStyle Style, IReadOnlyList<StoryInline> Content);
}

/// <summary>Which header or footer of a section is meant.</summary>
/// <param name="IsOpener">Whether heads that say first-except are left out.</param>
/// <param name="PageNumber">Of the page where it is seen first.</param>
/// <param name="Variant">What to call its style if it looks otherwise than the header of most pages.</param>
internal sealed record HeaderView(StorySection Section, bool IsTop, bool IsOpener, int PageNumber, string Variant);
