using System.IO.Compression;
using System.Runtime.InteropServices;

namespace HerDocs.Pdf.Reading.Filters;

/// <summary>
/// ISO 32000-2 §7.4.4. What comes before a fault in the data is kept: cut streams and wrong checksums are common, and other readers show
/// what there is.
/// </summary>
internal static class FlateDecoder
{
    /// <summary>The header of the zlib format, before the deflated data (RFC 1950 §2.2).</summary>
    private const int HeaderLength = 2;

    public static byte[] Decode(ReadOnlyMemory<byte> data)
    {
        var decoded = new DecodedBytes(data.Length * 3L);
        if (data.Length <= HeaderLength)
            return [];
        if (!Inflate(data, isZlib: true, decoded) && decoded.Length == 0)
            Inflate(data[HeaderLength..], isZlib: false, decoded);
        return decoded.ToArray();
    }

    /// <summary>Whether the data was whole.</summary>
    private static bool Inflate(ReadOnlyMemory<byte> data, bool isZlib, DecodedBytes decoded)
    {
        using var source = MemoryMarshal.TryGetArray(data, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(data.ToArray(), writable: false);
        using Stream inflating = isZlib
            ? new ZLibStream(source, CompressionMode.Decompress)
            : new DeflateStream(source, CompressionMode.Decompress);
        var block = new byte[16384];
        try
        {
            for (int count; (count = inflating.Read(block)) > 0;)
                decoded.Add(block.AsSpan(0, count));
            return true;
        }
        // A header that asks for a dictionary is an IOException.
        catch (Exception fault) when (fault is InvalidDataException or IOException)
        {
            return false;
        }
    }
}
