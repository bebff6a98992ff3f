using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;

namespace HerDocs.Writers.Painting;

/// <summary>How large the picture of a background is, and where it is repeated (CSS Backgrounds 3 §2.4 to §2.9); in points, y growing downwards.</summary>
internal readonly record struct BackgroundTiles(double Width, double Height, TileRow Across, TileRow Down)
{
    public static BackgroundTiles? Of(BackgroundItem item, StylePicture? picture)
    {
        var (areaWidth, areaHeight) = (item.Area.Width.Points, item.Area.Height.Points);
        var (width, height) = SizeOf(item.ImageSize, picture, areaWidth, areaHeight);
        if (!(width > 0 && height > 0))
            return null;
        // Rounding changes the other side with the one that is rounded where that is auto (§2.9).
        var (roundedWidth, roundedHeight) = (Rounded(item.Repeat.X, width, areaWidth), Rounded(item.Repeat.Y, height, areaHeight));
        if (roundedWidth != width && item.ImageSize is { Fit: BackgroundFit.None, Height: null } && item.Repeat.Y != RepeatStyle.Round)
            roundedHeight = height * roundedWidth / width;
        else if (roundedHeight != height && item.ImageSize is { Fit: BackgroundFit.None, Width: null } && item.Repeat.X != RepeatStyle.Round)
            roundedWidth = width * roundedHeight / height;
        var x = item.Position.X.Resolve(Length.FromPoints(areaWidth - roundedWidth)).Points;
        var y = item.Position.Y.Resolve(Length.FromPoints(areaHeight - roundedHeight)).Points;
        return new BackgroundTiles(
            roundedWidth,
            roundedHeight,
            TileRow.Of(item.Repeat.X, item.Area.X.Points, areaWidth, roundedWidth, x, item.Size.Width.Points),
            TileRow.Of(item.Repeat.Y, item.Area.Y.Points, areaHeight, roundedHeight, y, item.Size.Height.Points));
    }

    /// <summary>The concrete object size (CSS Images 3 §4.3); a gradient has no size of its own.</summary>
    private static (double Width, double Height) SizeOf(BackgroundSize size, StylePicture? picture, double areaWidth, double areaHeight)
    {
        var natural = picture?.Size ?? default;
        if (size.Fit != BackgroundFit.None)
        {
            if (natural.Ratio is not { } shape)
                return (areaWidth, areaHeight);
            var isWide = areaWidth / areaHeight > shape;
            return isWide == (size.Fit == BackgroundFit.Cover) ? (areaWidth, areaWidth / shape) : (areaHeight * shape, areaHeight);
        }
        var width = size.Width?.Resolve(Length.FromPoints(areaWidth)).Points;
        var height = size.Height?.Resolve(Length.FromPoints(areaHeight)).Points;
        if (width is null && height is null)
        {
            width = natural.Width?.Points;
            height = natural.Height?.Points;
            if (width is null && height is null && natural.Ratio is { } ratio)
                return areaWidth / areaHeight > ratio ? (areaHeight * ratio, areaHeight) : (areaWidth, areaWidth / ratio);
        }
        return (
            width ?? (natural.Ratio * height) ?? natural.Width?.Points ?? areaWidth,
            height ?? (width / natural.Ratio) ?? natural.Height?.Points ?? areaHeight);
    }

    private static double Rounded(RepeatStyle style, double size, double area) =>
        style == RepeatStyle.Round && area > 0 ? area / Math.Max(1, Math.Round(area / size)) : size;
}

/// <summary>Tiles in one direction: where the first begins, from the corner of what shows, how far it is to the next, and how many there are.</summary>
internal readonly record struct TileRow(double Start, double Step, int Count)
{
    /// <param name="origin">Of the positioning area, from the corner of what shows.</param>
    /// <param name="position">Of one tile in the positioning area.</param>
    /// <param name="shown">How much shows.</param>
    public static TileRow Of(RepeatStyle style, double origin, double area, double tile, double position, double shown)
    {
        var (start, step) = (origin + position, tile);
        if (style == RepeatStyle.Space)
        {
            var fitting = (int)Math.Floor((area / tile) + 1e-6);
            if (fitting >= 2)
                (start, step) = (origin, (area - tile) / (fitting - 1));
            else
                style = RepeatStyle.NoRepeat;
        }
        if (style == RepeatStyle.NoRepeat)
            return new TileRow(start, step, start < shown && start + tile > 0 ? 1 : 0);
        // A tile that only touches an edge is none.
        const double Least = 1e-3;
        var first = start - (Math.Floor(((start + tile - Least) / step)) * step);
        return new TileRow(first, step, (int)Math.Ceiling((shown - first - Least) / step));
    }
}
