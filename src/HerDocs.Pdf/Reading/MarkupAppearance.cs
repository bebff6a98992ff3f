using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading;

/// <summary>
/// Draws marks that say what they are and not what they look like (ISO 32000-2 §12.5.6): text markup and shapes. Their makers leave it to
/// each reader, which makes an appearance like these.
/// </summary>
internal sealed class MarkupAppearance
{
    /// <summary>Of a line's thickness and its height above the bottom, to the height of the text.</summary>
    private const double UnderlineThickness = 0.06;
    private const double UnderlineHeight = 0.1;

    /// <summary>How far the control points of a quarter of an ellipse are from its ends, for a radius of one.</summary>
    private const double Kappa = 0.5523;

    private readonly SourceFile file;
    private readonly PdfDictionary annotation;
    private readonly SyntaxWriter writer = SyntaxWriter.ForContent(readable: false);

    private MarkupAppearance(SourceFile file, PdfDictionary annotation) => (this.file, this.annotation) = (file, annotation);

    /// <summary>A form in the coordinates of the page; null for an annotation of another kind, or one that cannot be drawn.</summary>
    public static PdfStream? Of(SourceFile file, PdfDictionary annotation, string subtype)
    {
        var appearance = new MarkupAppearance(file, annotation);
        return appearance.Draw(subtype) ? appearance.Finish(isMultiplied: subtype == "Highlight") : null;
    }

    private bool Draw(string subtype) => subtype switch
    {
        "Highlight" => DrawHighlight(),
        "Underline" => DrawLines(UnderlineHeight),
        "StrikeOut" => DrawLines(0.45),
        "Squiggly" => DrawSquiggles(),
        "Square" => DrawShape(Rectangle),
        "Circle" => DrawShape(Ellipse),
        "Polygon" => DrawVertices(isClosed: true),
        "PolyLine" when !HasEndings => DrawVertices(isClosed: false),
        "Line" when !HasEndings => DrawLine(),
        "Ink" => DrawInk(),
        _ => false,
    };

    private PdfStream Finish(bool isMultiplied)
    {
        var opacity = file.Number(annotation["CA"]) is >= 0 and <= 1 and var given ? given : 1;
        var state = new PdfDictionary { ["CA"] = opacity, ["ca"] = opacity, ["BM"] = isMultiplied ? new PdfName("Multiply") : null };
        var box = file.Numbers(annotation["Rect"], 4) ?? [0, 0, 0, 0];
        byte[] content = [.. "/G gs\n"u8, .. writer.Written];
        return new PdfStream(
            new PdfDictionary
            {
                ["Type"] = new PdfName("XObject"),
                ["Subtype"] = new PdfName("Form"),
                ["BBox"] = new PdfArray(new[] { Math.Min(box[0], box[2]), Math.Min(box[1], box[3]), Math.Max(box[0], box[2]), Math.Max(box[1], box[3]) }.Select(n => (PdfObject)n)),
                ["Resources"] = new PdfDictionary { ["ExtGState"] = new PdfDictionary { ["G"] = state } },
            },
            content,
            StreamEncoding.Text);
    }

    private bool DrawHighlight()
    {
        if (!SetColor("C", isStroke: false))
            return false;
        foreach (var q in Quads())
        {
            Path("m"u8, q[0], q[1]);
            Path("l"u8, q[2], q[3]);
            Path("l"u8, q[6], q[7]);
            Path("l"u8, q[4], q[5]);
            Path("f"u8);
        }
        return true;
    }

    /// <summary>A line along each piece of text.</summary>
    /// <param name="height">Above the bottom, to the height of the text.</param>
    private bool DrawLines(double height)
    {
        if (!SetColor("C", isStroke: true))
            return false;
        foreach (var q in Quads())
        {
            Path("w"u8, HeightOf(q) * UnderlineThickness);
            Path("m"u8, Between(q[4], q[0], height), Between(q[5], q[1], height));
            Path("l"u8, Between(q[6], q[2], height), Between(q[7], q[3], height));
            Path("S"u8);
        }
        return true;
    }

    private bool DrawSquiggles()
    {
        if (!SetColor("C", isStroke: true))
            return false;
        foreach (var q in Quads())
        {
            var steps = Math.Clamp((int)Math.Round(Math.Max(Math.Abs(q[6] - q[4]), Math.Abs(q[7] - q[5])) / Math.Max(1, HeightOf(q) * 0.15)), 1, 2000);
            Path("w"u8, HeightOf(q) * UnderlineThickness);
            for (var i = 0; i <= steps; i++)
            {
                var (part, height) = (i / (double)steps, i % 2 == 0 ? 0.03 : 0.15);
                var (x, y) = (Between(q[4], q[6], part), Between(q[5], q[7], part));
                Path(i == 0 ? "m"u8 : "l"u8, x + ((q[0] - q[4]) * height), y + ((q[1] - q[5]) * height));
            }
            Path("S"u8);
        }
        return true;
    }

    private bool DrawShape(Action<double, double, double, double> shape)
    {
        if (file.Numbers(annotation["Rect"], 4) is not { } r)
            return false;
        var inner = file.Numbers(annotation["RD"], 4) ?? [0, 0, 0, 0];
        var half = Width / 2;
        var (left, right) = (Math.Min(r[0], r[2]) + inner[0] + half, Math.Max(r[0], r[2]) - inner[2] - half);
        var (bottom, top) = (Math.Min(r[1], r[3]) + inner[1] + half, Math.Max(r[1], r[3]) - inner[3] - half);
        return left < right && bottom < top && Paint(() => shape(left, bottom, right, top), isClosed: true);
    }

    private void Rectangle(double left, double bottom, double right, double top) => Path("re"u8, left, bottom, right - left, top - bottom);

    private void Ellipse(double left, double bottom, double right, double top)
    {
        var (x, y, rx, ry) = ((left + right) / 2, (bottom + top) / 2, (right - left) / 2, (top - bottom) / 2);
        Path("m"u8, right, y);
        Path("c"u8, right, y + (ry * Kappa), x + (rx * Kappa), top, x, top);
        Path("c"u8, x - (rx * Kappa), top, left, y + (ry * Kappa), left, y);
        Path("c"u8, left, y - (ry * Kappa), x - (rx * Kappa), bottom, x, bottom);
        Path("c"u8, x + (rx * Kappa), bottom, right, y - (ry * Kappa), right, y);
        Path("h"u8);
    }

    private bool DrawVertices(bool isClosed)
    {
        var points = Numbers(annotation["Vertices"]);
        return points.Count >= 4 && Paint(() => Polyline(points, isClosed), isClosed);
    }

    private bool DrawLine()
    {
        var points = Numbers(annotation["L"]);
        return points.Count == 4 && Paint(() => Polyline(points, isClosed: false), isClosed: false);
    }

    private bool DrawInk()
    {
        var lists = (file.Resolve(annotation["InkList"]) as PdfArray ?? []).Select(Numbers).Where(points => points.Count >= 4).ToList();
        return lists.Count > 0 && Paint(() => lists.ForEach(points => Polyline(points, isClosed: false)), isClosed: false);
    }

    private void Polyline(List<double> points, bool isClosed)
    {
        for (var i = 0; i + 1 < points.Count; i += 2)
            Path(i == 0 ? "m"u8 : "l"u8, points[i], points[i + 1]);
        if (isClosed)
            Path("h"u8);
    }

    /// <summary>Fills what is closed in the interior colour, and strokes it in the colour, as far as there are any.</summary>
    private bool Paint(Action trace, bool isClosed)
    {
        var isFilled = isClosed && SetColor("IC", isStroke: false);
        var isStroked = Width > 0 && SetColor("C", isStroke: true);
        if (!isFilled && !isStroked)
            return false;
        Path("w"u8, Width);
        trace();
        Path(isFilled ? isStroked ? "B"u8 : "f"u8 : "S"u8);
        return true;
    }

    /// <summary>§12.5.2 (C) and §12.5.6.8 (IC): one number is gray, three are RGB, four CMYK, none no colour.</summary>
    private bool SetColor(string key, bool isStroke)
    {
        var components = Numbers(annotation[key]);
        if (components.Count is not (1 or 3 or 4))
            return false;
        Path(
            components.Count switch { 1 => isStroke ? "G"u8 : "g"u8, 3 => isStroke ? "RG"u8 : "rg"u8, _ => isStroke ? "K"u8 : "k"u8 },
            [.. components.Select(component => Math.Clamp(component, 0, 1))]);
        return true;
    }

    /// <summary>§12.5.4: of the border, one point unless said.</summary>
    private double Width => file.Number(file.Dictionary(annotation["BS"])?["W"])
        ?? (file.Resolve(annotation["Border"]) is PdfArray { Count: >= 3 } border ? file.Number(border[2]) : null)
        ?? 1;

    /// <summary>§12.5.6.7: arrows and the like, which readers draw each in their own way.</summary>
    private bool HasEndings => file.Resolve(annotation["LE"]) is PdfArray endings && endings.Any(ending => file.Resolve(ending) is PdfName { Value: not "None" });

    /// <summary>Eight numbers each: upper left, upper right, lower left, lower right, as makers write them.</summary>
    private IEnumerable<double[]> Quads() => Numbers(annotation["QuadPoints"]).Chunk(8).Where(quad => quad.Length == 8);

    private static double HeightOf(double[] q) => Math.Sqrt(((q[0] - q[4]) * (q[0] - q[4])) + ((q[1] - q[5]) * (q[1] - q[5])));

    private static double Between(double from, double to, double part) => from + ((to - from) * part);

    /// <summary>All numbers of an array; none where it has anything else.</summary>
    private List<double> Numbers(PdfObject? value) =>
        file.Resolve(value) is PdfArray array && file.Numbers(array, array.Count) is { } numbers ? [.. numbers] : [];

    private void Path(ReadOnlySpan<byte> op, params ReadOnlySpan<double> operands)
    {
        foreach (var operand in operands)
            writer.Number(operand);
        writer.Keyword(op);
        writer.LineFeed();
    }
}
