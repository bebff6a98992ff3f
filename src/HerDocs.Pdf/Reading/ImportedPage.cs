using HerDocs.Pdf.Content;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading;

/// <summary>
/// A page of another file, as a form that can be painted as often as wanted (ISO 32000-2 §8.10). It stands upright, in points, with its
/// lower left corner at the origin. Fonts, pictures and lines stay what they are; stamps, marks and filled fields become part of the
/// picture, links are left behind.
/// </summary>
public sealed class ImportedPage : IIndirectObject
{
    private readonly ImportedFile file;
    private readonly PdfDictionary page;
    private readonly SourcePageBoxes boxes;
    private readonly PdfMatrix matrix;

    internal ImportedPage(ImportedFile file, PdfDictionary page)
    {
        this.file = file;
        this.page = page;
        boxes = new SourcePageBoxes(file.Source, page);
        matrix = boxes.ToUpright();
        Size = Upright(boxes.Page);
        Visible = Upright(boxes.Crop);
        Bleed = Upright(boxes.Bleed);
    }

    /// <summary>The page as it is in the end: its trim box, or what readers show of it where that is less.</summary>
    public PdfRectangle Size { get; }

    /// <summary>All that can be painted; with bleed and printer's marks it reaches beyond <see cref="Size"/>.</summary>
    public PdfRectangle Visible { get; }

    /// <summary>How far what is printed and cut away reaches.</summary>
    public PdfRectangle Bleed { get; }

    /// <summary>Whether the page has links, which are no part of the form.</summary>
    public bool HasLinks =>
        PageAppearances.Annotations(file.Source, page).Any(annotation => PageAppearances.Subtype(file.Source, annotation) == "Link");

    /// <summary>How many annotations that should be printed are left out, as nothing says what they look like.</summary>
    public int LostAnnotations => PageAppearances.CountLost(file.Source, page);

    PdfObject IIndirectObject.Build(PdfFile target)
    {
        target.HoldsImports = true;
        var appearances = PageAppearances.Of(file.Source, page);
        return appearances.Count == 0 ? BuildContent(target, matrix) : BuildWithAppearances(target, appearances);
    }

    private PdfRectangle Upright(PdfRectangle box)
    {
        var (x1, y1) = matrix.Apply(box.Left, box.Bottom);
        var (x2, y2) = matrix.Apply(box.Right, box.Top);
        return new PdfRectangle(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
    }

    /// <summary>The page's own content.</summary>
    private PdfStream BuildContent(PdfFile target, PdfMatrix toParent)
    {
        var (data, filters) = PageContent.Of(file.Source, page);
        var dictionary = FormDictionary(toParent);
        dictionary["Resources"] = page["Resources"] is { } resources ? file.Transfer(resources, target) : new PdfDictionary();
        dictionary["Group"] = file.Source.Dictionary(page["Group"]) is { } group ? PageGroup(group, target) : null;
        if (filters is null)
            return new PdfStream(dictionary, data, StreamEncoding.Text);
        foreach (var (key, value) in file.TransferEntries(filters, target))
            dictionary[key] = value;
        return new PdfStream(dictionary, data, StreamEncoding.Encoded);
    }

    /// <summary>A form of forms: the content, and over it what annotations look like.</summary>
    private PdfStream BuildWithAppearances(PdfFile target, IReadOnlyList<PageAppearance> appearances)
    {
        var forms = new PdfDictionary { ["P"] = target.Add(BuildContent(target, PdfMatrix.Identity)) };
        var writer = SyntaxWriter.ForContent(readable: false);
        writer.Bytes("/P Do\n"u8);
        for (var i = 0; i < appearances.Count; i++)
        {
            var name = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"A{i + 1}");
            forms[name] = appearances[i].Form is PdfStream drawn ? target.Add(drawn) : file.Transfer(appearances[i].Form, target);
            writer.Bytes("q "u8);
            appearances[i].Matrix.Write(writer);
            writer.Keyword("cm"u8);
            writer.Name(name);
            writer.Bytes(" Do Q\n"u8);
        }
        var dictionary = FormDictionary(matrix);
        dictionary["Resources"] = new PdfDictionary { ["XObject"] = forms };
        return new PdfStream(dictionary, writer.Written.ToArray(), StreamEncoding.Text);
    }

    private PdfDictionary FormDictionary(PdfMatrix toParent) => new()
    {
        ["Type"] = new PdfName("XObject"),
        ["Subtype"] = new PdfName("Form"),
        ["BBox"] = boxes.Crop.ToArray(),
        ["Matrix"] = toParent == PdfMatrix.Identity ? null : toParent.ToArray(),
    };

    /// <summary>The group of a page is always isolated (ISO 32000-2 §11.4.7); that of a form only if it says so.</summary>
    private PdfDictionary PageGroup(PdfDictionary group, PdfFile target)
    {
        var isolated = file.TransferEntries(group, target, "I");
        isolated["I"] = true;
        return isolated;
    }
}
