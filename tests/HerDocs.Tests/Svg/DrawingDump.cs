using System.Globalization;
using System.Text;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Svg.Drawing;

namespace HerDocs.Tests.Svg;

/// <summary>A drawing as text, a line for each item, groups indented.</summary>
internal static class DrawingDump
{
    public static string Of(SvgDrawing drawing)
    {
        var text = new StringBuilder();
        var box = drawing.ViewBox;
        text.Append(Invariant($"view {box.X:0.###} {box.Y:0.###} {box.Width:0.###} {box.Height:0.###}"));
        text.Append(Invariant($" natural {Side(drawing.NaturalWidth)} × {Side(drawing.NaturalHeight)}"));
        text.Append(drawing.NaturalRatio is { } ratio ? Invariant($" ratio {ratio:0.###}") : "");
        text.Append(drawing.Title is { } title ? $" title “{title}”\n" : "\n");
        Append(drawing.Items, "", text);
        return text.ToString();
    }

    public static string Of(IReadOnlyList<SvgItem> items)
    {
        var text = new StringBuilder();
        Append(items, "", text);
        return text.ToString();
    }

    private static void Append(IReadOnlyList<SvgItem> items, string indent, StringBuilder text)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case SvgShape shape:
                    text.Append(indent).Append("shape ").Append(shape.Path).Append(Matrix(shape.Matrix));
                    text.Append(Fill(shape.Fill, shape.IsEvenOdd)).Append(Stroke(shape.Stroke)).Append('\n');
                    break;
                case SvgGlyphs glyphs:
                    text.Append(Invariant($"{indent}text “{glyphs.Run.Text}” {glyphs.Run.Font} {glyphs.FontSize:0.###}"));
                    text.Append(glyphs.LetterSpacing == 0 ? "" : Invariant($" spaced {glyphs.LetterSpacing:0.###}"));
                    text.Append(Matrix(glyphs.Matrix)).Append(Fill(glyphs.Fill, false)).Append(Stroke(glyphs.Stroke)).Append('\n');
                    break;
                case SvgPixels pixels:
                    text.Append(Invariant($"{indent}picture {pixels.Picture.PixelWidth} × {pixels.Picture.PixelHeight}{Matrix(pixels.Matrix)}\n"));
                    break;
                case SvgGroup group:
                    text.Append(indent).Append("group").Append(group.Opacity == 1 ? "" : Invariant($" opacity {group.Opacity:0.###}"));
                    text.Append(group.BlendMode == BlendMode.Normal ? "" : $" blended by {group.BlendMode}");
                    text.Append(group.Clip is PathClip clip ? $" clip {clip.Path}{(clip.IsEvenOdd ? " evenodd" : "")}" : "").Append('\n');
                    if (group.Clip is ShapesClip shapes)
                    {
                        text.Append(indent).Append("  shown where\n");
                        Append(shapes.Items, indent + "    ", text);
                    }
                    Append(group.Items, indent + "  ", text);
                    break;
            }
        }
    }

    private static string Side(Length? length) => length is { } some ? Invariant($"{some.Pixels:0.###}") : "auto";

    private static string Fill(SvgPaint? paint, bool isEvenOdd) => paint is null ? "" : $" fill {Paint(paint)}{(isEvenOdd ? " evenodd" : "")}";

    private static string Stroke(SvgStroke? stroke)
    {
        if (stroke is null)
            return "";
        var text = new StringBuilder(Invariant($" stroke {Paint(stroke.Paint)} {stroke.Width:0.###}"));
        if (stroke.Cap != StrokeCap.Butt)
            text.Append($" {stroke.Cap} caps");
        if (stroke.Join != StrokeJoin.Miter)
            text.Append($" {stroke.Join} joins");
        if (stroke.MiterLimit != 4)
            text.Append(Invariant($" miter {stroke.MiterLimit:0.###}"));
        if (stroke.Dashes.Count > 0)
            text.Append(Invariant($" dashes {string.Join(' ', stroke.Dashes.Select(d => Invariant($"{d:0.###}")))} from {stroke.DashOffset:0.###}"));
        return text.ToString();
    }

    private static string Paint(SvgPaint paint) => paint switch
    {
        SolidPaint solid => solid.Color.ToString(),
        LinearGradientPaint g => Invariant($"linear({g.X1:0.###},{g.Y1:0.###} {g.X2:0.###},{g.Y2:0.###}{Matrix(g.Matrix)} {Stops(g)})"),
        RadialGradientPaint g => Invariant(
            $"radial({g.FocusX:0.###},{g.FocusY:0.###} r{g.FocusRadius:0.###} to {g.X:0.###},{g.Y:0.###} r{g.Radius:0.###}{Matrix(g.Matrix)} {Stops(g)})"),
        _ => paint.ToString(),
    };

    private static string Stops(GradientPaint gradient) =>
        string.Join(' ', gradient.Stops.Select(stop => Invariant($"{stop.Color}@{stop.Offset:0.###}")));

    private static string Matrix(Matrix m) => m == HerDocs.Geometry.Matrix.Identity
        ? ""
        : Invariant($" [{m.A:0.###} {m.B:0.###} {m.C:0.###} {m.D:0.###} {m.E:0.###} {m.F:0.###}]");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
