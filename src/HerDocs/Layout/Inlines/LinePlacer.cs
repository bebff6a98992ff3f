using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Inlines;

/// <summary>Places what stands on each line: aligned or justified between the margins, on a baseline that all of it shares.</summary>
internal sealed class LinePlacer(
    LayoutContext context, InlineContent content, ParagraphText paragraph, FirstLineText? firstLine, LineRoom room, SunkLetter? letter)
{
    /// <summary>What a line may hang out before it is worth a word.</summary>
    private static readonly Length Overfull = Length.FromPoints(0.1);

    public IReadOnlyList<Line> Place(IReadOnlyList<LineBreakPoint> ends)
    {
        var lines = new List<Line>(ends.Count);
        var walker = new InlineWalker(context, paragraph, IsJustified);
        var start = 0;
        for (var i = 0; i < ends.Count; i++)
        {
            var isAfterBreak = i > 0 && ends[i - 1].IsForced;
            var end = WithSpaces(ends[i], start, room.WidthOf(i, isAfterBreak));
            var parts = walker.TakeLine(start, end);
            if (i == 0 && firstLine is not null)
                parts = new InlineWalker(context, firstLine.Paragraph, IsJustified).TakeLine(start, firstLine.At(end));
            var protrusion = i == 0 ? room.FirstProtrusion : new Length(ends[i - 1].StartProtrusion);
            lines.Add(PlaceLine(parts, i, isAfterBreak, protrusion, end));
            start = end.Index;
        }
        if (paragraph.Inserts.Count > 0)
            AddInserts(lines);
        if (letter is not null)
            AddLetter(lines, letter);
        return lines;
    }

    /// <summary>The spaces before a forced break are part of the line if they have room on it.</summary>
    private LineBreakPoint WithSpaces(LineBreakPoint end, int start, Length width) =>
        end.WholeEnd > end.ContentEnd && paragraph.WidthOf(start, end.WholeEnd) <= width + Overfull
            ? end with { ContentEnd = end.WholeEnd }
            : end;

    private void AddInserts(List<Line> lines)
    {
        var next = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var first = next;
            while (next < paragraph.Inserts.Count && (paragraph.Inserts[next].Index < lines[i].End || i == lines.Count - 1))
                next++;
            if (next == first)
                continue;
            var added = paragraph.Inserts.Skip(first).Take(next - first).Select(written => written.Insert);
            lines[i] = lines[i] with { Fragment = lines[i].Fragment with { Inserts = [.. lines[i].Fragment.Inserts, .. added] } };
        }
    }

    /// <param name="protrusion">How far it hangs out of the edge that it begins at.</param>
    private Line PlaceLine(LineParts parts, int number, bool isAfterBreak, Length protrusion, LineBreakPoint end)
    {
        var width = room.WidthOf(number, isAfterBreak);
        var endProtrusion = new Length(end.EndProtrusion);
        var missing = width + protrusion + endProtrusion - parts.Width;
        if (missing < -Overfull && end.AllowedProtrusion > 0)
        {
            endProtrusion += new Length(end.AllowedProtrusion);
            missing += new Length(end.AllowedProtrusion);
        }
        var alignment = Alignment(isLast: end.IsForced, isRightToLeft: parts.BaseLevel % 2 == 1);
        var stretch = LineStretch.None;
        if (parts.Leaders.Count > 0 && missing > Length.Zero)
            parts.FillLeaders(missing, context);
        else if (alignment == TextAlign.Justify || (IsJustified && missing < Length.Zero))
        {
            missing -= Kashida.Fill(parts, missing);
            stretch = LineStretch.Of(missing, parts);
        }
        if (missing - stretch.Growth(parts) is var lacking && lacking < -Overfull)
            Report(parts, width, lacking);
        var free = Length.Max(Length.Zero, missing);
        var outdent = parts.BaseLevel % 2 == 1 ? endProtrusion : protrusion;
        var x = room.Left(number, isAfterBreak) - outdent + alignment switch
        {
            TextAlign.Right => free,
            TextAlign.Center => free / 2,
            TextAlign.Justify when parts.BaseLevel % 2 == 1 => Length.Max(Length.Zero, missing - stretch.Growth(parts)),
            _ => Length.Zero,
        };
        if (parts.Leaders.Count > 0)
            x = room.Left(number, isAfterBreak);
        var fragment = new LineBox(context, number == 0 && content.FirstLineStyle is { } style ? content with { Style = style } : content).Place(parts, x, stretch, room.Width);
        return new Line(fragment, parts.Width, end.Index, end.IsHyphen, number < room.LinesBesideLetter - 1);
    }

    private bool IsJustified => content.IsJustified;

    private void Report(LineParts parts, Length width, Length missing)
    {
        var text = parts.Parts.OfType<TextPart>().MaxBy(part => part.Width);
        context.Diagnostics.Report(
            DiagnosticCode.OverfullLine,
            text is { Span.Source: TextNode node } ? node.OriginOf(text.Run.Text) : text?.Span.Source?.Origin ?? OriginOf(content),
            $"{(text is null ? "a line" : $"the line with “{ShownText.Of(text.Run.Text)}”")} is {(-missing).ToShortString()} wider than its {Length.Max(width, Length.Zero).ToShortString()}",
            text is null ? "make it smaller, or give it more room" : "let it break (overflow-wrap: anywhere, hyphens: auto), make it smaller, or give it more room");
    }

    /// <summary>What was generated has the place of the element around it.</summary>
    private static SourceOrigin OriginOf(InlineContent content)
    {
        foreach (var item in content.Items)
        {
            var node = item switch { InlineText text => text.Source, InlineOpen open => open.Element, InlineAtom atom => atom.Box.Element, _ => null };
            if (node is not null)
                return node.Origin;
        }
        return content.Place;
    }

    /// <summary>The used alignment: the last line of a paragraph is not justified, unless all are (CSS Text 3 §6.1, §6.3).</summary>
    private TextAlign Alignment(bool isLast, bool isRightToLeft)
    {
        var style = content.Style;
        var wanted = !isLast ? style.TextAlign : style.TextAlignLast switch
        {
            TextAlignLast.Auto => style.TextAlign == TextAlign.Justify ? TextAlign.Start : style.TextAlign,
            TextAlignLast.End => TextAlign.End,
            TextAlignLast.Left => TextAlign.Left,
            TextAlignLast.Right => TextAlign.Right,
            TextAlignLast.Center => TextAlign.Center,
            TextAlignLast.Justify => TextAlign.Justify,
            _ => TextAlign.Start,
        };
        wanted = wanted == TextAlign.JustifyAll ? TextAlign.Justify : wanted;
        if (wanted == TextAlign.Justify && style.TextJustify == TextJustify.None)
            wanted = TextAlign.Start;
        return wanted switch
        {
            TextAlign.Start => isRightToLeft ? TextAlign.Right : TextAlign.Left,
            TextAlign.End => isRightToLeft ? TextAlign.Left : TextAlign.Right,
            _ => wanted,
        };
    }

    /// <summary>The line with room above it (CSS Inline 3 §7.5): a letter that rises does not reach into what stands before.</summary>
    private static Fragment Lowered(Fragment line, Length down) => down.IsZero ? line : line with
    {
        Size = line.Size with { Height = line.Size.Height + down },
        Items = [.. line.Items.Select(placed => placed with { At = placed.At.Offset(Length.Zero, down) })],
        FirstBaseline = line.FirstBaseline + down,
        LastBaseline = line.LastBaseline + down,
    };

    /// <summary>Puts the letter into the first line, down on the baseline of the last line it spans.</summary>
    private void AddLetter(List<Line> lines, SunkLetter sunk)
    {
        if (lines.Count == 0)
            return;
        var first = Lowered(lines[0].Fragment, sunk.Rise);
        var baseline = first.FirstBaseline ?? Length.Zero;
        for (var i = 1; i < sunk.Lines; i++)
            baseline += i < lines.Count ? lines[i].Fragment.Size.Height : first.Size.Height - sunk.Rise;
        // The letter comes first in the order of reading.
        var left = room.IsRightToLeft ? room.Width - sunk.Room : Length.Zero;
        var letters = sunk.Items.Select(item => new PlacedItem(new Point(left + item.X, baseline - sunk.Raise), item.Item));
        lines[0] = lines[0] with { Fragment = first with { Items = [.. letters, .. first.Items] } };
        if (lines.Count >= sunk.Lines)
            return;
        // A paragraph shorter than its letter is as tall as the letter.
        var last = lines[^1].Fragment;
        var height = last.Size.Height + (first.Size.Height * (sunk.Lines - lines.Count));
        lines[^1] = lines[^1] with { Fragment = last with { Size = last.Size with { Height = height } } };
    }
}
