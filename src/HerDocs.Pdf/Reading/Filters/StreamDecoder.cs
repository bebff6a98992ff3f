using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading.Filters;

/// <summary>Undoes the filters of a stream (ISO 32000-2 §7.4), those for pictures apart.</summary>
internal static class StreamDecoder
{
    /// <summary>More than a few filters on one stream serve only to make readers work.</summary>
    private const int MostFilters = 16;

    /// <param name="stream">Whose data is wanted.</param>
    /// <param name="resolve">What a reference in the stream's dictionary stands for.</param>
    /// <param name="limits">Counts what comes out.</param>
    /// <exception cref="PdfReadException">A filter is unknown, or there is too much data.</exception>
    public static ReadOnlyMemory<byte> Decode(PdfStream stream, Func<PdfObject?, PdfObject> resolve, ReadingLimits limits)
    {
        var filters = Items(resolve(stream.Dictionary["Filter"]), resolve);
        var parameters = Items(resolve(stream.Dictionary["DecodeParms"]), resolve);
        if (filters.Count > MostFilters)
            throw new PdfReadException(PdfReadFault.TooLarge, $"a stream has more than {MostFilters} filters");
        var data = stream.Data;
        for (var i = 0; i < filters.Count; i++)
        {
            var name = filters[i] is PdfName filter ? filter.Value : "";
            data = Decode(name, data, new FilterParameters(i < parameters.Count ? parameters[i] as PdfDictionary : null, resolve));
            limits.CountDecoded(data.Length);
        }
        return data;
    }

    private static byte[] Decode(string filter, ReadOnlyMemory<byte> data, FilterParameters parameters) => filter switch
    {
        "FlateDecode" => Predictor.Undo(FlateDecoder.Decode(data), parameters),
        "LZWDecode" => Predictor.Undo(LzwDecoder.Decode(data.Span, parameters.Integer("EarlyChange", 1) != 0), parameters),
        "ASCIIHexDecode" => AsciiDecoder.Hexadecimal(data.Span),
        "ASCII85Decode" => AsciiDecoder.Base85(data.Span),
        "RunLengthDecode" => RunLengthDecoder.Decode(data.Span),
        _ => throw new PdfReadException(PdfReadFault.Damaged, $"the filter {filter} stands where none for pictures can"),
    };

    private static IReadOnlyList<PdfObject> Items(PdfObject value, Func<PdfObject?, PdfObject> resolve) => value switch
    {
        PdfArray array => [.. array.Select(item => resolve(item))],
        PdfNull => [],
        _ => [value],
    };
}

/// <summary>The parameters of a filter.</summary>
internal readonly struct FilterParameters(PdfDictionary? dictionary, Func<PdfObject?, PdfObject> resolve)
{
    public int Integer(string key, int otherwise) =>
        dictionary is not null && resolve(dictionary[key]) is PdfInteger { Value: >= 0 and <= 1 << 24 } integer
            ? (int)integer.Value
            : otherwise;
}
