using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Content;

/// <summary>A smooth transition between colours (ISO 32000-2 §8.7.4.5), painted over the whole clipping area.</summary>
public abstract class Shading : IIndirectObject
{
    private readonly IReadOnlyList<GradientStop> stops;

    private protected Shading(IReadOnlyList<GradientStop> stops)
    {
        if (stops.Count < 2)
            throw new ArgumentException("a gradient has at least two stops");
        var isAscending = stops.Zip(stops.Skip(1)).All(pair => pair.First.Offset <= pair.Second.Offset);
        if (!isAscending || stops[0].Offset != 0 || stops[^1].Offset != 1)
            throw new ArgumentException("the stops of a gradient go from 0 to 1 and never back");
        if (stops.Any(stop => stop.Color.ComponentCount != stops[0].Color.ComponentCount))
            throw new ArgumentException("the stops of a gradient are in one colour space");
        this.stops = stops;
    }

    internal bool IsCmyk => stops[0].Color.ComponentCount == 4;

    private protected abstract int ShadingType { get; }

    private protected abstract PdfArray Coordinates { get; }

    /// <summary>The colour goes on beyond the ends, as in CSS Images 3 §3.</summary>
    PdfObject IIndirectObject.Build(PdfFile file) => new PdfDictionary
    {
        ["ShadingType"] = ShadingType,
        ["ColorSpace"] = new PdfName(stops[0].Color.ComponentCount switch { 1 => "DeviceGray", 3 => "DeviceRGB", _ => "DeviceCMYK" }),
        ["Coords"] = Coordinates,
        ["Function"] = Function(),
        ["Extend"] = new PdfArray { true, true },
    };

    /// <summary>ISO 32000-2 §7.10.3.</summary>
    private static PdfDictionary Interpolation(GradientStop from, GradientStop to) => new()
    {
        ["FunctionType"] = 2,
        ["Domain"] = new PdfArray { 0, 1 },
        ["C0"] = Components(from.Color),
        ["C1"] = Components(to.Color),
        ["N"] = 1,
    };

    /// <summary>
    /// Interpolations side by side (ISO 32000-2 §7.10.4). Stops at one offset are a sharp edge: there, one segment ends and the next
    /// begins, with none between them.
    /// </summary>
    private PdfDictionary Function()
    {
        var functions = new PdfArray();
        var bounds = new PdfArray();
        var encode = new PdfArray();
        for (var i = 1; i < stops.Count; i++)
        {
            if (stops[i].Offset == stops[i - 1].Offset)
                continue;
            if (functions.Count > 0)
                bounds.Add(stops[i - 1].Offset);
            functions.Add(Interpolation(stops[i - 1], stops[i]));
            encode.Add(0);
            encode.Add(1);
        }
        if (functions.Count == 1)
            return (PdfDictionary)functions.OrOnlyItem();
        return new PdfDictionary
        {
            ["FunctionType"] = 3,
            ["Domain"] = new PdfArray { 0, 1 },
            ["Functions"] = functions,
            ["Bounds"] = bounds,
            ["Encode"] = encode,
        };
    }

    private static PdfArray Components(PdfColor color)
    {
        var components = new double[color.ComponentCount];
        color.CopyComponents(components);
        return new PdfArray(components.Select(component => (PdfObject)component));
    }
}

/// <summary>A colour at a place between the beginning of a gradient, 0, and its end, 1.</summary>
public readonly record struct GradientStop(double Offset, PdfColor Color);

/// <summary>Colours along a line (ISO 32000-2 §8.7.4.5.3).</summary>
public sealed class AxialShading(double startX, double startY, double endX, double endY, IReadOnlyList<GradientStop> stops) : Shading(stops)
{
    private protected override int ShadingType => 2;

    private protected override PdfArray Coordinates => [startX, startY, endX, endY];
}

/// <summary>Colours between two circles (ISO 32000-2 §8.7.4.5.4).</summary>
public sealed class RadialShading(
    double startX, double startY, double startRadius, double endX, double endY, double endRadius, IReadOnlyList<GradientStop> stops)
    : Shading(stops)
{
    private protected override int ShadingType => 3;

    private protected override PdfArray Coordinates => [startX, startY, startRadius, endX, endY, endRadius];
}
