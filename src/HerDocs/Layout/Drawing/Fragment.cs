using System.Collections.Immutable;
using HerDocs.Geometry;
using HerDocs.Layout.Flows;
using HerDocs.Svg.Drawing;

namespace HerDocs.Layout.Drawing;

/// <summary>A finished piece of layout: a rectangle and what is drawn in it, in painting order. Immutable.</summary>
public sealed record Fragment(Size Size, ImmutableArray<PlacedItem> Items)
{
    public static readonly Fragment Empty = new(Size.Zero, []);

    /// <summary>From the top to the baseline of its first line; null when it holds no line.</summary>
    public Length? FirstBaseline { get; init; }

    /// <summary>From the top to the baseline of its last line; null when it holds no line.</summary>
    public Length? LastBaseline { get; init; }

    /// <summary>What the lines in it put at the head or the foot of their page, in their order.</summary>
    internal IReadOnlyList<PageInsert> Inserts { get; init; } = [];

    /// <summary>Boxes positioned within it whose containing block is farther out.</summary>
    internal IReadOnlyList<OutOfFlowBox> OutOfFlow { get; init; } = [];

    /// <summary>Something in it is not painted in the order of the tree.</summary>
    internal bool IsLayered { get; init; }

    /// <summary>A page or column must end in it, so that it has to be cut even where it fits.</summary>
    internal bool MustBreak { get; init; }

    /// <summary>Every item below this fragment with its place relative to it, groups taken apart.</summary>
    public IEnumerable<ShownItem> Flatten()
    {
        var groups = new Stack<(ImmutableArray<PlacedItem> Items, int Next, Point Origin, PageTransform? Transform)>();
        var (items, next, origin, transform) = (Items, 0, Point.Origin, (PageTransform?)null);
        while (true)
        {
            if (next == items.Length)
            {
                if (!groups.TryPop(out var outer))
                    yield break;
                (items, next, origin, transform) = outer;
                continue;
            }
            var (at, item) = items[next++];
            var place = at.Offset(origin.X, origin.Y);
            if (item is not GroupItem group)
            {
                yield return new ShownItem(place, item, transform);
                continue;
            }
            groups.Push((items, next, origin, transform));
            (items, next, origin) = (group.Fragment.Items, 0, place);
            if (group.Transform is not null)
                transform = new PageTransform(group.TransformAt(place, transform?.Matrix)!.Value);
        }
    }

    /// <summary>The same again as decoration: a copy that stands for no content, such as header rows that a page repeats.</summary>
    public Fragment WithoutSources() => this with
    {
        Inserts = [],
        OutOfFlow = [],
        Items = [.. from placed in Items
                    let item = WithoutSource(placed.Item)
                    where item is not null
                    select placed with { Item = item }],
    };

    private static DrawItem? WithoutSource(DrawItem item) => item switch
    {
        GroupItem group => group with { Fragment = group.Fragment.WithoutSources() },
        MarkItem or LinkItem => null,
        TextItem text => text with { Node = null, Source = null },
        _ => item with { Source = null },
    };
}

/// <summary>An item at a point of its fragment.</summary>
public readonly record struct PlacedItem(Point At, DrawItem Item)
{
    /// <summary>When it is painted: items of lower layers first, see <see cref="PaintOrder"/>.</summary>
    internal int Layer { get; init; }

    /// <summary>Of items of one layer those of lower order first.</summary>
    internal int Order { get; init; }
}

/// <summary>An item at a point of a page.</summary>
/// <param name="Transform">What it is painted through, in the coordinates that the point is in; null for as it is.</param>
public readonly record struct ShownItem(Point At, DrawItem Item, PageTransform? Transform)
{
    public void Deconstruct(out Point at, out DrawItem item) => (at, item) = (At, Item);
}

/// <summary>A transform of what stands on a page; many items share one, and most have none.</summary>
public sealed record PageTransform(Matrix Matrix);
