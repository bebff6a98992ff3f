using System.Text;

namespace HerDocs.Templates.Strings;

/// <summary>A text with places in braces, such as <c>{day} {month} {year}</c>.</summary>
internal static class StringPattern
{
    /// <summary>Puts a value in each place. A place without a value stays as it was written.</summary>
    public static string Fill(string pattern, Func<string, string?> valueOf)
    {
        var text = new StringBuilder();
        var rest = pattern.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var open && rest[open..].IndexOf('}') is > 0 and var length)
        {
            var place = rest.Slice(open, length + 1);
            text.Append(rest[..open]).Append(valueOf(place[1..^1].ToString()) ?? place);
            rest = rest[(open + length + 1)..];
        }
        return text.Append(rest).ToString();
    }
}
