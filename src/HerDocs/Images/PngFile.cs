using System.Buffers.Binary;
using System.Text;

namespace HerDocs.Images;

/// <summary>The chunks of a PNG file (PNG §5.3) that matter to us.</summary>
internal sealed class PngFile
{
    /// <summary>Length, type and checksum.</summary>
    private const int ChunkOverhead = 12;

    private readonly List<ReadOnlyMemory<byte>> imageData = [];

    private PngFile()
    {
    }

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    public PngHeader Header { get; private set; }

    /// <summary>Three bytes a colour.</summary>
    public byte[]? Palette { get; private set; }

    /// <summary>The chunk tRNS: alphas of palette entries, or the one colour that is transparent.</summary>
    public byte[]? Transparency { get; private set; }

    public PictureDensity? Density { get; private set; }

    public ExifFacts Exif { get; private set; } = new();

    /// <summary>The chunk iCCP as it is: a name, a method, deflated data.</summary>
    public ReadOnlyMemory<byte> ColorProfile { get; private set; }

    /// <summary>The chunks IDAT joined: one zlib stream (PNG §10.1).</summary>
    public byte[] ImageData { get; private set; } = [];

    /// <summary>Where the file ends, whatever follows.</summary>
    public int Length { get; private set; }

    /// <summary>The file, or why it is broken.</summary>
    public static PngFile? Parse(ReadOnlyMemory<byte> data, out string? problem)
    {
        var file = new PngFile();
        problem = file.ReadChunks(data) ?? file.CheckChunks();
        return problem is null ? file : null;
    }

    private string? ReadChunks(ReadOnlyMemory<byte> data)
    {
        for (var at = Signature.Length; ;)
        {
            var rest = data[at..];
            if (rest.Length < ChunkOverhead)
                return "the file ends too early";
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest.Span);
            var type = Encoding.Latin1.GetString(rest.Span.Slice(4, 4));
            if (!type.All(char.IsAsciiLetter))
                return $"it is damaged after {at} bytes";
            if (length > rest.Length - ChunkOverhead)
                return $"the file ends within its chunk {type}";
            var chunk = rest.Slice(8, (int)length);
            if (Crc32.Of(rest.Span.Slice(4, chunk.Length + 4)) != BinaryPrimitives.ReadUInt32BigEndian(rest.Span[(chunk.Length + 8)..]))
                return $"its chunk {type} is damaged: the checksum is wrong";
            if (at == Signature.Length)
            {
                if (type != "IHDR" || PngHeader.Read(chunk.Span) is not { } header)
                    return "it does not begin with a valid header";
                Header = header;
            }
            at += ChunkOverhead + chunk.Length;
            Length = at;
            if (type == "IEND")
                return null;
            Take(type, chunk);
        }
    }

    private void Take(string type, ReadOnlyMemory<byte> chunk)
    {
        var span = chunk.Span;
        switch (type)
        {
            case "PLTE": Palette = span.ToArray(); break;
            case "tRNS" when IsValidTransparency(span.Length): Transparency = span.ToArray(); break;
            case "iCCP": ColorProfile = chunk; break;
            case "eXIf": Exif = ExifReader.Read(span); break;
            case "IDAT": imageData.Add(chunk); break;
            case "pHYs" when span.Length == 9: Density = ReadDensity(span); break;
        }
    }

    /// <summary>PNG §11.3.4.3: unit 1 is the metre, unit 0 says no more than the shape of a pixel.</summary>
    private static PictureDensity? ReadDensity(ReadOnlySpan<byte> chunk) => chunk[8] == 1
        ? PictureDensity.PerMetre(BinaryPrimitives.ReadUInt32BigEndian(chunk), BinaryPrimitives.ReadUInt32BigEndian(chunk[4..]))
        : null;

    /// <summary>PNG §11.3.2.1; another length says nothing.</summary>
    private bool IsValidTransparency(int length) => Header.ColorType switch
    {
        PngColorType.Gray => length == 2,
        PngColorType.Truecolour => length == 6,
        PngColorType.Indexed => length > 0 && length <= Palette?.Length / 3,
        _ => false,
    };

    private string? CheckChunks()
    {
        if (imageData.Count == 0)
            return "it has no image data";
        if (Header.ColorType == PngColorType.Indexed && (Palette is not { Length: > 0 and <= 768 } || Palette.Length % 3 != 0))
            return "it has no valid palette";
        ImageData = Joined(imageData);
        return null;
    }

    private static byte[] Joined(List<ReadOnlyMemory<byte>> parts)
    {
        var joined = new byte[parts.Sum(part => part.Length)];
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(joined.AsMemory(at));
            at += part.Length;
        }
        return joined;
    }
}
