using System.Text;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Addresses of links as packages hold them: Word takes a file with any other for a broken one (ECMA-376 Part 2 §9.3.2).</summary>
internal static class ExternalLinks
{
    /// <summary>The longest address that Word takes.</summary>
    private const int LongestAddress = 2079;

    /// <summary>What may stand in an address beside letters and digits (RFC 3986 §2.2, §2.3).</summary>
    private const string Signs = "-._~:/?#[]@!$&'()*+,;=";

    /// <summary>Null for what is no address.</summary>
    public static string? TargetOf(string href)
    {
        var text = href.Trim();
        if (text.StartsWith("//", StringComparison.Ordinal))
            text = $"https:{text}";
        if (text.Length == 0)
            return null;
        if (HasScheme(text))
        {
            if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
                return null;
            // Names of hosts have an ASCII form of their own (RFC 5891 §4.4).
            if (address.Host.Length > 0 && address.Host != address.IdnHost)
                text = text.Replace(address.Host, address.IdnHost, StringComparison.OrdinalIgnoreCase);
        }
        var target = Escaped(text);
        return target.Length <= LongestAddress ? target : null;
    }

    /// <summary>RFC 3986 §3.1.</summary>
    private static bool HasScheme(string text) =>
        text.IndexOf(':') is > 0 and var colon && char.IsAsciiLetter(text[0]) && text[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiLetterOrDigit(text[i]) || Signs.Contains(text[i]) || (text[i] == '%' && IsEscape(text, i)))
            {
                escaped.Append(text[i]);
                continue;
            }
            var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            foreach (var octet in Encoding.UTF8.GetBytes(text, i, length))
                escaped.Append($"%{octet:X2}");
            i += length - 1;
        }
        return escaped.ToString();
    }

    private static bool IsEscape(string text, int at) => at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]);
}
