using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Layout.Boxes;

/// <summary>Makes the boxes of a document's elements (CSS Display 3 §2): anonymous ones around what needs them, none for what is not shown.</summary>
/// <param name="canvas">The element whose background is the canvas's; its box has none.</param>
internal sealed class BoxBuilder(Element? canvas = null)
{
    /// <summary>The box of a block-level element.</summary>
    public Box Block(Element element) => element.Style.Display switch
    {
        _ when IsReplaced(element) => new ReplacedBox(element, element.Style),
        Display.Flex or Display.InlineFlex => new FlexBox(element, StyleOf(element), Items(element)),
        Display.Grid or Display.InlineGrid => new GridBox(element, StyleOf(element), Items(element)),
        Display.Table or Display.InlineTable => new TableBoxBuilder(this).Table(element),
        _ => new BlockBox(element, StyleOf(element), Content(element))
        {
            Marker = element is { Marker: { } marker, Style.ListStylePosition: ListStylePosition.Outside } ? OutsideMarker(marker) : null,
        },
    };

    private ComputedStyle StyleOf(Element element) => element == canvas ? element.Style.WithoutBackground() : element.Style;

    /// <summary>What a block container holds: lines when everything in it is inline-level, else boxes.</summary>
    public BlockContent Content(Element element) =>
        element is { Marker: { } marker, Style.ListStylePosition: ListStylePosition.Inside }
            ? Content(element, [marker, .. element.Children])
            : Content(element, element.Children);

    /// <summary>The content that some of an element's children make, such as those outside the rows of a table.</summary>
    public BlockContent Content(Element element, IEnumerable<Node> children)
    {
        var collector = new ContentCollector(this, element);
        foreach (var child in children)
            collector.Visit(child);
        return collector.Finish();
    }

    public static bool IsReplaced(Element element) => element.Name is "img" or "meter" or "svg";

    /// <summary>Beside its item a marker keeps a distance of its own, and not the space at its end.</summary>
    private InlineContent OutsideMarker(Element marker)
    {
        if (Content(marker) is not InlineContent content)
            return new InlineContent([], marker.Style, marker.Language);
        var items = content.Items.ToArray();
        var last = Array.FindLastIndex(items, item => item is not InlineClose);
        if (last >= 0 && items[last] is InlineText text)
            items[last] = text with { Text = text.Text.TrimEnd(' ') };
        return content with { Items = items };
    }

    /// <summary>Each child is an item; text between them gets a box of its own (CSS Flexbox 1 §4, CSS Grid 1 §6).</summary>
    private IReadOnlyList<Box> Items(Element element)
    {
        var collector = new ContentCollector(this, element) { MakesItems = true };
        foreach (var child in element.Children)
            collector.Visit(child);
        return collector.Finish() is BlockChildren children ? children.Boxes : [];
    }
}
