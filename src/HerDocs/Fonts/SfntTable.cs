using System.Buffers.Binary;

namespace HerDocs.Fonts;

/// <summary>
/// The bytes of one font table, big-endian. A field beyond the table's end reads as zero: older versions of a table lack its last
/// fields, and damaged ones may lack any.
/// </summary>
internal readonly struct SfntTable(ReadOnlyMemory<byte> bytes)
{
    public int Length => bytes.Length;

    public ReadOnlySpan<byte> Bytes => bytes.Span;

    public byte UInt8(int offset) => Holds(offset, 1) ? bytes.Span[offset] : (byte)0;

    public ushort UInt16(int offset) => Holds(offset, 2) ? BinaryPrimitives.ReadUInt16BigEndian(bytes.Span[offset..]) : (ushort)0;

    public short Int16(int offset) => (short)UInt16(offset);

    public uint UInt32(int offset) => Holds(offset, 4) ? BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[offset..]) : 0;

    /// <summary>A 16.16 fixed-point number.</summary>
    public double Fixed(int offset) => (int)UInt32(offset) / 65536.0;

    public OpenTypeTag Tag(int offset) => new(UInt32(offset));

    /// <summary>A stretch of the table, or nothing when it does not lie wholly inside.</summary>
    public ReadOnlySpan<byte> Slice(int offset, int length) => Holds(offset, length) ? bytes.Span.Slice(offset, length) : [];

    private bool Holds(int offset, int length) => offset >= 0 && length >= 0 && offset <= bytes.Length - length;
}
