using System.Collections.Immutable;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;
using HerDocs.Layout.Inlines.Bidi;

namespace HerDocs.Layout.Inlines;

/// <summary>Builds one line box (CSS 2.2 §10.8): first how high it is and where its baseline lies, then what is drawn on it.</summary>
internal sealed class LineBox
{
    private readonly LayoutContext context;
    private readonly InlineContent content;
    private readonly FontInstance? rootFont;
    private readonly List<OpenBox> open = [];
    private readonly FragmentBuilder behind = new();
    private readonly FragmentBuilder front = new();
    private Length width;
    private readonly List<AlignedBox> aligned = [];
    private Length above;
    private Length below;
    private Length x;

    public LineBox(LayoutContext context, InlineContent content)
    {
        this.context = context;
        this.content = content;
        rootFont = context.FontsFor(content.Style).Primary;
    }

    /// <param name="start">Where the line's content begins.</param>
    public Fragment Place(LineParts parts, Length start, LineStretch stretch, Length width)
    {
        Measure(parts);
        this.width = width;
        x = start;
        Reopen(parts.OpenAtStart);
        if (parts.IsReordered)
            DrawReordered(parts, stretch, new VisualLine(parts, stretch, start));
        else
            DrawInOrder(parts, stretch);
        front.NoteBaseline(above);
        var drawn = front.Finish(new Size(width, above + below));
        if (content.Decorations.Count > 0)
            drawn = drawn with { Items = [.. drawn.Items, .. DecorationsOf(drawn)] };
        return behind.IsEmpty ? drawn : drawn with { Items = [.. behind.Finish(Size.Zero).Items, .. drawn.Items] };
    }

    /// <summary>The lines that blocks around this draw with their text.</summary>
    private ImmutableArray<PlacedItem> DecorationsOf(Fragment line)
    {
        var target = new FragmentBuilder();
        foreach (var (from, to) in TextDecorations.Stretches(line))
        {
            foreach (var style in content.Decorations)
            {
                if (context.FontsFor(style).Primary is { } font)
                    TextDecorations.Add(target, style, font, from, to, above, line.Items, context.Ink);
            }
        }
        return target.Finish(line.Size).Items;
    }

    private void DrawInOrder(LineParts parts, LineStretch stretch)
    {
        foreach (var part in parts.Parts)
            Draw(part, stretch);
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var isCloned = IsCloned(open[i].Element);
            Decorate(open[i], x, isCloned, isCloned ? BoxEdges.Of(open[i].Element.Style, Length.Zero).Inner.Right : Length.Zero);
            x += CloneEdges(open[i].Element).End;
        }
    }

    /// <summary>Draws in the order of reading what stands in another.</summary>
    private void DrawReordered(LineParts parts, LineStretch stretch, VisualLine line)
    {
        var starts = new Stack<int>(parts.OpenAtStart.Select(_ => -1));
        for (var i = 0; i < parts.Parts.Count; i++)
        {
            var part = parts.Parts[i];
            x = line.LeftOf(i);
            if (part is ClosePart closing)
            {
                DecoratePieces(open[^1], line, starts.Pop(), i, closing);
                open.RemoveAt(open.Count - 1);
                continue;
            }
            if (part is OpenPart)
                starts.Push(i);
            if (part is TextPart { Hangs: true } hanging && parts.BaseLevel % 2 == 1)
                x -= hanging.Span.Scale(hanging.Run.Advance);
            Draw(part, stretch);
        }
        for (var i = open.Count - 1; i >= 0; i--)
            DecoratePieces(open[i], line, starts.Pop(), parts.Parts.Count, closing: null);
    }

    /// <summary>An inline box whose content was reordered can be in pieces; edges are at the ends of its first and its last line.</summary>
    private void DecoratePieces(OpenBox box, VisualLine line, int first, int last, ClosePart? closing)
    {
        var edges = BoxEdges.Of(box.Element.Style, Length.Zero);
        var isRightToLeft = box.Element.Style.Direction == Direction.RightToLeft;
        var (leftEdge, rightEdge) = isRightToLeft ? (last, first) : (first, last);
        foreach (var (leftmost, rightmost) in line.Pieces(first, last))
        {
            var hasLeft = leftmost == leftEdge && (isRightToLeft ? closing is not null : box.IsStart);
            var hasRight = rightmost == rightEdge && (isRightToLeft ? box.IsStart : closing is not null);
            // An edge that the line has no width for belongs to a box that only goes on.
            var left = line.LeftOf(leftmost);
            var right = line.RightOf(rightmost);
            var isWideLeft = hasLeft && right > left && !line.WidthOf(leftmost).IsZero;
            var isWideRight = hasRight && right > left && !line.WidthOf(rightmost).IsZero;
            Decorate(
                box,
                (left + (isWideLeft ? edges.Margin.Left : Length.Zero), right - (isWideRight ? edges.Margin.Right : Length.Zero)),
                (left + (isWideLeft ? edges.Margin.Left + edges.Inner.Left : Length.Zero), right - (isWideRight ? edges.Margin.Right + edges.Inner.Right : Length.Zero)),
                (hasLeft ? BoxSides.Left : 0) | (hasRight ? BoxSides.Right : 0));
        }
    }

    private void Measure(LineParts parts)
    {
        // CSS 2.2 §10.8.1: the strut; a small line-height can leave it all on one side of the baseline.
        if (rootFont is not null)
            (above, below) = LineMetrics.Of(content.Style, rootFont);
        aligned.Clear();
        var boxes = new Stack<MeasuredBox>();
        boxes.Push(new MeasuredBox(content.Style, rootFont, Length.Zero, null));
        foreach (var element in parts.OpenAtStart)
            boxes.Push(Enter(boxes.Peek(), element));
        foreach (var part in parts.Parts)
        {
            switch (part)
            {
                case OpenPart opening:
                    boxes.Push(Enter(boxes.Peek(), opening.Element));
                    break;
                case ClosePart:
                    boxes.Pop();
                    break;
                case TextPart text when context.FontsFor(text.Span.Style).Primary is { } font:
                    Reach(boxes.Peek(), LineMetrics.Of(text.Span.Style, font));
                    break;
                case AtomPart atom:
                    ReachAtom(atom.Span, boxes.Peek());
                    break;
            }
        }
        // Line-relative boxes only make the line high enough (CSS 2.2 §10.8.1).
        foreach (var box in aligned)
        {
            if (box.IsAtTop)
                below = Length.Max(below, box.Height - above);
            else
                above = Length.Max(above, box.Height - below);
        }
    }

    /// <summary>An inline box at the top or the bottom of the line is measured by itself, with what stands in it.</summary>
    private MeasuredBox Enter(MeasuredBox parent, Element element)
    {
        var font = context.FontsFor(element.Style).Primary;
        if (element.Style.VerticalAlign.Kind is VerticalAlignKind.Top or VerticalAlignKind.Bottom && font is not null)
        {
            var own = new AlignedBox(element, element.Style.VerticalAlign.Kind == VerticalAlignKind.Top);
            own.Reach(LineMetrics.Of(element.Style, font), Length.Zero);
            aligned.Add(own);
            return new MeasuredBox(element.Style, font, Length.Zero, own);
        }
        var raise = font is null || parent.Font is null ? Length.Zero : LineMetrics.Raise(element.Style, font, parent.Style, parent.Font);
        return new MeasuredBox(element.Style, font, parent.Raise + raise, parent.Subtree);
    }

    /// <summary>How an inline box is raised above the line's baseline.</summary>
    private (ComputedStyle Style, FontInstance? Font, Length Raise) Below((ComputedStyle Style, FontInstance? Font, Length Raise) parent, Element element)
    {
        var font = context.FontsFor(element.Style).Primary;
        if (aligned.Find(box => box.Element == element) is { } own)
            return (element.Style, font, own.IsAtTop ? above - own.Above : own.Below - below);
        var raise = font is null || parent.Font is null ? Length.Zero : LineMetrics.Raise(element.Style, font, parent.Style, parent.Font);
        return (element.Style, font, parent.Raise + raise);
    }

    private void Reach(MeasuredBox box, LineMetrics metrics)
    {
        if (box.Subtree is { } subtree)
        {
            subtree.Reach(metrics, box.Raise);
            return;
        }
        above = Length.Max(above, metrics.Above + box.Raise);
        below = Length.Max(below, metrics.Below - box.Raise);
    }

    private void ReachAtom(AtomSpan atom, MeasuredBox parent)
    {
        var height = atom.Fragment.Size.Height + atom.Margin.Vertical;
        if (atom.Box.Style.VerticalAlign.Kind is VerticalAlignKind.Top or VerticalAlignKind.Bottom)
        {
            var own = new AlignedBox(null, atom.Box.Style.VerticalAlign.Kind == VerticalAlignKind.Top);
            own.Reach(new LineMetrics(height, Length.Zero), Length.Zero);
            aligned.Add(own);
            return;
        }
        var up = TopOf(atom, (parent.Style, parent.Font, Length.Zero));
        Reach(parent, new LineMetrics(up, height - up));
    }

    /// <summary>How far above the line's baseline the margin box of an atom begins.</summary>
    private Length TopOf(AtomSpan atom, (ComputedStyle Style, FontInstance? Font, Length Raise) parent)
    {
        var height = atom.Fragment.Size.Height + atom.Margin.Vertical;
        var toBaseline = BaselineOf(atom) is { } baseline ? atom.Margin.Top + baseline : height;
        var align = atom.Box.Style.VerticalAlign;
        var font = parent.Font;
        return parent.Raise + align.Kind switch
        {
            VerticalAlignKind.Middle when font is not null => (height + LineMetrics.XHeight(parent.Style, font)) / 2,
            VerticalAlignKind.TextTop when font is not null => LineMetrics.Ascent(parent.Style, font),
            VerticalAlignKind.TextBottom when font is not null => height - LineMetrics.Descent(parent.Style, font),
            VerticalAlignKind.Raised when font is not null => toBaseline + align.Raise.Resolve(LineMetrics.LineHeight(parent.Style, font)),
            VerticalAlignKind.Super => toBaseline + (parent.Style.FontSize / 3),
            VerticalAlignKind.Sub => toBaseline - (parent.Style.FontSize / 5),
            VerticalAlignKind.Top => above - parent.Raise,
            VerticalAlignKind.Bottom => height - below - parent.Raise,
            _ => toBaseline,
        };
    }

    /// <summary>Of its border box: of an inline-block the last line's, of others the first (CSS 2.2 §10.8.1, CSS Box Alignment 3 §9.1).</summary>
    private static Length? BaselineOf(AtomSpan atom) => atom.Box switch
    {
        ReplacedBox => null,
        BlockBox block when !DisplayKinds.Clips(block.Style) => atom.Fragment.LastBaseline,
        BlockBox => null,
        _ => atom.Fragment.FirstBaseline,
    };

    private void Draw(LinePart part, LineStretch stretch)
    {
        switch (part)
        {
            case TextPart text:
                DrawText(text, stretch);
                break;
            case LeaderPart leader:
                DrawLeader(leader);
                break;
            case AtomPart atom:
                var top = above - TopOf(atom.Span, Innermost()) + atom.Span.Margin.Top;
                front.Add(x + atom.Span.Margin.Left, top, new GroupItem(atom.Span.Fragment) { Stacking = Stacking.Atomic });
                break;
            case PositionedPart positioned:
                front.Add(new OutOfFlowBox(positioned.Span.Box, positioned.Span.IsBlock ? new Point(Length.Zero, BelowLine) : new Point(x, Length.Zero)));
                break;
            case OpenPart opening:
                Open(opening.Element, opening.Width, isStart: true);
                break;
            case ClosePart closing:
                Close(closing);
                return;
        }
        x += part.Width;
    }

    /// <summary>Where a block would begin that the line so far stands above.</summary>
    private Length BelowLine => front.IsEmpty ? Length.Zero : above + below;

    private (ComputedStyle Style, FontInstance? Font, Length Raise) Innermost() =>
        open.Count == 0 ? (content.Style, rootFont, Length.Zero) : (open[^1].Element.Style, open[^1].Font, open[^1].Raise);

    private void DrawText(TextPart text, LineStretch stretch)
    {
        var span = text.Span;
        var expansion = text.Elasticity.IsZero ? 0 : span.Expansion * stretch.Glyphs;
        if (span.Style.Visibility == Visibility.Visible)
        {
            var item = new TextItem(
                span.Source,
                text.Run,
                span.FontSize,
                span.Style.Color,
                span.Style.WordSpacing + (span.IsSpread ? Length.Zero : stretch.Space),
                span.LetterSpacing + span.Tracking(expansion) + (span.IsSpread ? stretch.Space : Length.Zero),
                text.IsHyphen,
                1 + expansion);
            front.Add(x, above - Innermost().Raise, item);
        }
        x += (stretch.Space * text.SpaceCount) + (text.Elasticity * stretch.Glyphs);
    }

    private void DrawLeader(LeaderPart leader)
    {
        var style = leader.Leader.Style;
        if (leader.Space is { } space)
        {
            var blank = new TextItem(leader.Leader.Source, space, style.FontSize, style.Color, Length.Zero, Length.Zero, EndsWithHyphen: false);
            front.Add(x, above - Innermost().Raise, blank);
        }
        var at = x + leader.Width - leader.RunWidth;
        foreach (var run in leader.Runs)
        {
            var item = new TextItem(null, run, style.FontSize, style.Color, Length.Zero, Length.Zero, EndsWithHyphen: false);
            front.Add(at, above - Innermost().Raise, item);
            at += leader.WidthOf(run);
        }
    }

    /// <summary>The boxes that go on from the line before: those that are cloned have their edges again, before what the line begins with.</summary>
    private void Reopen(IReadOnlyList<Element> elements)
    {
        var before = elements.Aggregate(Length.Zero, (sum, element) => sum + CloneEdges(element).Start);
        foreach (var element in elements)
        {
            if (!IsCloned(element))
            {
                Open(element, Length.Zero, isStart: false);
                continue;
            }
            var font = context.FontsFor(element.Style).Primary;
            var border = x - before + BoxEdges.Of(element.Style, Length.Zero).Margin.Left;
            before -= CloneEdges(element).Start;
            open.Add(new OpenBox(element, font, Below(Innermost(), element).Raise, border, x - before, IsStart: true) { Behind = behind.Mark, Front = front.Mark });
        }
    }

    private static bool IsCloned(Element element) => element.Style.BoxDecorationBreak == BoxDecorationBreak.Clone;

    private static (Length Start, Length End) CloneEdges(Element element)
    {
        if (!IsCloned(element))
            return default;
        var edges = BoxEdges.Of(element.Style, Length.Zero);
        return (edges.Margin.Left + edges.Inner.Left, edges.Margin.Right + edges.Inner.Right);
    }

    private void Open(Element element, Length edge, bool isStart)
    {
        var (_, font, raise) = Below(Innermost(), element);
        var margin = isStart && !edge.IsZero ? BoxEdges.Of(element.Style, Length.Zero).Margin.Left : Length.Zero;
        open.Add(new OpenBox(element, font, raise, x + margin, x + edge, isStart) { Behind = behind.Mark, Front = front.Mark });
        if (isStart && BlockLayout.IsReferredTo(element))
            front.Add(x, Length.Zero, new MarkItem(element));
    }

    private void Close(ClosePart closing)
    {
        var index = open.FindLastIndex(box => box.Element == closing.Element);
        if (index < 0)
            return;
        var box = open[index];
        open.RemoveAt(index);
        var edges = BoxEdges.Of(box.Element.Style, Length.Zero);
        Decorate(box, x, isEnd: true, closing.Width.IsZero ? Length.Zero : edges.Inner.Right);
        x += closing.Width;
    }

    /// <summary>Background, borders, lines and link area of an inline box, as far as it reaches on this line.</summary>
    private void Decorate(OpenBox box, Length contentEnd, bool isEnd, Length endEdge = default) =>
        Decorate(
            box,
            (box.BorderX, contentEnd + endEdge),
            (box.ContentX, contentEnd),
            (box.IsStart ? BoxSides.Left : 0) | (isEnd ? BoxSides.Right : 0));

    private void Decorate(OpenBox box, (Length Left, Length Right) border, (Length Left, Length Right) inside, BoxSides ends)
    {
        if (box.Font is not { } font)
            return;
        var style = box.Element.Style;
        var baseline = above - box.Raise;
        var top = baseline - LineMetrics.Ascent(style, font);
        var height = LineMetrics.Ascent(style, font) + LineMetrics.Descent(style, font);
        var edges = BoxEdges.Of(style, Length.Zero);
        var area = new Rect(border.Left, top, border.Right - border.Left, height)
            .Inflate(new Edges(edges.Inner.Top, Length.Zero, edges.Inner.Bottom, Length.Zero));
        // Negative margins can leave nothing of it.
        if ((context.NotesBoxes || BoxPainter.Paints(style)) && area.Width > Length.Zero)
        {
            // CSS 2.2 appendix E: boxes in it stand before it.
            var within = new FragmentBuilder();
            behind.MoveTo(within, box.Behind);
            BoxPainter.Paint(behind, style, area, BoxSides.Top | BoxSides.Bottom | ends, edges.Padding);
            if (context.NotesBoxes)
                behind.Add(area.X, area.Y, BoxNote.Of(box.Element, area.Size, edges, ends));
            within.MoveTo(behind, default);
        }
        TextDecorations.Add(front, style, font, inside.Left, inside.Right, baseline, front.Since(box.Front), context.Ink);
        if (box.Element is { Name: "a" } link && link.Attribute("href") is { Length: > 0 } && area.Width > Length.Zero)
            front.Add(area.X, area.Y, new LinkItem(link, area.Size));
        if (PaintLayer.IsOwn(style))
            Layer(box, area.Deflate(BoxEdges.BorderOf(style)));
    }

    /// <summary>What was drawn in a box that is positioned or shines through becomes one layer, moved where position: relative says.</summary>
    private void Layer(OpenBox box, Rect paddingBox)
    {
        var style = box.Element.Style;
        var content = new FragmentBuilder();
        behind.MoveTo(content, box.Behind);
        front.MoveTo(content, box.Front);
        if (style.Position != Position.Static)
            content.PlaceOutOfFlow(paddingBox);
        var group = new GroupItem(content.Finish(Size.Zero), style.Opacity) { Stacking = PaintLayer.StackingOf(style) };
        front.AddLayer(BlockLayout.RelativeShift(style, width, null), group, PaintLayer.Of(style), box.Element);
    }

    /// <summary>An inline box while the line is measured.</summary>
    /// <param name="Raise">Of its baseline above the line's, or above that of the subtree which is aligned by itself.</param>
    private readonly record struct MeasuredBox(ComputedStyle Style, FontInstance? Font, Length Raise, AlignedBox? Subtree);

    /// <summary>What is aligned with the top or the bottom of the line, and how far it reaches from its own baseline.</summary>
    private sealed class AlignedBox(Element? element, bool isAtTop)
    {
        private LineMetrics? reach;

        public Element? Element => element;

        public bool IsAtTop => isAtTop;

        public Length Above => reach?.Above ?? Length.Zero;

        public Length Below => reach?.Below ?? Length.Zero;

        public Length Height => Above + Below;

        public void Reach(LineMetrics metrics, Length raise)
        {
            var (up, down) = (metrics.Above + raise, metrics.Below - raise);
            reach = reach is { } so ? new LineMetrics(Length.Max(so.Above, up), Length.Max(so.Below, down)) : new LineMetrics(up, down);
        }
    }

    /// <summary>An inline box that is open on this line.</summary>
    /// <param name="Raise">Of its baseline above the line's.</param>
    private sealed record OpenBox(Element Element, FontInstance? Font, Length Raise, Length BorderX, Length ContentX, bool IsStart)
    {
        /// <summary>How much was drawn behind the line before it.</summary>
        public FragmentMark Behind { get; init; }

        /// <summary>How much was drawn on the line before it.</summary>
        public FragmentMark Front { get; init; }
    }
}
