using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using HerDocs.Images;

namespace HerDocs.Writers.Word.Packaging;

/// <summary>A file as it goes into any archive: deflated, unless that gains nothing.</summary>
/// <param name="Length">Before it was deflated.</param>
internal sealed record ZipContent(byte[] Bytes, bool IsDeflated, uint Checksum, int Length)
{
    /// <summary>Below this, setting up the deflater takes longer than is worth the bytes saved.</summary>
    private const int LeastDeflated = 2048;

    public static ZipContent Of(byte[] data)
    {
        if (data.Length < LeastDeflated)
            return new ZipContent(data, false, Crc32.Of(data), data.Length);
        using var deflated = new MemoryStream();
        using (var deflater = new DeflateStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
            deflater.Write(data);
        return new ZipContent(deflated.ToArray(), true, Crc32.Of(data), data.Length);
    }
}

/// <summary>
/// Writes ZIP archives (APPNOTE.TXT 6.3) whose bytes follow from their content alone: every file bears the earliest date there is.
/// </summary>
/// <param name="capacity">About how many bytes there will be.</param>
internal sealed class ZipWriter(int capacity)
{
    private const ushort Version = 20;
    private const ushort Utf8Names = 0x0800;
    private const ushort Store = 0;
    private const ushort Deflate = 8;

    /// <summary>1 January 1980 in the format of MS-DOS.</summary>
    private const ushort EarliestDate = (1 << 5) | 1;

    private readonly ArrayBufferWriter<byte> archive = new(capacity);
    private readonly ArrayBufferWriter<byte> directory = new();
    private ushort count;

    public void Add(string name, ZipContent content)
    {
        var offset = (uint)archive.WrittenCount;
        var bytes = Encoding.UTF8.GetBytes(name);
        Write(archive, 0x04034b50u);
        WriteEntry(archive, bytes, content);
        archive.Write(bytes);
        archive.Write(content.Bytes);

        Write(directory, 0x02014b50u);
        Write(directory, Version);
        WriteEntry(directory, bytes, content);
        Write(directory, (ushort)0); // length of the comment
        Write(directory, (ushort)0); // disk
        Write(directory, (ushort)0); // internal attributes
        Write(directory, 0u); // external attributes
        Write(directory, offset);
        directory.Write(bytes);
        count++;
    }

    public byte[] Finish()
    {
        var start = (uint)archive.WrittenCount;
        archive.Write(directory.WrittenSpan);
        Write(archive, 0x06054b50u);
        Write(archive, 0u); // disks
        Write(archive, count);
        Write(archive, count);
        Write(archive, (uint)directory.WrittenCount);
        Write(archive, start);
        Write(archive, (ushort)0); // length of the comment
        return archive.WrittenSpan.ToArray();
    }

    /// <summary>What local header and directory entry have in common.</summary>
    private static void WriteEntry(ArrayBufferWriter<byte> target, byte[] name, ZipContent content)
    {
        Write(target, Version);
        Write(target, Utf8Names);
        Write(target, content.IsDeflated ? Deflate : Store);
        Write(target, (ushort)0); // time
        Write(target, EarliestDate);
        Write(target, content.Checksum);
        Write(target, (uint)content.Bytes.Length);
        Write(target, (uint)content.Length);
        Write(target, (ushort)name.Length);
        Write(target, (ushort)0); // length of extra fields
    }

    private static void Write(ArrayBufferWriter<byte> target, ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        target.Write(bytes);
    }

    private static void Write(ArrayBufferWriter<byte> target, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        target.Write(bytes);
    }
}
