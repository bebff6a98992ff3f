using UglyToad.PdfPig;

namespace HerDocs.Tests.Built;

/// <summary>The text of a tagged PDF in reading order, without the furniture of pages.</summary>
internal static class PdfText
{
    public static string Of(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        return string.Concat(TaggedPdf.Read(pdf).Select(element => element.Text));
    }
}
