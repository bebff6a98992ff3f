using System.Buffers.Binary;

namespace HerDocs.Images;

/// <summary>
/// Reads JPEG files (ITU-T T.81): the header's facts, and the segments and scans up to the end of the image. The scans are not decoded:
/// every writer passes a JPEG on as it is.
/// </summary>
internal sealed class JpegReader
{
    /// <summary>The largest cameras make 200 million pixels.</summary>
    private const long MostPixels = 250_000_000;

    private const byte StartOfFrame0 = 0xC0;
    private const byte HuffmanTables = 0xC4;
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Application0 = 0xE0;
    private const byte Application1 = 0xE1;
    private const byte Application2 = 0xE2;
    private const byte Application14 = 0xEE;

    /// <summary>A name that ends with 0, the part's number and the number of parts.</summary>
    private const int ProfilePartHeaderLength = 14;

    private const string CutOff = "the file is cut off";
    private const string SaveOrdinary = "save it as an ordinary JPEG";

    private readonly byte[] data;
    private readonly SortedDictionary<int, byte[]> profileParts = [];
    private JpegFrame? frame;
    private PictureDensity? density;
    private ExifFacts exif = new();
    private bool hasScan;
    private bool isJfif;
    private bool isAdobe;

    private JpegReader(byte[] data) => this.data = data;

    public static ReadOnlySpan<byte> Signature => [0xFF, StartOfImage, 0xFF];

    public static PictureReading Read(byte[] data) => new JpegReader(data).Read();

    private PictureReading Read()
    {
        var at = 2;
        while (NextMarker(ref at) is { } marker)
        {
            if (marker == EndOfImage)
                return Finish(at);
            if (IsStandalone(marker))
                continue;
            var length = at + 2 > data.Length ? 0 : BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(at));
            if (length < 2 || at + length > data.Length)
                return PictureProblem.Broken(CutOff);
            if (Take(marker, data.AsSpan(at + 2, length - 2)) is { } problem)
                return problem;
            at += length;
        }
        return PictureProblem.Broken(CutOff);
    }

    /// <summary>
    /// The marker that comes next (T.81 §B.1.1.2). On the way there may be fill bytes, strays that every decoder passes over and the data of
    /// a scan, in which what looks like a marker's first byte is followed by 0 (§B.1.1.5).
    /// </summary>
    private byte? NextMarker(ref int at)
    {
        while (true)
        {
            var next = data.AsSpan(at).IndexOf((byte)0xFF);
            if (next < 0)
                return null;
            at += next;
            while (at < data.Length && data[at] == 0xFF)
                at++;
            if (at == data.Length)
                return null;
            var marker = data[at++];
            if (marker != 0)
                return marker;
        }
    }

    /// <summary>RST0 to RST7 and TEM have no segment.</summary>
    private static bool IsStandalone(byte marker) => marker is >= 0xD0 and <= 0xD7 or 0x01;

    private PictureProblem? Take(byte marker, ReadOnlySpan<byte> segment)
    {
        switch (marker)
        {
            case Application0 when segment.StartsWith("JFIF\0"u8): TakeJfif(segment); break;
            case Application1 when segment.StartsWith("Exif\0\0"u8): exif = ExifReader.Read(segment[6..]); break;
            case Application2 when segment.StartsWith("ICC_PROFILE\0"u8): TakeProfilePart(segment); break;
            case Application14 when segment.StartsWith("Adobe"u8): isAdobe = true; break;
            case StartOfScan when frame is null: return PictureProblem.Broken("it has no frame header before its image data");
            case StartOfScan: hasScan = true; break;
            case >= StartOfFrame0 and <= 0xCF when marker is not (HuffmanTables or 0xC8 or 0xCC): return TakeFrame(marker, segment);
        }
        return null;
    }

    /// <summary>ITU-T T.871 §10.1: units 1 are per inch, 2 per centimetre.</summary>
    private void TakeJfif(ReadOnlySpan<byte> segment)
    {
        isJfif = true;
        if (segment.Length < 12)
            return;
        var x = BinaryPrimitives.ReadUInt16BigEndian(segment[8..]);
        var y = BinaryPrimitives.ReadUInt16BigEndian(segment[10..]);
        density = segment[7] switch
        {
            1 => PictureDensity.PerInch(x, y),
            2 => PictureDensity.PerCentimetre(x, y),
            _ => null,
        };
    }

    /// <summary>ICC.1:2022 §B.4: a profile longer than a segment comes in parts, numbered from 1.</summary>
    private void TakeProfilePart(ReadOnlySpan<byte> segment)
    {
        if (segment.Length > ProfilePartHeaderLength)
            profileParts[segment[ProfilePartHeaderLength - 2]] = segment[ProfilePartHeaderLength..].ToArray();
    }

    private PictureProblem? TakeFrame(byte marker, ReadOnlySpan<byte> segment)
    {
        // T.81 Table B.1: baseline, extended and progressive with Huffman coding are what readers of PDF, Word and HTML decode.
        if (marker > 0xC2)
            return PictureProblem.Unsupported("it is a JPEG of a rare kind: lossless, hierarchical or with arithmetic coding", SaveOrdinary);
        if (frame is not null)
            return PictureProblem.Broken("it has two frame headers");
        frame = JpegFrame.Read(segment);
        if (frame is null)
            return PictureProblem.Broken("its frame header is damaged");
        if (frame.Precision != 8)
            return PictureProblem.Unsupported($"it is a JPEG of {frame.Precision} bits a sample", SaveOrdinary);
        if (frame.ComponentCount is not (1 or 3 or 4))
            return PictureProblem.Unsupported($"it is a JPEG of {frame.ComponentCount} components", SaveOrdinary);
        if ((long)frame.Width * frame.Height > MostPixels)
            return PictureProblem.TooLarge(frame.Width, frame.Height);
        return null;
    }

    private PictureReading Finish(int end)
    {
        if (frame is null || !hasScan)
            return PictureProblem.Broken("it has no image data");
        return new Picture
        {
            Format = PictureFormat.Jpeg,
            PixelWidth = frame.Width,
            PixelHeight = frame.Height,
            ComponentCount = frame.ComponentCount,
            Orientation = exif.Orientation,
            Density = density ?? exif.Density,
            ColorProfile = ColorProfile.Usable(Profile(), frame.ComponentCount),
            HasInvertedInks = frame.ComponentCount == 4 && isAdobe,
            IsUntransformedRgb = frame.IsNamedRgb && !isJfif && !isAdobe,
            Data = end == data.Length ? data : data[..end],
        };
    }

    private byte[]? Profile() => profileParts.Count == 0 ? null : [.. profileParts.Values.SelectMany(part => part)];
}
