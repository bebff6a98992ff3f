using HerDocs.Css.Selectors;
using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Parsing;

/// <summary>Decides the conditions of @supports (CSS Conditional 3 §6.1) by what HerDocs itself carries out.</summary>
internal sealed class SupportsParser(TokenList tokens, StyleDiagnostics diagnostics)
{
    public bool Evaluate(int start, int end)
    {
        var reader = new ValueReader(tokens, start, end);
        if (Condition(reader) is { } holds && reader.AtEnd)
            return holds;
        var text = tokens.Text(start, end);
        var first = tokens[tokens.SkipWhitespace(start, end)];
        diagnostics.Report(
            DiagnosticCode.MalformedCss, first.Start, Math.Max(first.End, tokens[Math.Max(start, tokens.TrimEnd(start, end) - 1)].End),
            $"`{text}` is no condition of `@supports`", "write, for example, (display: flex)");
        return false;
    }

    private bool? Condition(ValueReader reader)
    {
        if (reader.TakeKeyword("not"))
            return !InParens(reader);
        var holds = InParens(reader);
        var isAnd = reader.Peek.Is(TokenKind.Ident, "and");
        while (holds is not null && reader.TakeKeyword(isAnd ? "and" : "or"))
            holds = InParens(reader) is not { } next ? null : isAnd ? holds.Value && next : holds.Value || next;
        return holds;
    }

    private bool? InParens(ValueReader reader)
    {
        if (reader.Peek.Kind == TokenKind.Function)
        {
            var isSelector = reader.Peek.Is(TokenKind.Function, "selector");
            var arguments = reader.TakeBlock();
            // font-tech(), font-format() and what is yet to come: not ours to promise.
            return isSelector && new SelectorParser(tokens, StyleDiagnostics.Silent, outer: null).Parse(arguments.Start, arguments.End) is not null;
        }
        if (reader.Peek.Kind != TokenKind.OpenParen)
            return null;
        var inside = reader.TakeBlock();
        if (IsDeclaration(inside))
            return DeclarationParser.IsSupported(tokens, inside.Position, inside.End);
        // What is well formed but means nothing known is false (CSS Conditional 3 §6.1).
        return Condition(inside) is { } holds && inside.AtEnd && holds;
    }

    private bool IsDeclaration(ValueReader reader) =>
        reader.Peek.Kind == TokenKind.Ident
        && tokens[tokens.SkipWhitespace(reader.Position + 1, reader.End)] is { Kind: TokenKind.Colon };
}
