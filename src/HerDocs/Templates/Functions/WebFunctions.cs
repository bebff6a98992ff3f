using System.Globalization;
using System.Text;
using HerDocs.Templates.Engine;

namespace HerDocs.Templates.Functions;

/// <summary>Functions about HTML itself: escaping, names for anchors, addresses.</summary>
internal static class WebFunctions
{
    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        new("raw", [new("html")], "Writes HTML as it stands, without escaping it. Never use it on a value from the profile.",
            new("""{{ "<b>Her</b>" | raw }}""", "<b>Her</b>"),
            call => call[0] switch { null => null, RawHtml raw => raw, _ => new RawHtml(call.Text(0)!) }),
        new("lines", [new("text")], "Keeps the line breaks of a plain text.",
            new("""{{ "12 High Street\nBristol" | lines }}""", "12 High Street<br>Bristol"),
            call => Lines(call)),
        new("slug", [new("text")], "Makes a name for `id` and `href`: small letters, digits and hyphens.",
            new("""<h2 id="{{ "Golden Globes 2014" | slug }}">""", """<h2 id="golden-globes-2014">"""),
            call => Slug(call.Text(0))),
        new("url_label", [new("url")], "Shortens an address to its site, as a reader would say it.",
            new("""{{ "https://www.imdb.com/title/tt1798709/" | url_label }}""", "imdb.com"),
            call => UrlLabel(call.Text(0))),
        new("html.escape", [new("text")], "Escapes a text, as writing it does anyway; HTML is left as it is.",
            new("""{{ "Love & loss" | html.escape }}""", "Love &amp; loss"),
            call => call[0] is null ? null : new RawHtml(call.Html(call[0]))),
        new("html.strip", [new("html")], "Removes tags and keeps the text between them.",
            new("""{{ "A **quiet** film" | markdown_inline | html.strip }}""", "A quiet film"),
            call => call[0] is RawHtml raw ? HtmlText.Strip(raw.Html) : call.Text(0)),
        new("html.url_encode", [new("text")], "Writes a text so that it can stand in an address, as in a search link.",
            new("""{{ "her & him" | html.url_encode }}""", "her%20%26%20him"),
            call => call.Text(0) is { } text ? Uri.EscapeDataString(text) : null),
    ];

    private static RawHtml? Lines(in FunctionCall call)
    {
        if (call.Text(0) is not { } text)
            return null;
        var lines = text.Trim().ReplaceLineEndings("\n").Split('\n');
        return new RawHtml(string.Join("<br>", lines.Select(line => HtmlEscape.Escape(line.TrimEnd()))));
    }

    internal static string? Slug(string? text)
    {
        if (text is null)
            return null;
        var slug = new StringBuilder(text.Length);
        foreach (var rune in LatinLetters.Fold(text).EnumerateRunes())
        {
            if (IsOfWord(rune))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (rune.Value is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        var name = slug.ToString().TrimEnd('-');
        return name.Length == 0 ? "untitled" : name;
    }

    /// <summary>Letters, digits, and the marks that many scripts write their vowels with.</summary>
    private static bool IsOfWord(Rune rune) => Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string? UrlLabel(string? url)
    {
        if (url is null)
            return null;
        var start = url.IndexOf("://", StringComparison.Ordinal);
        if (start < 0)
            return url;
        var site = url.AsSpan(start + 3);
        if (site.IndexOfAny('/', '?', '#') is >= 0 and var end)
            site = site[..end];
        if (site.LastIndexOf('@') is >= 0 and var at)
            site = site[(at + 1)..];
        return site.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? site[4..].ToString() : site.ToString();
    }
}
