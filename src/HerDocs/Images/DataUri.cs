using System.Text;

namespace HerDocs.Images;

/// <summary>Reads files that stand in an address (RFC 2397).</summary>
internal static class DataUri
{
    public static bool Is(string address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where the address is damaged.</summary>
    public static byte[]? Read(string address)
    {
        var comma = address.IndexOf(',');
        if (comma < 0)
            return null;
        if (!address.AsSpan(0, comma).Contains(";base64", StringComparison.OrdinalIgnoreCase))
            return Encoding.UTF8.GetBytes(Uri.UnescapeDataString(address[(comma + 1)..]));
        var text = address.AsSpan(comma + 1);
        var data = new byte[text.Length];
        return Convert.TryFromBase64Chars(text, data, out var length) ? data[..length] : null;
    }
}
