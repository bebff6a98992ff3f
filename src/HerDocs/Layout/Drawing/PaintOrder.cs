using HerDocs.Geometry;

namespace HerDocs.Layout.Drawing;

/// <summary>Brings the items of a page into the order in which they are painted (CSS 2.2 appendix E).</summary>
internal static class PaintOrder
{
    /// <summary>The fragment as a stacking context.</summary>
    public static Fragment Arrange(Fragment fragment)
    {
        if (!fragment.IsLayered)
            return fragment;
        var items = new List<PlacedItem>();
        Collect(fragment, Point.Origin, items);
        return Sorted(fragment, items);
    }

    private static Fragment Sorted(Fragment fragment, IEnumerable<PlacedItem> items) =>
        fragment with { Items = [.. items.OrderBy(item => item.Layer).ThenBy(item => item.Order).Select(item => item with { Layer = PaintLayer.Content, Order = 0 })], IsLayered = false };

    /// <summary>Takes apart what is no context of its own, so that its items can be sorted among those around it.</summary>
    private static void Collect(Fragment fragment, Point origin, List<PlacedItem> items)
    {
        foreach (var placed in fragment.Items)
        {
            var at = placed.At.Offset(origin.X, origin.Y);
            if (placed.Item is not GroupItem group)
                items.Add(placed with { At = at });
            else if (group.Stacking == Stacking.Context)
                items.Add(placed with { At = at, Item = group with { Fragment = Arrange(group.Fragment) } });
            else if (group.Stacking == Stacking.Atomic)
                AddAtomic(group, placed with { At = at }, items);
            else if (group.Clip is not null)
                AddClipped(group, at, items);
            else
                Collect(group.Fragment, at, items);
        }
    }

    /// <summary>What is positioned in the group is painted as if it stood beside it.</summary>
    private static void AddAtomic(GroupItem group, PlacedItem placed, List<PlacedItem> items)
    {
        var inner = new List<PlacedItem>();
        Collect(group.Fragment, Point.Origin, inner);
        var own = inner.FindAll(item => !IsPositioned(item));
        items.Add(placed with { Item = group with { Fragment = Sorted(group.Fragment, own) } });
        items.AddRange(inner.FindAll(IsPositioned).Select(item => item with { At = item.At.Offset(placed.At.X, placed.At.Y) }));
    }

    /// <summary>Each layer of it is clipped by itself.</summary>
    private static void AddClipped(GroupItem group, Point at, List<PlacedItem> items)
    {
        var inner = new List<PlacedItem>();
        Collect(group.Fragment, Point.Origin, inner);
        foreach (var layer in inner.GroupBy(item => item.Layer))
            items.Add(new PlacedItem(at, group with { Fragment = Sorted(group.Fragment, layer) }) { Layer = layer.Key, Order = layer.Min(item => item.Order) });
    }

    private static bool IsPositioned(PlacedItem item) => item.Layer is not (PaintLayer.Root or PaintLayer.Blocks or PaintLayer.Content);
}
