using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading;

/// <summary>The content of a page as one stream (ISO 32000-2 §7.7.3.3, Contents).</summary>
internal static class PageContent
{
    /// <summary>
    /// The bytes and, where these are still encoded, the entries of the dictionary that say how. A single stream is taken as it is; the
    /// parts of several are put together, for words may end with a part.
    /// </summary>
    public static (ReadOnlyMemory<byte> Data, PdfDictionary? Filters) Of(SourceFile file, PdfDictionary page)
    {
        var contents = file.Resolve(page["Contents"]);
        if (contents is PdfArray array)
        {
            var parts = array.Select(file.Resolve).OfType<PdfStream>().ToList();
            return parts.Count == 1 ? Single(parts[0]) : (Join(file, parts), null);
        }
        return contents is PdfStream stream ? Single(stream) : (ReadOnlyMemory<byte>.Empty, null);
    }

    private static (ReadOnlyMemory<byte> Data, PdfDictionary? Filters) Single(PdfStream stream)
    {
        if (stream.Dictionary["Filter"] is not { } filter)
            return (stream.Data, null);
        return (stream.Data, new PdfDictionary { ["Filter"] = filter, ["DecodeParms"] = stream.Dictionary["DecodeParms"] });
    }

    private static byte[] Join(SourceFile file, IReadOnlyList<PdfStream> parts)
    {
        using var whole = new MemoryStream();
        foreach (var part in parts)
        {
            whole.Write(file.Decode(part).Span);
            whole.WriteByte((byte)'\n');
        }
        return whole.ToArray();
    }
}
