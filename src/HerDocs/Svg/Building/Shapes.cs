using HerDocs.Geometry;
using HerDocs.Html;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Paths;
using HerDocs.Svg.Styles;

namespace HerDocs.Svg.Building;

/// <summary>The paths of the basic shapes (SVG 2 §10) and of path itself.</summary>
internal static class Shapes
{
    /// <summary>Null where the element draws nothing, such as a circle without a radius.</summary>
    public static VectorPath? PathOf(DrawingBuilder builder, HtmlElement element, SvgStyle style, Area viewport)
    {
        var path = new PathBuilder();
        var diagonal = Math.Sqrt(((viewport.Width * viewport.Width) + (viewport.Height * viewport.Height)) / 2);
        double Across(string name) => builder.LengthOf(element, name, style, viewport.Width);
        double Down(string name) => builder.LengthOf(element, name, style, viewport.Height);
        switch (element.Name)
        {
            case "path":
                return element.Attribute("d") is { } data && data != "none" ? Parsed(builder, element, data) : null;
            case "rect":
                AddRectangle(path, element, Across, Down);
                break;
            case "circle" when builder.LengthOf(element, "r", style, diagonal) is > 0 and var r:
                path.Ellipse(Across("cx"), Down("cy"), r, r);
                break;
            case "ellipse":
                var rx = element.Attribute("rx") is null or "auto" ? Down("ry") : Across("rx");
                var ry = element.Attribute("ry") is null or "auto" ? rx : Down("ry");
                if (rx > 0 && ry > 0)
                    path.Ellipse(Across("cx"), Down("cy"), rx, ry);
                break;
            case "line":
                path.MoveTo(Across("x1"), Down("y1"));
                path.LineTo(Across("x2"), Down("y2"));
                break;
            case "polyline" or "polygon" when element.Attribute("points") is { } points:
                AddPoints(builder, path, element, points);
                break;
        }
        return path.Finish();
    }

    public static VectorPath Rectangle(Area area)
    {
        var path = new PathBuilder();
        path.RoundedRectangle(area.X, area.Y, area.Width, area.Height, 0, 0);
        return path.Finish();
    }

    /// <summary>Numbers with separators between them.</summary>
    /// <param name="isWhole">Whether there is nothing else.</param>
    public static List<double> Numbers(string text, out bool isWhole)
    {
        var numbers = new List<double>();
        var scanner = new NumberScanner(text);
        scanner.SkipSpace();
        while (scanner.TakeNumber() is { } number)
        {
            numbers.Add(number);
            scanner.SkipSeparator();
        }
        isWhole = scanner.AtEnd;
        return numbers;
    }

    private static VectorPath Parsed(DrawingBuilder builder, HtmlElement element, string data)
    {
        var path = PathData.Parse(data, out var mistake);
        if (mistake is { } at)
            builder.Report.WrongValue(element, "d", data[Math.Min(at, data.Length)..] is { Length: > 0 } rest ? rest : data);
        return path;
    }

    /// <summary>SVG 2 §10.2: a radius that is not given is the other one, and none is more than half a side.</summary>
    private static void AddRectangle(PathBuilder path, HtmlElement element, Func<string, double> across, Func<string, double> down)
    {
        var (width, height) = (across("width"), down("height"));
        if (width <= 0 || height <= 0)
            return;
        var hasX = element.Attribute("rx") is not (null or "auto");
        var hasY = element.Attribute("ry") is not (null or "auto");
        var rx = hasX ? across("rx") : hasY ? down("ry") : 0;
        var ry = hasY ? down("ry") : rx;
        path.RoundedRectangle(
            across("x"), down("y"), width, height, Math.Clamp(rx, 0, width / 2), Math.Clamp(ry, 0, height / 2));
    }

    private static void AddPoints(DrawingBuilder builder, PathBuilder path, HtmlElement element, string text)
    {
        var numbers = Numbers(text, out var isWhole);
        if (!isWhole || numbers.Count % 2 != 0)
            builder.Report.WrongValue(element, "points", text);
        for (var i = 0; i + 1 < numbers.Count; i += 2)
        {
            if (i == 0)
                path.MoveTo(numbers[i], numbers[i + 1]);
            else
                path.LineTo(numbers[i], numbers[i + 1]);
        }
        if (element.Name == "polygon")
            path.Close();
    }
}
