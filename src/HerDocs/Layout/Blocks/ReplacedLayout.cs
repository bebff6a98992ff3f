using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Blocks;

/// <summary>Draws replaced elements: pictures, and meters as bars.</summary>
internal static class ReplacedLayout
{
    /// <summary>The border box of a replaced element.</summary>
    /// <param name="shift">How far position: relative moves it.</param>
    /// <param name="isNoted">The box is noted for whoever inspects the page.</param>
    public static Fragment Place(ReplacedBox box, Length? containingHeight, Length containingWidth, Point shift, bool isNoted)
    {
        var content = ReplacedSize.Of(box, containingHeight, containingWidth);
        var edges = BoxEdges.Of(box.Style, containingWidth);
        var size = new Size(content.Width + edges.Inner.Horizontal, content.Height + edges.Inner.Vertical);
        var whole = new Rect(Length.Zero, Length.Zero, size.Width, size.Height);
        var target = new FragmentBuilder();
        var element = box.Element!;
        if (element.Id is not null)
            target.Add(Point.Origin, new MarkItem(element));
        BoxPainter.Paint(target, box.Style, whole, BoxSides.All, edges.Padding);
        if (isNoted)
            target.Add(Point.Origin, new BoxItem(element, size, edges.Margin, edges.Border, edges.Padding));
        var area = new Rect(edges.Inner.Left, edges.Inner.Top, content.Width, content.Height);
        if (element.Picture is { } picture)
            AddPicture(target, element, whole, area, (size, window) => new PictureItem(element, picture, size, window));
        else if (element.Drawing is { } drawing)
            AddPicture(target, element, whole, area, (size, window) => new DrawingItem(element, drawing, size, window));
        else if (element.Name == "meter")
            AddMeter(target, element, area);
        var drawn = target.Finish(size);
        if (!PaintLayer.IsOwn(box.Style))
            return drawn;
        var outer = new FragmentBuilder();
        var group = new GroupItem(drawn, box.Style.Opacity)
        {
            Stacking = PaintLayer.StackingOf(box.Style),
            Transform = BoxTransform.Of(box.Style, whole),
        };
        outer.AddLayer(shift, group, PaintLayer.Of(box.Style), element);
        return outer.Finish(size);
    }

    /// <summary>What of a picture lies within its area, and within the round corners of that.</summary>
    private static void AddPicture(FragmentBuilder target, Element element, Rect borderBox, Rect area, Func<Size, Rect, DrawItem> make)
    {
        var (at, scaled) = ObjectFitting.Of(element, area.Size);
        var (x, y) = (area.X + at.X, area.Y + at.Y);
        var (left, top) = (Length.Max(Length.Zero, area.X - x), Length.Max(Length.Zero, area.Y - y));
        var window = new Rect(left, top, Length.Min(scaled.Width, area.Right - x) - left, Length.Min(scaled.Height, area.Bottom - y) - top);
        if (window.Width <= Length.Zero || window.Height <= Length.Zero)
            return;
        var item = make(scaled, window);
        var inner = new Edges(area.Y, borderBox.Right - area.Right, borderBox.Bottom - area.Bottom, area.X);
        if (Corners.Of(element.Style, borderBox.Size, BoxSides.All).Less(inner).AreSquare)
        {
            target.Add(x, y, item);
            return;
        }
        var drawn = new FragmentBuilder();
        drawn.Add(x, y, item);
        target.Add(Point.Origin, BoxPainter.Clipped(drawn.Finish(borderBox.Size), element.Style, borderBox, BoxSides.All, inner));
    }

    /// <summary>The part of a meter's bar that its value fills, from where its text begins, in the element's colour (HTML §4.10.14).</summary>
    private static void AddMeter(FragmentBuilder target, Element element, Rect area)
    {
        var size = new Size(area.Width * Meter.ShareOf(element), area.Height);
        if (size.Width > Length.Zero)
            target.Add(element.Style.Direction == Direction.RightToLeft ? area.Right - size.Width : area.X, area.Y, new FillItem(element, size, Corners.Square, element.Style.Color));
    }
}
