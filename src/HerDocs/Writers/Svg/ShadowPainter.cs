using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Writers.Svg;

/// <summary>Paints the shadows of boxes (CSS Backgrounds 3 §6.1), the blurred ones by a Gaussian of half the blur radius.</summary>
internal sealed class ShadowPainter(SvgBuffer target, Definitions definitions)
{
    /// <summary>Farther than any page reaches.</summary>
    private const double Far = 20_000;

    public void Paint(Point at, ShadowItem item)
    {
        var box = Shapes.Area(at, item.Size);
        var shadow = item.Shadow;
        var spread = shadow.IsInset ? -shadow.Spread.Points : shadow.Spread.Points;
        var cast = Shapes.Area(at.Offset(shadow.X, shadow.Y), item.Size).Grown(spread);
        if (cast.IsEmpty && !shadow.IsInset)
            return;
        var clip = definitions.BeginClip();
        // Only what lies outside of the box that casts the shadow, or inside of the one into which it falls.
        Path(box, item.Corners, isHole: !shadow.IsInset, " clip-rule=\"evenodd\""u8);
        target.Raw("/>"u8);
        definitions.EndClip();
        var filter = shadow.Blur.Points > 0 ? Blur(shadow.IsInset ? box.Union(cast) : cast, shadow.Blur.Points) : null;
        target.Raw("<g"u8);
        definitions.Refer(" clip-path"u8, clip);
        target.Raw(">"u8);
        Path(cast, item.Corners.More(Length.FromPoints(spread)), isHole: shadow.IsInset, " fill-rule=\"evenodd\""u8);
        target.Fill(item.Color);
        if (filter is not null)
            definitions.Refer(" filter"u8, filter);
        target.Raw("/></g>"u8);
    }

    private void Path(Area area, Corners corners, bool isHole, ReadOnlySpan<byte> rule)
    {
        target.Raw("<path"u8).Raw(rule).Raw(" d=\""u8);
        if (isHole)
            Shapes.Rounded(target, area.Grown(Far), Corners.Square);
        if (!area.IsEmpty)
            Shapes.Rounded(target, area, corners);
        target.Raw("\""u8);
    }

    private string Blur(Area shown, double radius)
    {
        var id = definitions.NewId();
        // Beyond three standard deviations nothing is left to see.
        var room = shown.Grown(radius * 1.5);
        target.Raw("<filter color-interpolation-filters=\"sRGB\" filterUnits=\"userSpaceOnUse\""u8).Attribute(" id"u8, id)
            .Place(room.X, room.Y, room.Width, room.Height)
            .Raw("><feGaussianBlur"u8).Attribute(" stdDeviation"u8, radius / 2).Raw("/></filter>"u8);
        return id;
    }
}
