using System.Buffers.Binary;

namespace HerDocs.Images;

/// <summary>
/// Reads from Exif data (Exif 2.32 §4.5) how a picture is turned and how dense its pixels are. What is malformed says nothing: cameras and
/// programs write too much of it to refuse a picture for it.
/// </summary>
internal readonly ref struct ExifReader
{
    private const ushort OrientationTag = 0x0112;
    private const ushort XResolutionTag = 0x011A;
    private const ushort YResolutionTag = 0x011B;
    private const ushort ResolutionUnitTag = 0x0128;
    private const ushort Centimetres = 3;
    private const int EntryLength = 12;

    private readonly ReadOnlySpan<byte> data;
    private readonly bool isLittleEndian;

    private ExifReader(ReadOnlySpan<byte> data)
    {
        this.data = data;
        isLittleEndian = data.StartsWith("II"u8);
    }

    /// <param name="data">A TIFF structure: byte order, 42, the place of the first directory.</param>
    public static ExifFacts Read(ReadOnlySpan<byte> data) =>
        data.StartsWith("II*\0"u8) || data.StartsWith("MM\0*"u8) ? new ExifReader(data).ReadFirstDirectory() : new ExifFacts();

    private ExifFacts ReadFirstDirectory()
    {
        ushort orientation = 1, unit = 2;
        double x = 0, y = 0;
        var directory = UInt32(4);
        for (var i = 0; i < UInt16(directory); i++)
        {
            var entry = directory + 2 + (i * EntryLength);
            switch (UInt16(entry))
            {
                case OrientationTag: orientation = UInt16(entry + 8); break;
                case ResolutionUnitTag: unit = UInt16(entry + 8); break;
                case XResolutionTag: x = Rational(UInt32(entry + 8)); break;
                case YResolutionTag: y = Rational(UInt32(entry + 8)); break;
            }
        }
        return new ExifFacts(
            orientation is >= 1 and <= 8 ? (PictureOrientation)orientation : PictureOrientation.Upright,
            unit == Centimetres ? PictureDensity.PerCentimetre(x, y) : PictureDensity.PerInch(x, y));
    }

    private double Rational(long offset) => UInt32(offset + 4) is > 0 and var denominator ? (double)UInt32(offset) / denominator : 0;

    /// <summary>0 beyond the end.</summary>
    private ushort UInt16(long offset)
    {
        if (offset + 2 > data.Length)
            return 0;
        var bytes = data.Slice((int)offset, 2);
        return isLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
    }

    /// <summary>0 beyond the end.</summary>
    private long UInt32(long offset)
    {
        if (offset + 4 > data.Length)
            return 0;
        var bytes = data.Slice((int)offset, 4);
        return isLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
    }
}

/// <summary>What Exif data says of a picture.</summary>
internal readonly record struct ExifFacts(PictureOrientation Orientation, PictureDensity? Density)
{
    public ExifFacts()
        : this(PictureOrientation.Upright, null)
    {
    }
}
