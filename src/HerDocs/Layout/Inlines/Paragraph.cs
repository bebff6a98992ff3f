using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Floats;
using HerDocs.Layout.Inlines.Breaking;

namespace HerDocs.Layout.Inlines;

/// <summary>Sets inline content in lines: collects it into one text, prepares where lines may end, breaks it, and places the lines.</summary>
internal sealed class Paragraph(BlockLayout blocks, InlineContent content)
{
    private readonly LayoutContext context = blocks.Context;

    /// <summary>Its text and the widths in it are the same in every pass, whatever the width of the lines.</summary>
    private readonly bool isConstant = content.Items.All(IsConstant);

    private readonly bool hasFloats = content.Items.Any(item => item is InlineFloat);

    /// <summary>Of the block container, where it is known: the percentages of boxes in the lines are of it (CSS 2.2 §10.5).</summary>
    public Length? ContainingHeight { get; set; }

    /// <summary>Kept from when it is measured until its lines are made: what they show is all that is needed of it then.</summary>
    private ParagraphText? knownText;
    private bool? knownEmpty;
    private (Length? ContainingHeight, WidthRange Widths)? knownWidths;
    private (Length Width, Length? ContainingHeight, IReadOnlyList<Line> Lines)? knownLines;

    /// <summary>There is nothing to set, not even an empty line.</summary>
    public bool IsEmpty => knownEmpty ??= Collect(Length.Unlimited).IsEmpty;

    /// <summary>The boxes that float beside the lines, and their places in the text.</summary>
    public IReadOnlyList<(int Index, Box Box)> Floats => hasFloats ? Collect(Length.Unlimited).Floats : [];

    /// <summary>Of a stretch of the text as if no line ended in it.</summary>
    public Length WidthOf(int start, int end) => Collect(Length.Unlimited).WidthOf(start, end);

    /// <summary>Of a line that holds nothing but text of the paragraph's own style.</summary>
    public Length LineHeight => context.FontsFor(content.Style).Primary is { } font ? LineMetrics.LineHeight(content.Style, font) : content.Style.FontSize;

    /// <summary>How far its lines reach at least (CSS 2.2 §10.8.1).</summary>
    public LineMetrics Strut => context.FontsFor(content.Style).Primary is { } font ? LineMetrics.Of(content.Style, font) : new LineMetrics(content.Style.FontSize, Length.Zero);

    /// <summary>Between the widest part that cannot be broken, and the widest line where nothing breaks it.</summary>
    public WidthRange Widths
    {
        get
        {
            if (knownWidths is { } known && known.ContainingHeight == ContainingHeight)
                return known.Widths;
            var ofPass = context.OfThisPass;
            var text = Collect(Length.Unlimited);
            var indent = content.IsContinued || content.Style.TextIndent.IsHanging ? 0 : Indent(Length.Zero).Points;
            var (least, preferred, line, start) = (0.0, 0.0, indent, 0);
            foreach (var point in Prepare(text))
            {
                if (point.Kind == BreakOpportunity.Emergency && content.Style.OverflowWrap != OverflowWrap.Anywhere)
                    continue;
                var word = text.WidthOf(start, point.ContentEnd).Points + (start == 0 ? indent : 0) + point.HyphenWidth;
                (least, preferred) = (Math.Max(least, word), Math.Max(preferred, line + text.WidthOf(start, point.WholeEnd).Points));
                line = point.IsForced ? 0 : line + text.WidthOf(start, point.Index).Points;
                start = point.Index;
            }
            var letter = SunkLetter.Of(text, content, context)?.Room ?? Length.Zero;
            var widths = new WidthRange(new Length(least) + letter, new Length(preferred) + letter);
            if (context.OfThisPass == ofPass)
                knownWidths = (ContainingHeight, widths);
            return widths;
        }
    }

    public IReadOnlyList<Line> Lines(Length width)
    {
        if (knownLines is { } known && known.Width == width && known.ContainingHeight == ContainingHeight)
            return known.Lines;
        var ofPass = context.OfThisPass;
        var lines = Lines(width, []);
        if (context.OfThisPass == ofPass)
        {
            knownLines = (width, ContainingHeight, lines);
            knownEmpty = lines.Count == 0;
            knownText = null;
        }
        return lines;
    }

    /// <summary>The lines where floats take some of their width.</summary>
    public IReadOnlyList<Line> Lines(Length width, IReadOnlyList<LineInset> besideFloats)
    {
        var text = Collect(width);
        if (text.IsEmpty)
            return [];
        var letter = SunkLetter.Of(text, content, context);
        var room = new LineRoom(width, Indent(width), letter?.Room ?? Length.Zero, letter?.Lines ?? 0, besideFloats)
        {
            IsRightToLeft = content.Style.Direction == Direction.RightToLeft,
            IndentsOthers = content.Style.TextIndent.IsHanging,
            IndentsEachLine = content.Style.TextIndent.IsEachLine,
            IsContinued = content.IsContinued,
        };
        if (!Protrusions.AreNone(content, text) && letter is null)
            room = room with { FirstProtrusion = new Length(new Protrusions(content, text).AtFirst(isIndented: !room.Indent(0).IsZero)) };
        var firstLine = FirstLine(text, width);
        var ends = OptimalBreaks.Choose(text, firstLine, Prepare(text), room, BreakRules.Of(content.Style, content.IsJustified, room.Width));
        return new LinePlacer(context, content, text, firstLine, room, letter).Place(ends);
    }

    private Length Indent(Length width) => content.Style.TextIndent.Amount.Resolve(width);

    /// <summary>The whole paragraph as its first line is set; null where that is no other way.</summary>
    private FirstLineText? FirstLine(ParagraphText text, Length width) => content.OnFirstLine is { } items
        ? new FirstLineText(text, new ParagraphCollector(context, blocks, width, ContainingHeight).Collect(items, content))
        : null;

    private ParagraphText Collect(Length width)
    {
        var text = knownText ?? new ParagraphCollector(context, blocks, width, ContainingHeight).Collect(content.Items, content);
        if (isConstant)
            knownText = text;
        return text;
    }

    private static bool IsConstant(InlineItem item) => item switch
    {
        InlineOpen open => !HasPercentage(open.Element.Style),
        InlineAtom or InlinePageText => false,
        _ => true,
    };

    private static bool HasPercentage(ComputedStyle style) =>
        style is { MarginLeft.HasPercentage: true } or { MarginRight.HasPercentage: true }
            or { PaddingLeft.HasPercentage: true } or { PaddingRight.HasPercentage: true };

    private List<LineBreakPoint> Prepare(ParagraphText text) => new LineBreakPoints(context, content, text).Find();
}
