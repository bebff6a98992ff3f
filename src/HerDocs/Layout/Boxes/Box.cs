using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;

namespace HerDocs.Layout.Boxes;

/// <summary>A box that takes part in layout (CSS Display 3 §1.1). An anonymous box has a style but no element.</summary>
internal abstract record Box(Element? Element, ComputedStyle Style);

/// <summary>A block container: its content is block-level boxes, or lines.</summary>
internal sealed record BlockBox(Element? Element, ComputedStyle Style, BlockContent Content) : Box(Element, Style)
{
    /// <summary>The marker of a list item, set beside its first line.</summary>
    public InlineContent? Marker { get; init; }
}

/// <summary>A flex container with its items, blockified.</summary>
internal sealed record FlexBox(Element Element, ComputedStyle Style, IReadOnlyList<Box> Items) : Box(Element, Style)
{
    /// <summary>The items that are on the first line however wide they are.</summary>
    public IEnumerable<Box> FirstLine =>
        Style is { FlexWrap: FlexWrap.NoWrap, FlexDirection: FlexDirection.Row or FlexDirection.RowReverse } ? Items : Items.Take(1);
}

/// <summary>A grid container with its items, blockified.</summary>
internal sealed record GridBox(Element Element, ComputedStyle Style, IReadOnlyList<Box> Items) : Box(Element, Style);

/// <summary>A box whose content comes from outside: a picture, a meter.</summary>
internal sealed record ReplacedBox(Element Element, ComputedStyle Style) : Box(Element, Style);

/// <summary>What a block container holds.</summary>
internal abstract record BlockContent;

/// <summary>Block-level boxes, one below the other.</summary>
internal sealed record BlockChildren(IReadOnlyList<Box> Boxes) : BlockContent;

/// <summary>Inline-level content, set in lines.</summary>
internal sealed record InlineContent(IReadOnlyList<InlineItem> Items, ComputedStyle Style, string Language) : BlockContent
{
    /// <summary>Where it was written if no node of it says.</summary>
    public SourceOrigin Place { get; init; }

    /// <summary>The same items as ::first-line sets them; null where no rule is for it.</summary>
    public IReadOnlyList<InlineItem>? OnFirstLine { get; init; }

    /// <summary>Of ::first-line: that of the root inline box on the first line; null where no rule is for it.</summary>
    public ComputedStyle? FirstLineStyle { get; init; }

    /// <summary>It follows a box in its container: its first line is not the container's.</summary>
    public bool IsContinued { get; init; }

    /// <summary>The blocks around it whose lines run under its text, the outermost first (CSS Text Decoration 3 §2.1).</summary>
    public IReadOnlyList<ComputedStyle> Decorations { get; init; } = [];

    /// <summary>Its lines are brought to their width (CSS Text 3 §6.1, §6.4).</summary>
    public bool IsJustified => Style.TextAlign is TextAlign.Justify or TextAlign.JustifyAll && Style.TextJustify != TextJustify.None;
}
