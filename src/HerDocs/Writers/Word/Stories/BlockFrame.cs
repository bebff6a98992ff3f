using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Where a box's content stands, and what the boxes around it lend to the paragraphs in it, as Word has no boxes.</summary>
/// <param name="Left">From the column's left edge.</param>
/// <param name="Right">From the column's right edge.</param>
/// <param name="Width">Between these two.</param>
internal sealed record BlockFrame(Length Left, Length Right, Length Width)
{
    public BoxBorders Borders { get; init; }

    /// <summary>Whether the borders are those of the box itself.</summary>
    public bool OwnsBorders { get; init; }

    /// <summary>Whose they are.</summary>
    public Element? BorderBox { get; init; }

    public Color Shading { get; init; } = Color.Transparent;

    /// <summary>Of the page, which needs no shading to be seen.</summary>
    public Color PageGround { get; init; } = Color.Transparent;

    /// <summary>The frame that its paragraphs stand in beside the text; null in the text.</summary>
    public ParagraphFrame? Float { get; init; }

    /// <summary>The used value of the page property.</summary>
    public string? PageName { get; init; }

    /// <summary>Whether a box around is not to be broken, so that its paragraphs stay together.</summary>
    public bool KeepsTogether { get; init; }

    /// <summary>The list that items belong to.</summary>
    public StoryList? List { get; init; }

    /// <summary>How many lists are around, the innermost counted.</summary>
    public int ListDepth { get; init; }

    public bool IsInTable { get; init; }

    /// <summary>The columns that it stands in; null for one as wide as the text.</summary>
    public SectionColumns? Columns { get; init; }

    /// <summary>Whether this is the document's table of contents.</summary>
    public bool IsInContents { get; init; }

    /// <summary>From the side of the column where lines begin.</summary>
    public Length Start(Direction direction) => direction == Direction.RightToLeft ? Right : Left;

    public Length End(Direction direction) => direction == Direction.RightToLeft ? Left : Right;

    /// <summary>The frame of the content of a box that stands in this one.</summary>
    public BlockFrame Inside(Element element)
    {
        var style = element.Style;
        var left = Left + (style.MarginLeft ?? LengthPercentage.Zero).Resolve(Width) + style.BorderLeftWidth + style.PaddingLeft.Resolve(Width);
        var right = Right + (style.MarginRight ?? LengthPercentage.Zero).Resolve(Width) + style.BorderRightWidth + style.PaddingRight.Resolve(Width);
        if (DisplayKinds.IsPositionedOut(style))
        {
            left += (style.Left ?? LengthPercentage.Zero).Resolve(Width);
            right += (style.Right ?? LengthPercentage.Zero).Resolve(Width);
        }
        var width = Width - (left - Left) - (right - Right);
        if (LimitOf(style) is { } limit && limit < width)
        {
            var spare = SpareAtLeft(style, width - limit);
            left += spare;
            right += width - limit - spare;
            width = limit;
        }
        var ground = GroundOf(style);
        var borders = ground.IsTransparent ? BoxBorders.Of(style) : BoxBorders.OfBox(style);
        return this with
        {
            Left = left,
            Right = right,
            Width = Length.Max(width, Length.FromPoints(1)),
            Borders = borders.IsNone ? Borders : borders,
            OwnsBorders = !borders.IsNone,
            BorderBox = borders.IsNone ? BorderBox : element,
            Shading = ground.IsTransparent ? Shading : ground,
            PageName = style.Page ?? PageName,
            KeepsTogether = KeepsTogether || style.BreakInside is BreakInside.Avoid or BreakInside.AvoidPage,
        };
    }

    /// <summary>What a box itself adds behind its text; nothing where that is there already.</summary>
    private Color GroundOf(ComputedStyle style)
    {
        var own = style.BackgroundColor.IsTransparent ? Color.Transparent : style.BackgroundColor.Over(Color.White);
        return own == (Shading.IsTransparent ? PageGround : Shading) ? Color.Transparent : own;
    }

    /// <summary>How much of what a box leaves of its room goes to its left (CSS 2.2 §10.3.3).</summary>
    private static Length SpareAtLeft(ComputedStyle style, Length spare) => style switch
    {
        { MarginLeft: null, MarginRight: null } => spare / 2,
        { MarginLeft: null } => spare,
        { MarginRight: null } => Length.Zero,
        _ => style.Direction == Direction.RightToLeft ? spare : Length.Zero,
    };

    /// <summary>The width that the style itself asks of the content.</summary>
    private Length? LimitOf(ComputedStyle style)
    {
        Length? limit = null;
        foreach (var sizing in (ReadOnlySpan<Sizing>)[style.Width, style.MaxWidth])
        {
            if (sizing.Kind != SizingKind.Fixed)
                continue;
            var width = sizing.Value.Resolve(Width);
            if (style.BoxSizing == BoxSizing.BorderBox)
                width = width - style.PaddingLeft.Resolve(Width) - style.PaddingRight.Resolve(Width) - style.BorderLeftWidth - style.BorderRightWidth;
            limit = limit is { } other ? Length.Min(other, width) : width;
        }
        return limit;
    }
}
