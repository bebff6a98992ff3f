using HerDocs.Pdf.Reading.Filters;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading;

/// <summary>
/// Reads an object at its place in a file: its number, its value and, of a stream, its data (ISO 32000-2 §7.3.8, §7.3.10).
/// </summary>
internal sealed class IndirectObjectReader(ReadOnlyMemory<byte> data, ReadingLimits limits, Func<PdfObject?, PdfObject> resolve)
{
    /// <summary>Where the last stream ends, if any does: beyond, no end needs looking for.</summary>
    private readonly int lastEnd = data.Span.LastIndexOf("endstream"u8);

    /// <summary>The object that begins at an offset; null when none does.</summary>
    public IndirectObject? ReadAt(int offset)
    {
        var reader = new ObjectReader(data, offset, limits);
        if (reader.NextToken() is not { Kind: TokenKind.Integer, Integer: >= 0 and <= int.MaxValue and var number }
            || reader.NextToken().Kind != TokenKind.Integer
            || !reader.NextToken().Is("obj"u8))
        {
            return null;
        }
        var value = reader.Read();
        var end = reader.Position;
        if (value is PdfDictionary dictionary && reader.NextToken().Is("stream"u8))
        {
            var body = BodyOf(dictionary, StartOfData(reader.Position));
            end = body.End.Value;
            value = new PdfStream(dictionary, data[body], StreamEncoding.Encoded);
        }
        return new IndirectObject((int)number, value, end);
    }

    public ReadOnlyMemory<byte> Decode(PdfStream stream) => StreamDecoder.Decode(stream, resolve, limits);

    /// <summary>Null when the data is damaged.</summary>
    public ReadOnlyMemory<byte>? TryDecode(PdfStream stream)
    {
        try
        {
            return Decode(stream);
        }
        catch (PdfReadException unreadable) when (unreadable.Fault == PdfReadFault.Damaged)
        {
            return null;
        }
    }

    /// <summary>The word stream is followed by a line feed, or by a carriage return and a line feed.</summary>
    private int StartOfData(int position)
    {
        var bytes = data.Span;
        while (position < bytes.Length && bytes[position] == (byte)' ')
            position++;
        if (position < bytes.Length && bytes[position] == (byte)'\r')
            position++;
        return position < bytes.Length && bytes[position] == (byte)'\n' ? position + 1 : position;
    }

    /// <summary>As long as the dictionary says, if the word endstream stands there; else up to the next one.</summary>
    private Range BodyOf(PdfDictionary dictionary, int start)
    {
        if (resolve(dictionary["Length"]) is PdfInteger { Value: >= 0 } length && length.Value <= data.Length - start)
        {
            var end = start + (int)length.Value;
            if (new Lexer(data, end).Next().Is("endstream"u8))
                return start..end;
        }
        var rest = data.Span[start..];
        var found = start > lastEnd ? -1 : rest.IndexOf("endstream"u8);
        if (found < 0)
            found = rest.IndexOf("endobj"u8) is >= 0 and var endOfObject ? endOfObject : rest.Length;
        // The end of line before the word is no part of the data.
        if (found > 0 && rest[found - 1] == (byte)'\n')
            found--;
        if (found > 0 && rest[found - 1] == (byte)'\r')
            found--;
        return start..(start + found);
    }
}

/// <summary>An object as it stands in a file.</summary>
/// <param name="Number">What it is referred to by.</param>
/// <param name="Value">What it is.</param>
/// <param name="End">Where its value or its data ends.</param>
internal sealed record IndirectObject(int Number, PdfObject Value, int End);
