using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading;

/// <summary>
/// Finds the objects of a file whose cross-references are missing or wrong, by looking for their beginnings from its first byte to its
/// last. Of several with one number the last stands, as in a file that was updated.
/// </summary>
internal sealed class FileRepair(ReadOnlyMemory<byte> data, ReadingLimits limits, IndirectObjectReader objects)
{
    public Dictionary<int, CrossReference> Entries { get; } = [];

    public PdfDictionary Trailer { get; } = [];

    public void Run()
    {
        var bytes = data.Span;
        for (var position = 0; position < bytes.Length;)
        {
            var found = bytes[position..].IndexOfAny((byte)'o', (byte)'t');
            if (found < 0)
                break;
            position += found;
            if (bytes[position..].StartsWith("obj"u8) && BeginningOf(bytes, position) is { } start && objects.ReadAt(start) is { } read)
            {
                Entries[read.Number] = new CrossReference(CrossReferenceKind.InFile, start);
                TakeTrailer((read.Value as PdfStream)?.Dictionary, mustBeTable: true);
                position = Math.Max(read.End, position + 1);
            }
            else if (bytes[position..].StartsWith("trailer"u8))
            {
                position += "trailer".Length;
                TakeTrailer(new ObjectReader(data, position, limits).Read() as PdfDictionary, mustBeTable: false);
            }
            else
            {
                position++;
            }
        }
        TakeObjectStreams();
        FindRoot();
    }

    /// <summary>Where the number of the object begins whose word obj stands at a position: two numbers before it.</summary>
    private static int? BeginningOf(ReadOnlySpan<byte> bytes, int position)
    {
        var start = position;
        for (var numbers = 0; numbers < 2; numbers++)
        {
            var end = start;
            while (end > 0 && Lexer.IsSpace(bytes[end - 1]))
                end--;
            start = end;
            while (start > 0 && end - start < 10 && bytes[start - 1] is >= (byte)'0' and <= (byte)'9')
                start--;
            if (start == end)
                return null;
        }
        return start;
    }

    /// <summary>Later trailers speak for later updates.</summary>
    private void TakeTrailer(PdfDictionary? trailer, bool mustBeTable)
    {
        if (trailer is null || (mustBeTable && trailer["Type"] is not PdfName { Value: "XRef" }))
            return;
        foreach (var key in (ReadOnlySpan<string>)["Root", "Info", "Encrypt", "ID"])
        {
            if (trailer[key] is { } value)
                Trailer.Put(key, value);
        }
    }

    private void TakeObjectStreams()
    {
        foreach (var (number, entry) in Entries.ToArray())
        {
            if (objects.ReadAt(entry.Place)?.Value is not PdfStream stream || stream.Dictionary["Type"] is not PdfName { Value: "ObjStm" })
                continue;
            var numbers = ObjectStream.Open(stream, objects, limits)?.Numbers ?? [];
            for (var i = 0; i < numbers.Count; i++)
                Entries.TryAdd(numbers[i], new CrossReference(CrossReferenceKind.InObjectStream, number, i));
        }
    }

    private void FindRoot()
    {
        if (Trailer["Root"] is PdfReference)
            return;
        foreach (var (number, entry) in Entries)
        {
            if (entry.Kind == CrossReferenceKind.InFile
                && objects.ReadAt(entry.Place)?.Value is PdfDictionary dictionary && dictionary["Type"] is PdfName { Value: "Catalog" })
            {
                Trailer.Put("Root", new PdfReference(number));
            }
        }
    }
}
