using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Blocks;

/// <summary>Notes where the box of an element stands, for whoever inspects the page.</summary>
internal static class BoxNote
{
    /// <summary>A part of a box that pages or columns cut: at a cut it has no edge (CSS Fragmentation 3 §6.1, slice).</summary>
    public static BoxItem Of(Element element, Size size, BoxEdges edges, bool noTop, bool noBottom)
    {
        Edges Cut(Edges all) => all with { Top = noTop ? Length.Zero : all.Top, Bottom = noBottom ? Length.Zero : all.Bottom };
        return new BoxItem(element, size, Cut(edges.Margin), Cut(edges.Border), Cut(edges.Padding));
    }

    /// <summary>A part of an inline box. Its margins above and below have no effect (CSS 2.2 §8.3).</summary>
    /// <param name="ends">Of left and right, those that this part has.</param>
    public static BoxItem Of(Element element, Size size, BoxEdges edges, BoxSides ends)
    {
        var (hasLeft, hasRight) = (ends.HasFlag(BoxSides.Left), ends.HasFlag(BoxSides.Right));
        Edges Cut(Edges all) => all with { Left = hasLeft ? all.Left : Length.Zero, Right = hasRight ? all.Right : Length.Zero };
        return new BoxItem(
            element, size, Cut(edges.Margin) with { Top = Length.Zero, Bottom = Length.Zero }, Cut(edges.Border), Cut(edges.Padding));
    }
}
