using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.QuestPdf.Blocks;
using QuestPDF.Infrastructure;

namespace HerDocs.QuestPdf.Texts;

/// <summary>Puts the content of a paragraph into a text of QuestPDF: spans of one style and one font, page numbers, boxes.</summary>
internal sealed class TextRuns(WriterContext context, BlockComposer blocks, TextDescriptor text, InlineContent content, Room room)
{
    /// <summary>Room for two digits while a number is not known.</summary>
    private const string NotKnown = "00";

    private const string SoftHyphen = "\u00AD";
    private const string ZeroWidthSpace = "\u200B";

    /// <summary>What a box of text in a line has beyond its width, so that no other program's idea of it breaks a line.</summary>
    private static readonly Length Slack = Length.FromPoints(0.5);

    private readonly List<Element> open = [];

    /// <summary>The box around the text leads where a link in it does.</summary>
    public bool IsLinked { get; init; }

    public void Add()
    {
        if (!content.IsContinued)
            Indent();
        foreach (var item in content.Items)
            Add(item);
    }

    private void Add(InlineItem item)
    {
        switch (item)
        {
            case InlineOpen opening:
                open.Add(opening.Element);
                break;
            case InlineClose closing:
                open.Remove(closing.Element);
                break;
            case InlineText words:
                AddText(words.Text, words.Style);
                break;
            case InlineInitialLetter letter:
                AddText(letter.Text, letter.Style);
                break;
            case InlinePageText number:
                AddPageNumber(number);
                break;
            case InlineLineBreak:
                text.Span("\n").Style(StyleOf(content.Style));
                if (content.Style.TextIndent.IsEachLine)
                    Indent();
                break;
            case InlineBreakOpportunity:
                text.Span(ZeroWidthSpace).Style(StyleOf(content.Style));
                break;
            case InlineAtom atom:
                AddAtom(atom.Box);
                break;
        }
    }

    private void Indent()
    {
        var indent = TextComposer.IndentOf(content, room);
        if (indent > Length.Zero)
            text.Element().Width(indent.InPoints());
    }

    private void AddText(string words, ComputedStyle style)
    {
        if (style.Visibility != Visibility.Visible || style.FontSize <= Length.Zero)
            return;
        // QuestPDF breaks a word at a soft hyphen and shows none, and has no tab stops.
        words = words.Replace(SoftHyphen, "", StringComparison.Ordinal).Replace("\t", TabOf(style), StringComparison.Ordinal);
        if (style.TextWrapMode == TextWrapMode.NoWrap)
            words = words.Replace(' ', '\u00A0');
        var stack = context.Layout.Context.FontsFor(style);
        var link = IsLinked ? null : open.FindLast(Links.IsLink);
        foreach (var run in stack.Runs(words).Where(run => run.Font is not null || words[run.Start] == '\n'))
            text.LinkedSpan(words.Substring(run.Start, run.Length), link, context.Document)
                .Style(Decorated(context.Styles.Of(style, run.Font ?? stack.Primary)));
    }

    private static string TabOf(ComputedStyle style) => new('\u00A0', Math.Max(1, (int)style.TabSize.Spaces));

    private void AddPageNumber(InlinePageText number)
    {
        if (number.Source.Known is { Length: > 0 } known)
        {
            AddText(known, number.Style);
            return;
        }
        var places = context.Places;
        var shown = number.Source switch
        {
            { Item: ContentTargetCounter target, TargetId: { } id } => text.BeginPageNumberOfSection(id).Format(page => Shown(page, target.Style)),
            { Item: ContentCounter { Name: CounterChange.Page } page } => text.CurrentPageNumber().Format(current => Shown(current, page.Style)),
            { Item: ContentCounter { Name: CounterChange.Pages } pages } =>
                text.TotalPages().Format(count => count is { } all ? CounterStyle.Format(pages.Style, all) : NotKnown),
            _ => null,
        };
        shown?.Style(Decorated(StyleOf(number.Style)));

        string Shown(int? page, string style) => page is { } at ? CounterStyle.Format(style, places.NumberOf(at)) : NotKnown;
    }

    /// <summary>A box in a line stands on the baseline as a whole.</summary>
    private void AddAtom(Box box)
    {
        var place = BlockWidth.Of(box, room.Width, context.Layout.Intrinsic, shrinks: true, room.Direction);
        var margin = place.Edges.Margin;
        var width = Length.Min(place.BorderWidth + (box is BlockBox { Content: InlineContent { Items.Count: > 0 } } ? Slack : Length.Zero), room.Width);
        var container = text.Element(AlignmentOf(box.Style.VerticalAlign.Kind))
            .PaddingLeft(margin.Left.InPoints())
            .PaddingRight(margin.Right.InPoints())
            .PaddingTop(margin.Top.InPoints())
            .PaddingBottom(margin.Bottom.InPoints());
        if (box.Style.VerticalAlign is { Kind: VerticalAlignKind.Raised, Raise: var raise })
            container = container.OffsetY(-raise.Resolve(context.Layout.Paragraph(content).LineHeight).InPoints());
        blocks.ComposeBorderBox(container.Width(width.InPoints()), box, place, room with { Height = null });
    }

    private TextStyle StyleOf(ComputedStyle style) => context.Styles.Of(style, context.Layout.Context.FontsFor(style).Primary);

    private TextStyle Decorated(TextStyle style) =>
        TextStyles.Decorate(WithBackground(style), content.Decorations.Concat(open.Select(element => element.Style)));

    private TextStyle WithBackground(TextStyle style) =>
        open.FindLast(element => !element.Style.BackgroundColor.IsTransparent) is { } marked
            ? style.BackgroundColor(marked.Style.BackgroundColor.ForQuestPdf())
            : style;

    private static TextInjectedElementAlignment AlignmentOf(VerticalAlignKind kind) => kind switch
    {
        VerticalAlignKind.Middle => TextInjectedElementAlignment.Middle,
        VerticalAlignKind.Top or VerticalAlignKind.TextTop => TextInjectedElementAlignment.Top,
        VerticalAlignKind.Bottom or VerticalAlignKind.TextBottom => TextInjectedElementAlignment.Bottom,
        _ => TextInjectedElementAlignment.AboveBaseline,
    };
}
