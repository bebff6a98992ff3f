using System.Buffers.Binary;

namespace HerDocs.Images;

/// <summary>A frame header (T.81 §B.2.2).</summary>
internal sealed record JpegFrame(int Precision, int Width, int Height, int ComponentCount, bool IsNamedRgb)
{
    private const int FixedLength = 6;
    private const int ComponentLength = 3;

    /// <summary>Null where the segment is not one.</summary>
    public static JpegFrame? Read(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < FixedLength || segment.Length != FixedLength + (segment[5] * ComponentLength))
            return null;
        var height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        var components = segment[FixedLength..];
        var isNamedRgb = segment[5] == 3 && (components[0], components[3], components[6]) == ('R', 'G', 'B');
        // A height of 0 would come after the first scan (T.81 §B.2.5), which hardly anything reads.
        return width == 0 || height == 0 ? null : new JpegFrame(segment[0], width, height, segment[5], isNamedRgb);
    }
}
