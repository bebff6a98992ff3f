using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading;

/// <summary>A stream that holds objects (ISO 32000-2 §7.5.7): pairs of a number and an offset, then the values.</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> data;
    private readonly ReadingLimits limits;
    private readonly List<int> numbers = [];
    private readonly List<int> offsets = [];

    private ObjectStream(PdfStream stream, ReadOnlyMemory<byte> data, ReadingLimits limits)
    {
        this.limits = limits;
        this.data = data;
        var first = stream.Dictionary["First"] is PdfInteger { Value: >= 0 } start ? start.Value : 0;
        var count = stream.Dictionary["N"] is PdfInteger { Value: >= 0 } n ? n.Value : 0;
        var reader = new ObjectReader(data, 0, limits);
        for (long i = 0; i < count; i++)
        {
            var (number, offset) = (reader.NextToken(), reader.NextToken());
            if (number is not { Kind: TokenKind.Integer, Integer: >= 0 and <= int.MaxValue } || offset.Kind != TokenKind.Integer)
                break;
            numbers.Add((int)number.Integer);
            offsets.Add((int)Math.Clamp(first + offset.Integer, 0, data.Length));
        }
    }

    public IReadOnlyList<int> Numbers => numbers;

    /// <summary>Null when its data cannot be decoded.</summary>
    public static ObjectStream? Open(PdfStream stream, IndirectObjectReader objects, ReadingLimits limits) =>
        objects.TryDecode(stream) is { } data ? new ObjectStream(stream, data, limits) : null;

    /// <summary>The object of a number; the index says where it should be, and need not be right.</summary>
    public PdfObject? Read(int number, int index)
    {
        if (index >= numbers.Count || numbers[index] != number)
            index = numbers.LastIndexOf(number);
        return index < 0 ? null : new ObjectReader(data, offsets[index], limits).Read();
    }
}
