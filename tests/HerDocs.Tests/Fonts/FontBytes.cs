using System.Buffers.Binary;
using HerDocs.Fonts;

namespace HerDocs.Tests.Fonts;

/// <summary>Changes the bytes of a font file, to make fonts that nobody ships.</summary>
internal static class FontBytes
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;

    public static void SetUInt16(byte[] font, OpenTypeTag table, int offset, ushort value) =>
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan((int)Field(font, table, 8) + offset), value);

    /// <summary>Gives a table another name, so that the font seems to lack it.</summary>
    public static void Rename(byte[] font, OpenTypeTag table, OpenTypeTag name) =>
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(Record(font, table)), name.Value);

    public static void SetOffset(byte[] font, OpenTypeTag table, uint offset) =>
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(Record(font, table) + 8), offset);

    public static void SetLength(byte[] font, OpenTypeTag table, uint length) =>
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(Record(font, table) + 12), length);

    public static void SetChecksum(byte[] font, OpenTypeTag table, uint checksum) =>
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(Record(font, table) + 4), checksum);

    private static uint Field(byte[] font, OpenTypeTag table, int field) =>
        BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(Record(font, table) + field));

    private static int Record(byte[] font, OpenTypeTag table)
    {
        for (var record = HeaderLength; ; record += RecordLength)
        {
            if (BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(record)) == table.Value)
                return record;
        }
    }
}
