using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Inlines;

/// <summary>What stands on one line, in order, not yet placed.</summary>
internal sealed class LineParts
{
    public List<LinePart> Parts { get; } = [];

    public List<LeaderPart> Leaders { get; } = [];

    /// <summary>The inline boxes that were open when the line began, the outermost first.</summary>
    public required IReadOnlyList<Element> OpenAtStart { get; init; }

    /// <summary>Of the paragraph (UAX #9 §3.3.1).</summary>
    public byte BaseLevel { get; init; }

    /// <summary>Something on the line runs from right to left.</summary>
    public bool IsReordered { get; init; }

    /// <summary>Of everything on the line but the spaces that hang at its end.</summary>
    public Length Width { get; set; }

    /// <summary>How many spaces justification may stretch.</summary>
    public int SpaceCount { get; set; }

    /// <summary>Of all these spaces together.</summary>
    public Length SpaceWidth { get; set; }

    /// <summary>By how much the line can grow and shrink at most when its glyphs are scaled.</summary>
    public Length Elasticity { get; set; }

    /// <summary>Of this the letter space after the last letter: it would stand in the margin.</summary>
    public Length LastTracking { get; set; }

    public void Add(LinePart part)
    {
        Parts.Add(part);
        if (part is LeaderPart leader)
            Leaders.Add(leader);
    }

    /// <summary>Shares what is missing among the leaders.</summary>
    public void FillLeaders(Length missing, LayoutContext context)
    {
        foreach (var leader in Leaders)
            leader.Fill(missing / Leaders.Count, context);
        Width += missing;
    }
}

/// <summary>One thing on a line.</summary>
internal abstract class LinePart
{
    public abstract Length Width { get; }

    /// <summary>Its embedding level; edges of inline boxes have none of their own.</summary>
    public byte Level { get; init; }
}

/// <summary>A stretch of text in one font.</summary>
/// <param name="run">With a space that hangs at the line's end, if there is one: it is drawn so that the text is whole.</param>
/// <param name="spaceCount">The hanging one not counted.</param>
/// <param name="width">Without the hanging space.</param>
/// <param name="elasticity">By how much it can grow and shrink at most when its glyphs are scaled; zero in lines that are not justified.</param>
internal sealed class TextPart(
    TextSpan span, GlyphRun run, int spaceCount, Length spaceWidth, Length width, Length elasticity, bool isHyphen) : LinePart
{
    public TextSpan Span { get; } = span;

    public GlyphRun Run { get; } = run;

    public int SpaceCount { get; } = spaceCount;

    public Length SpaceWidth { get; } = spaceWidth;

    public override Length Width { get; } = width;

    public Length Elasticity { get; } = elasticity;

    /// <summary>A space at the end of a line that is drawn in its margin, to keep the text whole.</summary>
    public bool Hangs { get; init; }

    /// <summary>The hyphen that only the line break put here.</summary>
    public bool IsHyphen { get; } = isHyphen;
}

internal sealed class GapPart(Length width) : LinePart
{
    public override Length Width { get; } = width;
}

internal sealed class AtomPart(AtomSpan span) : LinePart
{
    public AtomSpan Span { get; } = span;

    public override Length Width => Span.Fragment.Size.Width + Span.Margin.Horizontal;
}

/// <summary>Where a box out of the flow was written.</summary>
internal sealed class PositionedPart(PositionedSpan span) : LinePart
{
    public PositionedSpan Span { get; } = span;

    public override Length Width => Length.Zero;
}

/// <summary>A leader: its pattern repeated as often as it fits.</summary>
/// <param name="place">Where it was written if no node of it says.</param>
internal sealed class LeaderPart(InlineLeader leader, SourceOrigin place) : LinePart
{
    private Length width;

    public InlineLeader Leader { get; } = leader;

    public override Length Width => width;

    /// <summary>The repeated pattern; none when not one fits.</summary>
    public IReadOnlyList<GlyphRun> Runs { get; private set; } = [];

    /// <summary>What the leader is to those who read the text: a space. The pattern only decorates.</summary>
    public GlyphRun? Space { get; private set; }

    /// <summary>Of the repeated pattern; it stands at the right end of the leader's room, so that leaders below one another align.</summary>
    public Length RunWidth { get; private set; }

    public void Fill(Length room, LayoutContext context)
    {
        width = room;
        var style = Leader.Style;
        if (context.FontsFor(style).Primary is { } font && font.Face.Covers(' '))
        {
            var options = new ShapingOptions(Script.Latin, Leader.Language, style.Direction, OpenTypeFeatures.For(style, font.Face));
            Space = Shaper.Shape(font, " ", options);
        }
        if (string.IsNullOrWhiteSpace(Leader.Pattern))
            return;
        var once = WidthOf(Shape(Leader.Pattern, context));
        var times = once > Length.Zero ? (int)Math.Floor((room - (style.FontSize / 2)) / once) : 0;
        if (times < 1)
            return;
        Runs = Shape(string.Concat(Enumerable.Repeat(Leader.Pattern, times)), context);
        RunWidth = WidthOf(Runs);
    }

    public Length WidthOf(GlyphRun run) => Length.FromFontUnits(run.Advance, run.Font.UnitsPerEm, Leader.Style.FontSize);

    private Length WidthOf(IEnumerable<GlyphRun> runs) => runs.Aggregate(Length.Zero, (sum, run) => sum + WidthOf(run));

    private List<GlyphRun> Shape(string text, LayoutContext context) =>
        UnbrokenText.Shape(text, Leader.Style, Leader.Language, Leader.Source, place, context);
}

/// <summary>The start of an inline box on this line.</summary>
internal sealed class OpenPart(Element element, Length width) : LinePart
{
    public Element Element { get; } = element;

    public override Length Width { get; } = width;
}

/// <summary>The end of an inline box on this line.</summary>
internal sealed class ClosePart(Element element, Length width) : LinePart
{
    public Element Element { get; } = element;

    public override Length Width { get; } = width;
}
