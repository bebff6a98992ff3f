using System.Buffers.Binary;
using System.Text;

namespace HerDocs.Pdf.Color;

/// <summary>Writes ICC profiles of version 4 (ICC.1:2022): a header, a table of tags, and the tags' data.</summary>
internal sealed class IccProfileWriter
{
    private const int HeaderLength = 128;
    private const int TableEntryLength = 12;

    /// <summary>The white of the profile connection space, D50 (ICC.1:2022 §6.3.1).</summary>
    private static readonly double[] White = [0.9642, 1, 0.8249];

    private readonly List<(string Signature, byte[] Data)> tags = [];

    public IccProfileWriter(string description)
    {
        Add("desc", UnicodeText(description));
        Add("cprt", UnicodeText("No copyright, use freely"));
        Add("wtpt", Xyz(White));
    }

    /// <summary>Tags that are given the same array share it in the file.</summary>
    public void Add(string signature, byte[] data) => tags.Add((signature, data));

    public byte[] Write(string deviceClass, string colorSpace, string connectionSpace)
    {
        var offset = HeaderLength + 4 + (tags.Count * TableEntryLength);
        var table = new List<byte>(offset);
        var body = new List<byte>();
        var places = new Dictionary<byte[], int>(ReferenceEqualityComparer.Instance);
        table.AddRange(UInt32((uint)tags.Count));
        foreach (var (signature, data) in tags)
        {
            if (!places.TryGetValue(data, out var place))
            {
                places.Add(data, place = offset + body.Count);
                body.AddRange(data);
                body.AddRange(new byte[-data.Length & 3]);
            }
            table.AddRange([.. Signature(signature), .. UInt32((uint)place), .. UInt32((uint)data.Length)]);
        }
        return [.. Header(offset + body.Count, deviceClass, colorSpace, connectionSpace), .. table, .. body];
    }

    /// <summary>ICC.1:2022 §10.31</summary>
    public static byte[] Xyz(params ReadOnlySpan<double> values) => [.. Signature("XYZ "), .. UInt32(0), .. Fixed(values)];

    /// <summary>ICC.1:2022 §10.22</summary>
    public static byte[] FixedArray(params ReadOnlySpan<double> values) => [.. Signature("sf32"), .. UInt32(0), .. Fixed(values)];

    /// <summary>ICC.1:2022 §10.18, function type 3: a power law with a straight line near black.</summary>
    public static byte[] ParametricCurve(double gamma, double a, double b, double c, double d) =>
        [.. Signature("para"), .. UInt32(0), 0, 3, 0, 0, .. Fixed(gamma, a, b, c, d)];

    /// <summary>ICC.1:2022 §10.15, in one language.</summary>
    private static byte[] UnicodeText(string text) =>
    [
        .. Signature("mluc"), .. UInt32(0), .. UInt32(1), .. UInt32(12),
        .. Signature("enUS"), .. UInt32((uint)text.Length * 2), .. UInt32(28),
        .. Encoding.BigEndianUnicode.GetBytes(text),
    ];

    /// <summary>ICC.1:2022 §7.2. The date is that of this code, so that the profile never changes by itself.</summary>
    private static byte[] Header(int size, string deviceClass, string colorSpace, string connectionSpace)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, size);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(8), 0x04200000);
        Signature(deviceClass).CopyTo(header, 12);
        Signature(colorSpace).CopyTo(header, 16);
        Signature(connectionSpace).CopyTo(header, 20);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(24), 2026);
        header[27] = 1;
        header[29] = 1;
        Signature("acsp").CopyTo(header, 36);
        Fixed(White).CopyTo(header, 68);
        return header;
    }

    private static byte[] Signature(string signature) => Encoding.ASCII.GetBytes(signature);

    private static byte[] UInt32(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    /// <summary>ICC.1:2022 §4.6: 16 bits before the point and 16 after it.</summary>
    private static byte[] Fixed(params ReadOnlySpan<double> values)
    {
        var bytes = new byte[values.Length * 4];
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(i * 4), (int)Math.Round(values[i] * 65536));
        return bytes;
    }
}
