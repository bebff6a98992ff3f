using System.Security.Cryptography;

namespace HerDocs.Pdf.Syntax;

/// <summary>Where a reader of the file begins (ISO 32000-2 §7.5.5).</summary>
internal sealed record Trailer(PdfReference Root, PdfReference? Info)
{
    /// <summary>Adds the trailer's entries to a dictionary. The identifier is a hash of the file's body (ISO 32000-2 §14.4).</summary>
    public void AddTo(PdfDictionary dictionary, int size, ReadOnlySpan<byte> body)
    {
        var identifier = new PdfString(SHA256.HashData(body)[..16]);
        dictionary["Size"] = size;
        dictionary["Root"] = Root;
        dictionary["Info"] = Info;
        dictionary["ID"] = new PdfArray { identifier, identifier };
    }
}
