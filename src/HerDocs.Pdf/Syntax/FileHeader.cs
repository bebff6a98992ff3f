namespace HerDocs.Pdf.Syntax;

/// <summary>
/// ISO 32000-2 §7.5.2. PDF/A-2 and PDF/UA-1 are profiles of PDF 1.7. The second line tells programs that copy files that this is not text.
/// </summary>
internal static class FileHeader
{
    public static readonly byte[] Bytes = [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n'];
}
