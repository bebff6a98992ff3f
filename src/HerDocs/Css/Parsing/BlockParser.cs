using HerDocs.Css.Rules;
using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Parsing;

/// <summary>Tells declarations, rules and mistakes apart in the contents of a block (CSS Syntax 3 §5.5.4).</summary>
internal sealed class BlockParser(TokenList tokens, StyleDiagnostics diagnostics)
{
    private readonly DeclarationParser declarations = new(tokens, diagnostics);

    /// <summary>The declarations of a block that can hold no rules; a rule in it is reported and passed over.</summary>
    public DeclarationBlock ParseDeclarations(int start, int end, DeclarationContext context)
    {
        var found = new List<Declaration>();
        for (var position = start; position < end;)
        {
            if (TakeDeclaration(ref position, end, context, found))
                continue;
            ReportMalformed(position, EndOfPart(position, end));
            position = EndOfPart(position, end);
        }
        return new DeclarationBlock(found);
    }

    /// <summary>
    /// Moves behind white space, semicolons and a declaration, added to the list if it is sound; false when something else stands here.
    /// </summary>
    public bool TakeDeclaration(ref int position, int end, DeclarationContext context, List<Declaration> found)
    {
        if (tokens[position].Kind is TokenKind.Whitespace or TokenKind.Semicolon)
        {
            position++;
            return true;
        }
        if (tokens[position].Kind != TokenKind.Ident || tokens[tokens.SkipWhitespace(position + 1, end)].Kind != TokenKind.Colon
            || tokens.SkipWhitespace(position + 1, end) >= end)
            return false;
        var semicolon = position;
        var hasBlock = false;
        while (semicolon < end && tokens[semicolon].Kind != TokenKind.Semicolon)
        {
            hasBlock |= tokens[semicolon].Kind == TokenKind.OpenCurly;
            semicolon = Math.Min(tokens.Next(semicolon), end);
        }
        // Only custom properties take braces; what else has them is a rule such as a:hover {}.
        if (hasBlock && !tokens[position].Text.StartsWith("--", StringComparison.Ordinal))
            return false;
        if (declarations.Parse(position, semicolon, context) is { } declaration)
            found.Add(declaration);
        position = semicolon;
        return true;
    }

    /// <summary>The block of the rule that begins here; -1 when a semicolon or the end comes first.</summary>
    public int FindBlock(int position, int end)
    {
        while (position < end && tokens[position].Kind is not (TokenKind.Semicolon or TokenKind.OpenCurly))
            position = tokens.Next(position);
        return position < end && tokens[position].Kind == TokenKind.OpenCurly ? position : -1;
    }

    /// <summary>Behind the semicolon or the block with which the part that begins here ends.</summary>
    public int EndOfPart(int position, int end)
    {
        while (position < end && tokens[position].Kind is not (TokenKind.Semicolon or TokenKind.OpenCurly))
            position = tokens.Next(position);
        return position < end ? Math.Min(tokens.Next(position), end) : end;
    }

    public void ReportMalformed(int start, int end)
    {
        var first = tokens[start];
        var last = Math.Max(start, tokens.TrimEnd(start, end) - 1);
        if (first.ClosesBlock)
            Report(first, first, $"this `{tokens.RawText(start, start + 1)}` closes nothing", "take it away, or open before it what it should close");
        else if (IsLineComment(tokens, start))
            ReportLineComment(start);
        else if (first.IsDelim('*') && tokens[start + 1].Kind == TokenKind.Ident)
            Report(first, tokens[start + 1], $"`*{tokens[start + 1].Text}` is no declaration", "take the `*` away: it was a trick for browsers of long ago");
        else if (FindBlock(start, end) >= 0)
            Report(first, first, "no rule can stand here", "close the block before it with `}`");
        else if (first.Kind == TokenKind.Ident)
            Report(first, first, $"a `:` is missing after `{first.Text}`", $"write `{first.Text}: {(ShownCss.Of(tokens.Text(start + 1, end).TrimEnd(';')) is { Length: > 0 } rest ? rest : "…")}`");
        else
            Report(first, tokens[last], $"`{ShownCss.Of(tokens.Text(start, last + 1))}` is no declaration", "a declaration is a name, a colon and a value, and ends with `;`");
    }

    public static bool IsLineComment(TokenList tokens, int start) => tokens[start].IsDelim('/') && tokens[start + 1].IsDelim('/');

    /// <summary>What other languages take for a comment up to the end of the line.</summary>
    public void ReportLineComment(int start) => Report(
        tokens[start], tokens[start + 1], "`//` begins no comment in CSS, and what it stands before is lost", "write /* … */ around the comment");

    private void Report(in Token first, in Token last, string message, string hint) =>
        diagnostics.Report(DiagnosticCode.MalformedCss, first.Start, last.End, message, hint);
}
