using HerDocs.Geometry;
namespace HerDocs.Svg.Drawing;

/// <summary>How a view box is fitted into a viewport of another shape (SVG 2 §8.6): aligned by parts of the room that is left.</summary>
/// <param name="IsNone">It is stretched.</param>
/// <param name="IsSlice">It fills the viewport and is cut off, instead of fitting inside.</param>
public readonly record struct AspectRatio(bool IsNone, double AlignX, double AlignY, bool IsSlice)
{
    public static readonly AspectRatio Default = new(false, 0.5, 0.5, false);

    public static readonly AspectRatio None = new(true, 0, 0, false);

    /// <summary>Null for what is not a value of preserveAspectRatio.</summary>
    public static AspectRatio? Parse(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words is ["defer", .. var rest])
            words = rest;
        if (words is not ([_] or [_, "meet" or "slice"]))
            return null;
        if (words[0] == "none")
            return None;
        if (words[0].Length != 8 || Part(words[0], 'x') is not { } x || Part(words[0][4..], 'Y') is not { } y)
            return null;
        return new AspectRatio(false, x, y, words is [_, "slice"]);
    }

    /// <summary>From the view box to a viewport (SVG 2 §8.2).</summary>
    public Matrix Fit(Area viewBox, Area viewport)
    {
        var across = viewport.Width / viewBox.Width;
        var down = viewport.Height / viewBox.Height;
        if (!IsNone)
            across = down = IsSlice ? Math.Max(across, down) : Math.Min(across, down);
        return new Matrix(
            across,
            0,
            0,
            down,
            viewport.X - (viewBox.X * across) + ((viewport.Width - (viewBox.Width * across)) * AlignX),
            viewport.Y - (viewBox.Y * down) + ((viewport.Height - (viewBox.Height * down)) * AlignY));
    }

    private static double? Part(string text, char axis) =>
        text[0] != axis ? null : text.AsSpan(1, 3) switch { "Min" => 0, "Mid" => 0.5, "Max" => 1, _ => null };
}
