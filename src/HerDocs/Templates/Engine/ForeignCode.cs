using System.Text.RegularExpressions;
using HerDocs.Diagnostics;
using Scriban.Parsing;

namespace HerDocs.Templates.Engine;

/// <summary>
/// Finds code as other template languages write it. Some of it would be printed as text, some passed over as a comment, and some be a
/// variable without a value.
/// </summary>
internal static partial class ForeignCode
{
    /// <summary>Words that begin statements elsewhere, and what is written here.</summary>
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["elif"] = "write `else if`",
        ["elsif"] = "write `else if`",
        ["elseif"] = "write `else if`",
        ["endif"] = "every block ends with `{{ end }}`",
        ["endfor"] = "every block ends with `{{ end }}`",
        ["endeach"] = "every block ends with `{{ end }}`",
        ["endcase"] = "every block ends with `{{ end }}`",
        ["endunless"] = "every block ends with `{{ end }}`",
        ["foreach"] = "write `for item in list`",
        ["each"] = "write `for item in list`",
        ["unless"] = "write `if !(…)`",
        ["set"] = "write `name = value`",
        ["assign"] = "write `name = value`",
        ["extends"] = "name the other layout in layout.yaml, or `include` its parts",
        ["partial"] = "write `include 'name'`",
    };

    /// <summary>What of it begins with a token.</summary>
    /// <param name="isStart">A statement begins with the token.</param>
    public static Diagnostic? Find(SourceText source, IReadOnlyList<Token> tokens, int index, bool isStart)
    {
        var token = tokens[index];
        var text = token.Type is TokenType.Raw or TokenType.Identifier or TokenType.CodeEnter ? token.GetText(source.Content) ?? "" : "";
        switch (token.Type)
        {
            case TokenType.Raw when Tag().Match(text) is { Success: true } tag:
                return Report(source, token.Start.Offset + tag.Index, tag.Length, tag.Value, HintFor(tag.Groups["word"].Value));
            case TokenType.CodeEnter when Mark().Match(source.Content, token.End.Offset + 1) is { Success: true } mark:
                return Report(source, token.Start.Offset, mark.Index + mark.Length - token.Start.Offset, text + mark.Value, HintForMark(mark.Groups["mark"].Value, mark.Groups["word"].Value));
            case TokenType.Identifier when isStart && Words.TryGetValue(text, out var hint) && IsStatement(tokens, index):
                return Report(source, token.Start.Offset, text.Length, text, hint);
            default:
                return null;
        }
    }

    /// <summary>Not the name of a variable: one is given a value, has members or is written by itself.</summary>
    private static bool IsStatement(IReadOnlyList<Token> tokens, int index)
    {
        var next = index + 1 < tokens.Count ? tokens[index + 1].Type : TokenType.Eof;
        var isEnd = next is TokenType.CodeExit or TokenType.NewLine or TokenType.SemiColon;
        return isEnd || next is TokenType.Identifier or TokenType.OpenParen or TokenType.String;
    }

    private static string HintFor(string word) => Words.GetValueOrDefault(word) ?? (word.StartsWith("end", StringComparison.Ordinal)
        ? "every block ends with `{{ end }}`"
        : $"code stands between double braces: `{{{{ {word} … }}}}`");

    private static string HintForMark(string mark, string word) => mark switch
    {
        "/" => "every block ends with `{{ end }}`",
        ">" => $"write `{{{{ include '{word}' }}}}`",
        _ => word is "each" ? "write `{{ for item in list }}`" : HintFor(word),
    };

    private static Diagnostic Report(SourceText source, int start, int length, string written, string hint) =>
        new(DiagnosticCode.ForeignCode, $"`{written.Trim()}` is code of another template language; here it means nothing") { Span = source.Span(start, length), Hint = hint };

    /// <summary>Jinja, Liquid, Twig, Nunjucks.</summary>
    [GeneratedRegex(@"\{%[-+]?\s*(?<word>[a-z]+)?")]
    private static partial Regex Tag();

    /// <summary>Handlebars and Mustache.</summary>
    [GeneratedRegex(@"\G[-~]?(?<mark>[#/>^])(?<word>[a-zA-Z][\w-]*)")]
    private static partial Regex Mark();
}
