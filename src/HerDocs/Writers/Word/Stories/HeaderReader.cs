using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Css.Values;
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
    private static readonly MarginBox[][] Top =
        [[MarginBox.TopLeftCorner, MarginBox.TopLeft], [MarginBox.TopCenter], [MarginBox.TopRight, MarginBox.TopRightCorner]];

    private static readonly MarginBox[][] Bottom =
        [[MarginBox.BottomLeftCorner, MarginBox.BottomLeft], [MarginBox.BottomCenter], [MarginBox.BottomRight, MarginBox.BottomRightCorner]];

    /// <summary>The paragraph of a header or footer; null when its boxes are empty.</summary>
    /// <param name="isOpener">Whether heads that say first-except are left out.</param>
    /// <param name="variant">What to call its style if it looks otherwise than the header of most pages.</param>
    public StoryParagraph? Read(StorySection section, PageStyle page, bool isTop, bool isOpener, int pageNumber, string variant)
    {
        var places = isTop ? Top : Bottom;
        var parts = places.Select(boxes => boxes
            .Where(page.MarginBoxes.ContainsKey)
            .Select(box => (Style: page.MarginBoxes[box], Content: Contents(section, page.MarginBoxes[box], isOpener, pageNumber).ToList()))
            .FirstOrDefault(part => part.Content.Count > 0)).ToArray();
        if (Array.FindIndex(parts, part => part.Content is not null) is not (>= 0 and var first))
            return null;
        var name = isTop ? StyleNames.Header : StyleNames.Footer;
        var paragraph = Paragraph(name, variant, page, parts[first].Style);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0 && parts.Skip(i).Any(part => part.Content is not null))
                paragraph.Content.Add(new TabInline(W.TabStopLeaderCharValues.None, paragraph.Text, "", context.Document.Language, null));
            var side = i == 0 ? "Left" : i == 1 ? "Centre" : "Right";
            foreach (var inline in parts[i].Content ?? [])
                paragraph.Content.Add(inline with { Name = $"{StyleNames.Capital(name)} {side}" });
        }
        return paragraph;
    }

    /// <summary>How far the text of a header or footer stands from the sheet's edge.</summary>
    public Length Distance(PageStyle page, bool isTop)
    {
        var margin = (isTop ? page.Style.MarginTop : page.Style.MarginBottom)?.Resolve(page.Size.Height) ?? Length.Zero;
        var boxes = (isTop ? Top : Bottom).SelectMany(place => place).Where(page.MarginBoxes.ContainsKey).ToList();
        if (boxes.Count == 0)
            return margin / 2;
        var style = page.MarginBoxes[boxes[0]];
        var line = context.Paragraphs.LineHeight(style);
        var (outer, inner) = isTop ? (style.PaddingTop, style.PaddingBottom) : (style.PaddingBottom, style.PaddingTop);
        var towardsText = isTop ? VerticalAlignKind.Bottom : VerticalAlignKind.Top;
        var away = isTop ? VerticalAlignKind.Top : VerticalAlignKind.Bottom;
        var distance = style.VerticalAlign.Kind == towardsText ? margin - inner.Fixed - line
            : style.VerticalAlign.Kind == away ? outer.Fixed
            : (margin - line + outer.Fixed - inner.Fixed) / 2;
        return Length.Max(distance, Length.Zero);
    }

    private StoryParagraph Paragraph(string name, string variant, PageStyle page, ComputedStyle style)
    {
        var edges = PageEdges.Of(page);
        var width = page.Size.Width - edges.Horizontal;
        // As the section rounds it: a stop beyond the text would not hold.
        var right = page.Size.Width.Twips - edges.Left.Twips - edges.Right.Twips;
        var body = context.Document.Body;
        var frame = new BlockFrame(Length.Zero, Length.Zero, width);
        var format = context.Paragraphs.Of(body, frame);
        var (line, rule) = context.Paragraphs.LineOf(style);
        format = format with
        {
            Line = line,
            LineRule = rule,
            SuppressAutoHyphens = true,
            FirstLine = 0,
            Justification = W.JustificationValues.Left,
            Tabs = new TabStops(right / 2, right, W.TabStopLeaderCharValues.None),
        };
        return new StoryParagraph(body, name, format, context.Runs.Of(style)) { Variant = variant };
    }

    private IEnumerable<StoryInline> Contents(StorySection section, ComputedStyle style, bool isOpener, int pageNumber)
    {
        var format = context.Runs.Of(style);
        var language = context.Document.Language;
        foreach (var item in style.Content ?? [])
        {
            switch (item)
            {
                case ContentText text when text.Text.Length > 0:
                    yield return new TextInline(text.Text, format, "", language, null);
                    break;
                case ContentCounter { Name: "page" } counter:
                    yield return new FieldInline("PAGE" + SwitchOf(counter.Style), CounterStyle.Format(counter.Style, pageNumber), format, "", language);
                    break;
                case ContentCounter { Name: "pages" } counter:
                    yield return new FieldInline(
                        "NUMPAGES" + SwitchOf(counter.Style), CounterStyle.Format(counter.Style, context.Pages.Pages.Count), format, "", language);
                    break;
                case ContentString shown when !(isOpener && shown.Position == StringPosition.FirstExcept):
                    if (heads.Of(section, shown.Name) is { } inline)
                        yield return inline(format, language);
                    break;
            }
        }
    }

    /// <summary>ECMA-376 Part 1 §17.16.4.3.1.</summary>
    private static string SwitchOf(string counterStyle) => counterStyle switch
    {
        "lower-roman" => " \\* roman",
        "upper-roman" => " \\* ROMAN",
        "lower-alpha" or "lower-latin" => " \\* alphabetic",
        "upper-alpha" or "upper-latin" => " \\* ALPHABETIC",
        _ => "",
    };
}
