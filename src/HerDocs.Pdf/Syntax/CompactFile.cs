using System.Buffers.Binary;

namespace HerDocs.Pdf.Syntax;

/// <summary>
/// The form for readers: objects gathered in object streams (ISO 32000-2 §7.5.7), found through a cross-reference stream (§7.5.8).
/// </summary>
internal sealed class CompactFile
{
    /// <summary>A reader inflates a whole object stream to see one object of it.</summary>
    private const int ObjectsPerStream = 200;

    /// <summary>Bytes of a cross-reference entry: its type, an offset or a stream's number, an index.</summary>
    private const int EntryLength = 1 + 4 + 2;

    private readonly bool unlimited;
    private readonly SyntaxWriter writer;
    private readonly List<(byte Type, int Field2, int Field3)> entries = [];

    private CompactFile(int count, bool unlimited)
    {
        this.unlimited = unlimited;
        writer = new SyntaxWriter(unlimited: unlimited, capacity: 65_536);
        entries.Add((0, 0, ushort.MaxValue));
        entries.AddRange(Enumerable.Repeat(((byte)0, 0, 0), count));
    }

    public static byte[] Write(IReadOnlyList<PdfObject> objects, Trailer trailer, bool unlimited)
    {
        var file = new CompactFile(objects.Count, unlimited);
        file.writer.Bytes(FileHeader.Bytes);
        var packed = new List<int>(ObjectsPerStream);
        for (var number = 1; number <= objects.Count; number++)
        {
            if (objects[number - 1] is PdfStream stream)
                file.WriteStream(number, stream);
            else
                packed.Add(number);
        }
        foreach (var numbers in packed.Chunk(ObjectsPerStream))
            file.WriteObjectStream(numbers, objects);
        file.WriteCrossReferences(trailer);
        return file.writer.Written.ToArray();
    }

    private void WriteStream(int number, PdfStream stream)
    {
        entries[number] = (1, writer.Length, 0);
        var body = StreamBody.Compact(stream);
        writer.Integer(number);
        writer.Bytes(" 0 obj\n"u8);
        body.Dictionary.Write(writer);
        writer.Bytes("\nstream\n"u8);
        writer.Bytes(body.Data.Span);
        writer.Bytes("\nendstream\nendobj\n"u8);
    }

    private void WriteObjectStream(int[] numbers, IReadOnlyList<PdfObject> objects)
    {
        var streamNumber = Reserve();
        var index = new SyntaxWriter(capacity: numbers.Length * 8);
        var values = new SyntaxWriter(unlimited: unlimited, capacity: numbers.Length * 128);
        for (var i = 0; i < numbers.Length; i++)
        {
            index.Integer(numbers[i]);
            index.Integer(values.Length);
            objects[numbers[i] - 1].Write(values);
            values.LineFeed();
            entries[numbers[i]] = (2, streamNumber, i);
        }
        index.LineFeed();
        var dictionary = new PdfDictionary { ["Type"] = new PdfName("ObjStm"), ["N"] = numbers.Length, ["First"] = index.Length };
        byte[] data = [.. index.Written, .. values.Written];
        WriteStream(streamNumber, new PdfStream(dictionary, data, StreamEncoding.Binary));
    }

    private void WriteCrossReferences(Trailer trailer)
    {
        var dictionary = new PdfDictionary { ["Type"] = new PdfName("XRef"), ["W"] = new PdfArray { 1, 4, 2 } };
        trailer.AddTo(dictionary, entries.Count + 1, writer.Written);
        var start = writer.Length;
        var number = Reserve();
        entries[number] = (1, start, 0);
        var data = Flate.Encode(PngPredictor.EncodeUp(CrossReferenceTable(), EntryLength));
        WriteStream(number, new PdfStream(dictionary, data, StreamEncoding.Flate)
        {
            DecodeParameters = new PdfDictionary { ["Predictor"] = PngPredictor.Any, ["Columns"] = EntryLength },
        });
        writer.Bytes("startxref\n"u8);
        writer.Integer(start);
        writer.Bytes("\n%%EOF\n"u8);
    }

    private byte[] CrossReferenceTable()
    {
        var table = new byte[entries.Count * EntryLength];
        for (var i = 0; i < entries.Count; i++)
        {
            var row = table.AsSpan(i * EntryLength);
            row[0] = entries[i].Type;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], entries[i].Field2);
            BinaryPrimitives.WriteUInt16BigEndian(row[5..], (ushort)entries[i].Field3);
        }
        return table;
    }

    private int Reserve()
    {
        entries.Add(default);
        return entries.Count - 1;
    }
}
