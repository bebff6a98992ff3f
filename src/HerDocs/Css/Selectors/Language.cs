using HerDocs.Html;

namespace HerDocs.Css.Selectors;

/// <summary>The language of an element and the ranges it falls in.</summary>
internal static class Language
{
    /// <summary>The lang attribute of the element or of the nearest ancestor that has one; null when none has.</summary>
    public static string? Of(HtmlElement element)
    {
        for (var current = element; current is not null; current = current.Parent)
        {
            if ((current.Attribute("lang") ?? current.Attribute("xml:lang")) is { } language)
                return language;
        }
        return null;
    }

    /// <summary>
    /// Extended filtering (RFC 4647 §3.3.2): each part of the range stands in the tag, in order; an asterisk stands for any part.
    /// </summary>
    public static bool Matches(string tag, string range)
    {
        if (range.Length == 0 || tag.Length == 0)
            return range.Length == tag.Length;
        var parts = tag.Split('-');
        var wanted = range.Split('-');
        if (wanted[0] != "*" && !parts[0].Equals(wanted[0], StringComparison.OrdinalIgnoreCase))
            return false;
        var at = 1;
        foreach (var want in wanted.AsSpan(1))
        {
            if (want == "*")
                continue;
            // A part of one letter begins an extension, which may not be skipped.
            while (at < parts.Length && !parts[at].Equals(want, StringComparison.OrdinalIgnoreCase))
            {
                if (parts[at].Length == 1)
                    return false;
                at++;
            }
            if (at++ >= parts.Length)
                return false;
        }
        return true;
    }
}
