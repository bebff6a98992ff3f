using HerDocs.Diagnostics;
using Scriban.Parsing;

namespace HerDocs.Templates.Engine;

/// <summary>
/// Checks that code and blocks are closed. Scriban takes an unclosed <c>{{</c> for code up to the end of the file, and reports a
/// missing <c>end</c> there too; the author needs the place where it opened.
/// </summary>
internal sealed class TemplateStructure
{
    private static readonly HashSet<string> Openers = ["if", "for", "while", "func", "capture", "with", "wrap", "case", "tablerow"];

    private readonly SourceText source;
    private readonly Stack<Token> blocks = new();
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>Blocks closed by an <c>end</c> that is indented less: if one is missing in the end, it is theirs.</summary>
    private readonly List<Token> doubtful = [];
    private Token? code;
    private bool statementStart;

    private TemplateStructure(SourceText source) => this.source = source;

    public static IReadOnlyList<Diagnostic> Check(SourceText source)
    {
        var structure = new TemplateStructure(source);
        structure.Read([.. new Lexer(source.Content)]);
        return structure.diagnostics;
    }

    private void Read(IReadOnlyList<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Type == TokenType.OpenBrace && i > 0 && tokens[i - 1].Type == TokenType.OpenBrace && code is { } unclosed
                && tokens[i].Start.Offset == tokens[i - 1].Start.Offset + 1)
            {
                // No expression has two braces in a row, so this is the next piece of code.
                ReportUnclosed(unclosed);
                return;
            }
            if (ForeignCode.Find(source, tokens, i, statementStart) is { } foreign)
            {
                // Blocks of two languages are never balanced.
                diagnostics.Add(foreign);
                return;
            }
            Read(tokens[i], i + 1 < tokens.Count ? tokens[i + 1] : Token.Eof);
        }
        if (code is { } open)
            ReportUnclosed(open);
        else
            ReportBlocks();
    }

    private void Read(Token token, Token next)
    {
        switch (token.Type)
        {
            case TokenType.CodeEnter:
                code = token;
                statementStart = true;
                return;
            case TokenType.CodeExit:
                code = null;
                return;
            case TokenType.NewLine or TokenType.SemiColon:
                statementStart = true;
                return;
            case TokenType.Identifier:
                var word = token.GetText(source.Content);
                if (word == "do" || (statementStart && Openers.Contains(word) && next.Type != TokenType.Dot))
                    blocks.Push(token);
                else if (statementStart && word == "end")
                    Close(token);
                statementStart = word == "do";
                return;
            default:
                statementStart = false;
                return;
        }
    }

    private void Close(Token end)
    {
        if (!blocks.TryPop(out var open))
            Report(end, DiagnosticCode.TemplateSyntax, "this `end` closes nothing", "remove it, or open a block before it");
        else if (Indentation(end) < Indentation(open))
            doubtful.Add(open);
    }

    private int Indentation(Token token)
    {
        var line = source.LineAt(token.Start.Offset);
        return line.Length - line.TrimStart().Length;
    }

    private void ReportUnclosed(Token open)
    {
        if (UnclosedText(open.End.Offset + 1) is { } quote)
            diagnostics.Add(new Diagnostic(DiagnosticCode.TemplateSyntax, "this text has no closing quotation mark")
            {
                Span = source.Span(quote, 1),
                Hint = $"write `{source.Content[quote]}` where it ends",
            });
        else
            Report(open, DiagnosticCode.UnclosedCode, "this `{{` is never closed", "close it with `}}` where the code ends");
    }

    /// <summary>The quotation mark of a text that is still open where the code seems to end; a text may hold braces.</summary>
    private int? UnclosedText(int start)
    {
        var end = source.Content.IndexOf("}}", start, StringComparison.Ordinal);
        if (source.Content.IndexOf('\n', start) is >= 0 and var line && line < end)
            return null;
        int? quote = null;
        for (var i = start; i < end; i++)
        {
            var c = source.Content[i];
            if (c == '\\' && quote is not null)
                i++;
            else if (quote is { } open && c == source.Content[open])
                quote = null;
            else if (quote is null && c is '"' or '\'')
                quote = i;
        }
        return quote;
    }

    private void ReportBlocks()
    {
        foreach (var open in doubtful.Concat(blocks.Reverse()).Take(blocks.Count))
        {
            Report(
                open, DiagnosticCode.TemplateSyntax, $"this `{open.GetText(source.Content)}` is never closed",
                "write `{{ end }}` where it should stop");
        }
    }

    private void Report(Token token, DiagnosticCode code, string message, string hint) => diagnostics.Add(new Diagnostic(code, message)
    {
        Span = source.Span(token.Start.Offset, token.End.Offset - token.Start.Offset + 1),
        Hint = hint,
    });
}
