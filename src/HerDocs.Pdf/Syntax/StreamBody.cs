namespace HerDocs.Pdf.Syntax;

/// <summary>A stream as it stands in a file: its complete dictionary and its encoded bytes.</summary>
internal sealed class StreamBody
{
    private StreamBody(PdfDictionary dictionary, ReadOnlyMemory<byte> data)
    {
        Dictionary = dictionary;
        Data = data;
    }

    public PdfDictionary Dictionary { get; }

    public ReadOnlyMemory<byte> Data { get; }

    public static StreamBody Compact(PdfStream stream)
    {
        var (filter, data) = stream.Encoding switch
        {
            StreamEncoding.Text or StreamEncoding.Binary when stream.Deflated.Length < stream.Data.Length => ("FlateDecode", stream.Deflated),
            StreamEncoding.Flate => ("FlateDecode", stream.Data),
            StreamEncoding.Dct => ("DCTDecode", stream.Data),
            _ => (null, stream.Data),
        };
        return With(stream, filter is null ? [] : [filter], data);
    }

    /// <summary>Text stays text and everything else becomes hexadecimal; a JPEG or deflated data stays so below that.</summary>
    public static StreamBody Readable(PdfStream stream) => stream.Encoding switch
    {
        StreamEncoding.Binary => With(stream, ["ASCIIHexDecode"], Hexadecimal(stream.Data.Span)),
        StreamEncoding.Flate => With(stream, ["ASCIIHexDecode", "FlateDecode"], Hexadecimal(stream.Data.Span)),
        StreamEncoding.Dct => With(stream, ["ASCIIHexDecode", "DCTDecode"], Hexadecimal(stream.Data.Span)),
        _ => With(stream, [], stream.Data),
    };

    /// <summary>The parameters belong to the filter that is undone last; the others have none.</summary>
    private static StreamBody With(PdfStream stream, string[] filters, ReadOnlyMemory<byte> data)
    {
        var complete = new PdfDictionary();
        foreach (var (key, value) in stream.Dictionary)
            complete[key] = value;
        if (filters.Length > 0)
            complete["Filter"] = new PdfArray(filters.Select(filter => new PdfName(filter))).OrOnlyItem();
        if (stream.DecodeParameters is { } parameters)
            complete["DecodeParms"] = filters.Length == 1 ? parameters : new PdfArray { PdfNull.Instance, parameters };
        complete["Length"] = data.Length;
        return new StreamBody(complete, data);
    }

    /// <summary>ISO 32000-2 §7.4.2, 32 bytes a line.</summary>
    private static byte[] Hexadecimal(ReadOnlySpan<byte> data)
    {
        var writer = new SyntaxWriter(readable: true);
        for (var i = 0; i < data.Length; i += 32)
        {
            writer.HexDigits(data[i..Math.Min(i + 32, data.Length)]);
            writer.LineFeed();
        }
        writer.Keyword(">"u8);
        return writer.Written.ToArray();
    }
}
