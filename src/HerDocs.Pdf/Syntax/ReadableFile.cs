using System.Globalization;
using System.Text;

namespace HerDocs.Pdf.Syntax;

/// <summary>
/// The form for people and tests: one object a paragraph, nothing compressed, the classical cross-reference table (ISO 32000-2 §7.5.4).
/// </summary>
internal static class ReadableFile
{
    public static byte[] Write(IReadOnlyList<PdfObject> objects, Trailer trailer, bool unlimited)
    {
        var writer = new SyntaxWriter(readable: true, unlimited);
        writer.Bytes(FileHeader.Bytes);
        var offsets = new int[objects.Count];
        for (var i = 0; i < objects.Count; i++)
        {
            writer.LineFeed();
            offsets[i] = writer.Length;
            WriteObject(writer, i + 1, objects[i]);
        }
        WriteTrailer(writer, offsets, trailer);
        return writer.Written.ToArray();
    }

    private static void WriteObject(SyntaxWriter writer, int number, PdfObject value)
    {
        writer.Integer(number);
        writer.Bytes(" 0 obj\n"u8);
        if (value is PdfStream stream)
        {
            var body = StreamBody.Readable(stream);
            body.Dictionary.Write(writer);
            writer.Bytes("\nstream\n"u8);
            writer.Bytes(body.Data.Span);
            writer.Bytes("\nendstream"u8);
        }
        else
        {
            value.Write(writer);
        }
        writer.Bytes("\nendobj\n"u8);
    }

    private static void WriteTrailer(SyntaxWriter writer, int[] offsets, Trailer trailer)
    {
        var dictionary = new PdfDictionary();
        trailer.AddTo(dictionary, offsets.Length + 1, writer.Written);
        writer.LineFeed();
        var start = writer.Length;
        var table = new StringBuilder("xref\n0 ").Append(offsets.Length + 1).Append("\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            table.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        writer.Bytes(Encoding.ASCII.GetBytes(table.Append("\ntrailer\n").ToString()));
        dictionary.Write(writer);
        writer.Bytes("\nstartxref\n"u8);
        writer.Integer(start);
        writer.Bytes("\n%%EOF\n"u8);
    }
}
