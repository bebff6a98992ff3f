using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading;

/// <summary>The boundaries of a page that was read, in its own coordinates (ISO 32000-2 §14.11.2), and how it is turned.</summary>
internal sealed class SourcePageBoxes
{
    /// <summary>What readers take for a page that says no size.</summary>
    private static readonly PdfRectangle Letter = PdfRectangle.OfSize(612, 792);

    private readonly SourceFile file;
    private readonly PdfDictionary page;

    public SourcePageBoxes(SourceFile file, PdfDictionary page)
    {
        this.file = file;
        this.page = page;
        var media = Box("MediaBox") ?? Letter;
        Crop = Within(media, Box("CropBox")) ?? media;
        Page = Within(Crop, Box("TrimBox")) ?? Crop;
        Bleed = Within(Crop, Box("BleedBox")) ?? Page;
        // §7.7.3.3: a multiple of 90, clockwise.
        QuarterTurns = (int)((((file.Number(page["Rotate"]) ?? 0) / 90 % 4) + 4) % 4);
        // §14.11.2.2: how many points a unit of the page's coordinates is.
        Unit = file.Number(page["UserUnit"]) is > 0 and < 1000 and var unit ? unit : 1;
    }

    /// <summary>What readers show.</summary>
    public PdfRectangle Crop { get; }

    public PdfRectangle Page { get; }

    public PdfRectangle Bleed { get; }

    private int QuarterTurns { get; }

    private double Unit { get; }

    /// <summary>To points, turned as it is read, with the page's lower left corner at the origin.</summary>
    public PdfMatrix ToUpright()
    {
        var turned = PdfMatrix.Rotation(-90 * QuarterTurns);
        var corners = new[] { turned.Apply(Page.Left, Page.Bottom), turned.Apply(Page.Right, Page.Top) };
        var origin = PdfMatrix.Translation(-Math.Min(corners[0].X, corners[1].X), -Math.Min(corners[0].Y, corners[1].Y));
        return turned.Then(origin).Then(PdfMatrix.Scale(Unit, Unit));
    }

    private PdfRectangle? Box(string key)
    {
        if (file.Numbers(page[key], 4) is not { } sides)
            return null;
        // §7.9.5: any two opposite corners.
        return new PdfRectangle(
            Math.Min(sides[0], sides[2]), Math.Min(sides[1], sides[3]), Math.Max(sides[0], sides[2]), Math.Max(sides[1], sides[3]));
    }

    /// <summary>What two boxes have in common; null when that is nothing to speak of.</summary>
    private static PdfRectangle? Within(PdfRectangle outer, PdfRectangle? inner)
    {
        if (inner is not { } box)
            return null;
        var (left, bottom) = (Math.Max(outer.Left, box.Left), Math.Max(outer.Bottom, box.Bottom));
        var (right, top) = (Math.Min(outer.Right, box.Right), Math.Min(outer.Top, box.Top));
        return right - left >= 1 && top - bottom >= 1 ? new PdfRectangle(left, bottom, right, top) : null;
    }
}
