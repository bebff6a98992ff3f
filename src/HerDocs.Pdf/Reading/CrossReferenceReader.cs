using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading;

/// <summary>
/// Reads the tables that say where objects are (ISO 32000-2 §7.5.4, §7.5.8): tables, streams and both in one file, from the newest update
/// to the oldest. What a newer one says stands.
/// </summary>
internal sealed class CrossReferenceReader(ReadOnlyMemory<byte> file, ReadingLimits limits, IndirectObjectReader objects)
{
    /// <summary>How far before the end of the file readers look for the last startxref.</summary>
    private const int TailLength = 2048;

    /// <summary>ISO 19005-2 §6.1.13 allows 8,388,607 objects; no table needs more.</summary>
    private const int HighestNumber = 8_388_607;

    private readonly HashSet<int> visited = [];

    public Dictionary<int, CrossReference> Entries { get; } = [];

    /// <summary>The entries of all trailers, the newest first.</summary>
    public PdfDictionary Trailer { get; } = [];

    /// <summary>Whether the tables were found and read; if not, what was read of them is not to be trusted.</summary>
    public bool TryRead()
    {
        var tail = file.Span[Math.Max(0, file.Length - TailLength)..];
        var found = tail.LastIndexOf("startxref"u8);
        if (found < 0)
            return false;
        var reader = new ObjectReader(file, file.Length - tail.Length + found + "startxref".Length, limits);
        if (reader.NextToken() is not { Kind: TokenKind.Integer, Integer: var start })
            return false;
        for (long? next = start; next is { } offset;)
        {
            if (offset < 0 || offset >= file.Length)
                return false;
            // A circle of updates ends where it began.
            if (!visited.Add((int)offset))
                break;
            if (ReadSection((int)offset) is not { } trailer)
                return false;
            next = (trailer["Prev"] as PdfInteger)?.Value;
        }
        return Trailer["Root"] is PdfReference;
    }

    private PdfDictionary? ReadSection(int offset)
    {
        var reader = new ObjectReader(file, offset, limits);
        var trailer = reader.NextToken().Is("xref"u8) ? ReadTable(reader) : ReadStream(offset);
        foreach (var (key, value) in trailer ?? [])
        {
            if (Trailer[key] is null)
                Trailer[key] = value;
        }
        return trailer;
    }

    /// <summary>
    /// §7.5.4. Free entries are taken last: in a file for old and new readers the table calls free what only the stream besides it knows
    /// (§7.5.8.4).
    /// </summary>
    private PdfDictionary? ReadTable(ObjectReader reader)
    {
        var free = new List<int>();
        while (true)
        {
            var token = reader.NextToken();
            if (token.Is("trailer"u8))
                break;
            var isNumber = token is { Kind: TokenKind.Integer, Integer: >= 0 and <= HighestNumber };
            if (!isNumber || !ReadSubsection(reader, (int)token.Integer, free))
                return null;
        }
        if (reader.Read() is not PdfDictionary trailer)
            return null;
        if (trailer["XRefStm"] is PdfInteger { Value: >= 0 } stream && stream.Value < file.Length && visited.Add((int)stream.Value))
            ReadStream((int)stream.Value);
        foreach (var number in free)
            Entries.TryAdd(number, default);
        return trailer;
    }

    private bool ReadSubsection(ObjectReader reader, int first, List<int> free)
    {
        if (reader.NextToken() is not { Kind: TokenKind.Integer, Integer: >= 0 and var count })
            return false;
        for (long i = 0; i < count; i++)
        {
            var offset = reader.NextToken();
            var generation = reader.NextToken();
            var kind = reader.NextToken();
            if (offset.Kind != TokenKind.Integer || generation.Kind != TokenKind.Integer || first + i > HighestNumber)
                return false;
            // Some programs begin at 1 with the entry that belongs to 0.
            if (i == 0 && first == 1 && kind.Is("f"u8) && offset.Integer == 0 && generation.Integer == 65535)
                first = 0;
            if (kind.Is("f"u8))
                free.Add(first + (int)i);
            else if (!kind.Is("n"u8))
                return false;
            else if (offset.Integer > 0 && offset.Integer < file.Length)
                Entries.TryAdd(first + (int)i, new CrossReference(CrossReferenceKind.InFile, (int)offset.Integer));
        }
        return true;
    }

    /// <summary>§7.5.8.2, §7.5.8.3.</summary>
    private PdfDictionary? ReadStream(int offset)
    {
        if (objects.ReadAt(offset)?.Value is not PdfStream { Dictionary: var dictionary } stream
            || dictionary["W"] is not PdfArray { Count: >= 3 } widths)
        {
            return null;
        }
        var fields = new int[3];
        for (var i = 0; i < fields.Length; i++)
        {
            if (widths[i] is not PdfInteger { Value: >= 0 and <= 8 } width)
                return null;
            fields[i] = (int)width.Value;
        }
        if (objects.TryDecode(stream) is not { } data)
            return null;
        var rows = data.Span;
        var index = dictionary["Index"] as PdfArray ?? [0, dictionary["Size"] ?? 0];
        for (var i = 0; i + 1 < index.Count; i += 2)
        {
            if (index[i] is not PdfInteger { Value: >= 0 and <= HighestNumber } first || index[i + 1] is not PdfInteger count)
                return null;
            rows = ReadRows(rows, fields, (int)first.Value, count.Value);
        }
        return dictionary;
    }

    private ReadOnlySpan<byte> ReadRows(ReadOnlySpan<byte> rows, int[] fields, int first, long count)
    {
        var length = fields[0] + fields[1] + fields[2];
        for (long i = 0; i < count && length > 0 && rows.Length >= length && first + i <= HighestNumber; i++, rows = rows[length..])
        {
            var type = fields[0] == 0 ? 1 : Field(rows, fields[0]);
            var place = Field(rows[fields[0]..], fields[1]);
            var third = Field(rows[(fields[0] + fields[1])..], fields[2]);
            if (place > int.MaxValue || third > int.MaxValue)
                continue;
            if (type <= 2)
                Entries.TryAdd(first + (int)i, new CrossReference((CrossReferenceKind)type, (int)place, (int)third));
        }
        return rows;
    }

    private static ulong Field(ReadOnlySpan<byte> row, int width)
    {
        ulong value = 0;
        foreach (var part in row[..width])
            value = (value << 8) | part;
        return value;
    }
}
