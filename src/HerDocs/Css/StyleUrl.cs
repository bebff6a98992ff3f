using System.Text;
using HerDocs.Css.Grammars;
using HerDocs.Css.Syntax;
using HerDocs.Files;

namespace HerDocs.Css;

/// <summary>Urls in style sheets.</summary>
public static class StyleUrl
{
    /// <summary>
    /// A relative url as seen from the top of the file source, given the folder of the style sheet it stands in. What is no relative
    /// path, or would leave the source, stays as it is.
    /// </summary>
    public static string Resolve(string url, string folder) =>
        folder.Length == 0 || url.Length == 0 || url[0] is '#' or '/' || url.Contains(':') ? url
            : FilePath.Normalise($"{folder}/{url}") ?? url;

    /// <summary>A piece of CSS with each url() in it replaced.</summary>
    public static string Replace(string css, Func<string, string> map)
    {
        if (!css.Contains("url(", StringComparison.OrdinalIgnoreCase))
            return css;
        using var tokens = Tokenizer.Tokenize(css, StyleDiagnostics.Silent);
        var text = new StringBuilder();
        var copied = 0;
        for (var i = 0; i < tokens.End; i++)
        {
            if (UrlAt(tokens, i) is not var (url, end))
                continue;
            text.Append(css, copied, tokens[i].Start - copied).Append("url(").Append(Quote(map(url))).Append(')');
            copied = tokens[end].End;
            i = end;
        }
        return text.Append(css, copied, css.Length - copied).ToString();
    }

    internal static string Quote(string url) => Grammar.Quote(url);

    /// <summary>A url token, or a function of that name with a string; its last token.</summary>
    private static (string Url, int End)? UrlAt(TokenList tokens, int index)
    {
        if (tokens[index].Kind == TokenKind.Url)
            return (tokens[index].Text, index);
        if (!tokens[index].Is(TokenKind.Function, "url"))
            return null;
        var reader = new ValueReader(tokens, index + 1, Math.Min(tokens[index].Partner, tokens.End));
        return reader.TakeString() is { } url && reader.AtEnd ? (url, Math.Min(tokens[index].Partner, tokens.End)) : null;
    }
}
