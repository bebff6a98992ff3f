using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading;

/// <summary>
/// Finds what the annotations of a page look like on paper (ISO 32000-2 §12.5.5): stamps, notes in the text, filled fields.
/// </summary>
internal static class PageAppearances
{
    /// <summary>Points: what is smaller shows nothing.</summary>
    private const double Least = 0.001;

    private const int DeepestField = 32;

    private const long Hidden = 1 << 1;
    private const long Print = 1 << 2;

    public static IEnumerable<PdfDictionary> Annotations(SourceFile file, PdfDictionary page) =>
        (file.Resolve(page["Annots"]) as PdfArray ?? []).Select(item => file.Dictionary(item)).OfType<PdfDictionary>();

    public static string? Subtype(SourceFile file, PdfDictionary annotation) => (file.Resolve(annotation["Subtype"]) as PdfName)?.Value;

    public static IReadOnlyList<PageAppearance> Of(SourceFile file, PdfDictionary page)
    {
        var appearances = new List<PageAppearance>();
        foreach (var (annotation, subtype) in Printed(file, page))
        {
            if (FormOf(file, annotation) is not { } form)
            {
                if (MarkupAppearance.Of(file, annotation, subtype) is { } drawn)
                    appearances.Add(new PageAppearance(drawn, PdfMatrix.Identity));
            }
            else if (MatrixOf(file, annotation, form.Dictionary) is { } matrix)
            {
                appearances.Add(new PageAppearance(form.Value, matrix));
            }
        }
        return appearances;
    }

    /// <summary>How many annotations should be printed and cannot be, as they do not say what they look like.</summary>
    public static int CountLost(SourceFile file, PdfDictionary page) => Printed(file, page).Count(printed =>
        FormOf(file, printed.Annotation) is null && ShowsSomething(file, printed.Annotation, printed.Subtype) && MarkupAppearance.Of(file, printed.Annotation, printed.Subtype) is null);

    private static IEnumerable<(PdfDictionary Annotation, string Subtype)> Printed(SourceFile file, PdfDictionary page)
    {
        foreach (var annotation in Annotations(file, page))
        {
            var flags = file.Resolve(annotation["F"]) is PdfInteger given ? given.Value : 0;
            if ((flags & Hidden) == 0 && (flags & Print) != 0 && Subtype(file, annotation) is not (null or "Link" or "Popup") and { } subtype)
                yield return (annotation, subtype);
        }
    }

    /// <summary>A field shows its value (§12.7.4.1), which its parent may have; one without shows nothing.</summary>
    private static bool ShowsSomething(SourceFile file, PdfDictionary annotation, string subtype)
    {
        if (subtype != "Widget")
            return true;
        var field = annotation;
        for (var i = 0; i < DeepestField && field is not null; i++)
        {
            var value = file.Resolve(field["V"]);
            if (value is not PdfNull)
                return value is not (PdfString { Bytes.Length: 0 } or PdfName { Value: "Off" });
            field = file.Dictionary(field["Parent"]);
        }
        return false;
    }

    /// <summary>The normal appearance; of several, the one of the annotation's state.</summary>
    private static (PdfObject Value, PdfDictionary Dictionary)? FormOf(SourceFile file, PdfDictionary annotation)
    {
        var normal = file.Dictionary(annotation["AP"])?["N"];
        if (file.Resolve(normal) is PdfDictionary states)
            normal = file.Resolve(annotation["AS"]) is PdfName state ? states[state.Value] : null;
        // A stream is always referred to.
        return normal is PdfReference && file.Resolve(normal) is PdfStream form ? (normal, form.Dictionary) : null;
    }

    /// <summary>§12.5.5, algorithm 8: lays the form's box, as its own matrix turns it, over the annotation's rectangle.</summary>
    private static PdfMatrix? MatrixOf(SourceFile file, PdfDictionary annotation, PdfDictionary form)
    {
        if (file.Numbers(annotation["Rect"], 4) is not { } rectangle || file.Numbers(form["BBox"], 4) is not { } box)
            return null;
        var own = file.Numbers(form["Matrix"], 6) is { } m ? new PdfMatrix(m[0], m[1], m[2], m[3], m[4], m[5]) : PdfMatrix.Identity;
        var corners = new[] { own.Apply(box[0], box[1]), own.Apply(box[2], box[1]), own.Apply(box[0], box[3]), own.Apply(box[2], box[3]) };
        var (left, right) = (corners.Min(corner => corner.X), corners.Max(corner => corner.X));
        var (bottom, top) = (corners.Min(corner => corner.Y), corners.Max(corner => corner.Y));
        var (width, height) = (Math.Abs(rectangle[2] - rectangle[0]), Math.Abs(rectangle[3] - rectangle[1]));
        if (right - left < Least || top - bottom < Least || width < Least || height < Least)
            return null;
        return PdfMatrix.Translation(-left, -bottom)
            .Then(PdfMatrix.Scale(width / (right - left), height / (top - bottom)))
            .Then(PdfMatrix.Translation(Math.Min(rectangle[0], rectangle[2]), Math.Min(rectangle[1], rectangle[3])));
    }
}

/// <summary>A form that stands for an annotation, and where it goes.</summary>
/// <param name="Form">A reference to a form of the file, or one that was drawn.</param>
internal readonly record struct PageAppearance(PdfObject Form, PdfMatrix Matrix);
