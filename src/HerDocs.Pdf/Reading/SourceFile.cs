using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading;

/// <summary>The objects of a file that was read (ISO 32000-2 §7.5), each when it is first asked for.</summary>
internal sealed class SourceFile
{
    /// <summary>The header stands within this many bytes of the beginning, and offsets count from it.</summary>
    private const int HeaderRoom = 1024;

    /// <summary>References that lead to references.</summary>
    private const int LongestChain = 32;

    private const double LargestNumber = 1e6;

    private readonly ReadOnlyMemory<byte> data;
    private readonly ReadingLimits limits = new();
    private readonly IndirectObjectReader objects;
    private readonly Dictionary<int, PdfObject> read = [];
    private readonly Dictionary<int, ObjectStream?> objectStreams = [];
    private readonly HashSet<int> reading = [];
    private Dictionary<int, CrossReference> entries = [];

    private SourceFile(ReadOnlyMemory<byte> data)
    {
        this.data = data;
        objects = new IndirectObjectReader(data, limits, Resolve);
    }

    /// <summary>The entries of the file's trailers.</summary>
    public PdfDictionary Trailer { get; private set; } = [];

    /// <summary>Whether objects were looked for because the cross-references were missing or wrong, so that some may be lost.</summary>
    public bool IsRepaired { get; private set; }

    public PdfDictionary Catalog => Resolve(Trailer["Root"]) as PdfDictionary ?? [];

    /// <exception cref="PdfReadException">The file is no PDF, is encrypted or is beyond repair.</exception>
    public static SourceFile Open(ReadOnlyMemory<byte> bytes)
    {
        var header = bytes.Span[..Math.Min(bytes.Length, HeaderRoom)].IndexOf("%PDF-"u8);
        if (header < 0)
            throw new PdfReadException(PdfReadFault.NotPdf, "it does not begin as a PDF does");
        var file = new SourceFile(bytes[header..]);
        file.FindObjects();
        return file;
    }

    /// <summary>What a value stands for: itself, or what a reference leads to; a reference to nothing is null (§7.3.10).</summary>
    public PdfObject Resolve(PdfObject? value)
    {
        for (var i = 0; i < LongestChain && value is PdfReference reference; i++)
            value = Read(reference.Number);
        return value is null or PdfReference ? PdfNull.Instance : value;
    }

    public PdfDictionary? Dictionary(PdfObject? value) => Resolve(value) switch
    {
        PdfDictionary dictionary => dictionary,
        PdfStream stream => stream.Dictionary,
        _ => null,
    };

    public double? Number(PdfObject? value) => Resolve(value) switch
    {
        PdfInteger integer => integer.Value,
        PdfReal real => real.Value,
        _ => null,
    };

    /// <summary>An array of that many numbers, of a size that places and factors have; else null.</summary>
    public double[]? Numbers(PdfObject? value, int count)
    {
        if (Resolve(value) is not PdfArray array || array.Count != count)
            return null;
        var numbers = new double[count];
        for (var i = 0; i < count; i++)
        {
            if (Number(array[i]) is not (>= -LargestNumber and <= LargestNumber and var number))
                return null;
            numbers[i] = number;
        }
        return numbers;
    }

    public ReadOnlyMemory<byte> Decode(PdfStream stream) => objects.Decode(stream);

    public ReadOnlyMemory<byte>? TryDecode(PdfStream stream) => objects.TryDecode(stream);

    private void FindObjects()
    {
        var reader = new CrossReferenceReader(data, limits, objects);
        var isRead = reader.TryRead();
        UseTables(reader.Entries, reader.Trailer);
        if (!isRead || Dictionary(Catalog["Pages"]) is null)
            Repair();
        if (Dictionary(Catalog["Pages"]) is null)
            throw new PdfReadException(PdfReadFault.Damaged, "its pages cannot be found");
    }

    private void UseTables(Dictionary<int, CrossReference> found, PdfDictionary trailer)
    {
        // What was asked for before its place was known is not nothing.
        read.Clear();
        objectStreams.Clear();
        (entries, Trailer) = (found, trailer);
        RefuseEncrypted();
    }

    private void RefuseEncrypted()
    {
        if (Trailer["Encrypt"] is not null and not PdfNull)
            throw new PdfReadException(PdfReadFault.Encrypted, "it is encrypted");
    }

    private void Repair()
    {
        if (IsRepaired)
            return;
        IsRepaired = true;
        UseTables([], []);
        var repair = new FileRepair(data, limits, objects);
        repair.Run();
        UseTables(repair.Entries, repair.Trailer);
    }

    private PdfObject Read(int number)
    {
        if (read.TryGetValue(number, out var known))
            return known;
        // An object that needs itself to be read, such as a stream whose length is in it, is nothing.
        if (!reading.Add(number))
            return PdfNull.Instance;
        try
        {
            return read[number] = ReadEntry(number);
        }
        finally
        {
            reading.Remove(number);
        }
    }

    private PdfObject ReadEntry(int number)
    {
        if (!entries.TryGetValue(number, out var entry))
            return PdfNull.Instance;
        switch (entry.Kind)
        {
            case CrossReferenceKind.InFile:
                if (objects.ReadAt(entry.Place) is { } found && found.Number == number)
                    return found.Value;
                break;
            case CrossReferenceKind.InObjectStream:
                if (OpenObjectStream(entry.Place)?.Read(number, entry.Index) is { } packed)
                    return packed;
                break;
            default:
                return PdfNull.Instance;
        }
        if (IsRepaired || reading.Count > 1)
            return PdfNull.Instance;
        // The tables are wrong here, so they are not to be trusted elsewhere.
        Repair();
        return ReadEntry(number);
    }

    private ObjectStream? OpenObjectStream(int number)
    {
        if (!objectStreams.TryGetValue(number, out var stream))
        {
            // An object stream is never in another one.
            var isInFile = entries.TryGetValue(number, out var entry) && entry.Kind == CrossReferenceKind.InFile;
            stream = isInFile && Read(number) is PdfStream found ? ObjectStream.Open(found, objects, limits) : null;
            objectStreams[number] = stream;
        }
        return stream;
    }
}
