using System.Buffers;
using System.Globalization;
using System.Text;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Syntax;

/// <summary>Cuts a text into tokens (CSS Syntax 3 §4.3). Comments leave none.</summary>
internal sealed class Tokenizer
{
    /// <summary>Blocks within blocks; whatever nests deeper was not written by a person, and would exhaust the stack.</summary>
    private const int MaximumDepth = 200;

    private readonly string text;
    private readonly StyleDiagnostics diagnostics;
    private readonly Stack<int> open = new();
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> names =
        new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private Token[] tokens;
    private int count;
    private int position;

    /// <summary>Where something began that took with it what closes the blocks before it: a string or comment without end.</summary>
    private int swallowed = -1;

    private Tokenizer(string text, StyleDiagnostics diagnostics)
    {
        this.text = text;
        this.diagnostics = diagnostics;
        tokens = ArrayPool<Token>.Shared.Rent((text.Length / 2) + 8);
    }

    public static TokenList Tokenize(string text, StyleDiagnostics diagnostics, string folder = "")
    {
        var tokenizer = new Tokenizer(text, diagnostics);
        tokenizer.Run();
        return new TokenList(text, tokenizer.tokens, tokenizer.count, folder);
    }

    private char Current => At(0);

    private char At(int ahead) => position + ahead < text.Length ? text[position + ahead] : Characters.None;

    private bool AtEnd => position >= text.Length;

    private void Run()
    {
        if (text.StartsWith('\ufeff'))
            position = 1;
        for (SkipComments(); !AtEnd; SkipComments())
        {
            var token = Consume();
            if (token.OpensBlock && open.Count == MaximumDepth)
            {
                diagnostics.Report(
                    DiagnosticCode.MalformedCss, token.Start, token.End, $"blocks nest deeper than {MaximumDepth} here; the style sheet is read up to this place",
                    "is a `}` missing in what a program wrote?");
                swallowed = int.MaxValue;
                position = text.Length;
                break;
            }
            Add(token);
        }
        Append(new Token(TokenKind.End, text.Length, text.Length));
        CloseOpenBlocks();
    }

    /// <summary>Adds a token and, when it closes a block, links it with the one that opened it (CSS Syntax 3 §5.5.8).</summary>
    private void Add(Token token)
    {
        if (token.OpensBlock)
        {
            open.Push(count);
        }
        else if (token.ClosesBlock && open.TryPeek(out var opener) && tokens[opener].Closer == text[token.Start])
        {
            open.Pop();
            tokens[opener] = tokens[opener] with { Partner = count };
            token = token with { Partner = opener };
        }
        Append(token);
    }

    private void Append(Token token)
    {
        if (count == tokens.Length)
            Grow();
        tokens[count++] = token;
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(count * 2);
        Array.Copy(tokens, larger, count);
        ArrayPool<Token>.Shared.Return(tokens, clearArray: true);
        tokens = larger;
    }

    private void CloseOpenBlocks()
    {
        foreach (var opener in open)
            tokens[opener] = tokens[opener] with { Partner = count - 1 };
        // Within an open parenthesis no brace is closed, so that it alone is to be mended.
        var brackets = open.Where(opener => tokens[opener].Kind != TokenKind.OpenCurly).ToList();
        foreach (var opener in brackets.Count > 0 ? brackets[^1..] : [.. open])
        {
            if (tokens[opener].Start >= swallowed)
                diagnostics.Report(
                    DiagnosticCode.MalformedCss, tokens[opener].Start, tokens[opener].End, $"this is never closed: a `{tokens[opener].Closer}` is missing",
                    $"write `{tokens[opener].Closer}` where it should end");
        }
    }

    /// <summary>CSS Syntax 3 §4.3.2.</summary>
    private void SkipComments()
    {
        while (Current == '/' && At(1) == '*')
        {
            var end = text.IndexOf("*/", position + 2, StringComparison.Ordinal);
            if (end < 0)
                ReportOpen(position, position + 2, "this comment is never closed: a `*/` is missing", "write `*/` where it ends");
            position = end < 0 ? text.Length : end + 2;
        }
    }

    /// <summary>CSS Syntax 3 §4.3.1.</summary>
    private Token Consume()
    {
        var c = Current;
        if (Characters.IsWhitespace(c))
            return Whitespace();
        if (char.IsAsciiDigit(c) || (c is '+' or '-' or '.' && StartsNumber()))
            return Numeric();
        if (c == '-' && At(1) == '-' && At(2) == '>')
            return Simple(TokenKind.Cdc, 3);
        if (StartsIdent(0))
            return IdentLike();
        return c switch
        {
            '"' or '\'' => String(c),
            '#' when Characters.IsIdent(At(1)) || StartsEscape(1) => Hash(),
            '@' when StartsIdent(1) => AtKeyword(),
            '<' when At(1) == '!' && At(2) == '-' && At(3) == '-' => Simple(TokenKind.Cdo, 4),
            ':' => Simple(TokenKind.Colon, 1),
            ';' => Simple(TokenKind.Semicolon, 1),
            ',' => Simple(TokenKind.Comma, 1),
            '(' => Simple(TokenKind.OpenParen, 1),
            ')' => Simple(TokenKind.CloseParen, 1),
            '[' => Simple(TokenKind.OpenSquare, 1),
            ']' => Simple(TokenKind.CloseSquare, 1),
            '{' => Simple(TokenKind.OpenCurly, 1),
            '}' => Simple(TokenKind.CloseCurly, 1),
            _ => Simple(TokenKind.Delim, 1) with { Delim = c },
        };
    }

    private Token Simple(TokenKind kind, int length)
    {
        var start = position;
        position += length;
        return new Token(kind, start, position);
    }

    private Token Whitespace()
    {
        var start = position;
        while (!AtEnd && Characters.IsWhitespace(Current))
            position++;
        return new Token(TokenKind.Whitespace, start, position);
    }

    private Token Hash()
    {
        var start = position++;
        var isIdent = StartsIdent(0);
        return new Token(TokenKind.Hash, start, position) with { Text = Name(), IsMarked = isIdent, End = position };
    }

    private Token AtKeyword()
    {
        var start = position++;
        return new Token(TokenKind.AtKeyword, start, position) with { Text = Name(), End = position };
    }

    /// <summary>CSS Syntax 3 §4.3.4.</summary>
    private Token IdentLike()
    {
        var start = position;
        var name = Name();
        if (Current != '(')
            return new Token(TokenKind.Ident, start, position) { Text = name };
        position++;
        return name.Equals("url", StringComparison.OrdinalIgnoreCase) && !QuoteFollows()
            ? Url(start)
            : new Token(TokenKind.Function, start, position) { Text = name };
    }

    private bool QuoteFollows()
    {
        var ahead = 0;
        while (Characters.IsWhitespace(At(ahead)))
            ahead++;
        return At(ahead) is '"' or '\'';
    }

    /// <summary>CSS Syntax 3 §4.3.5.</summary>
    private Token String(char quote)
    {
        var start = position++;
        var content = new StringBuilder();
        while (!AtEnd)
        {
            var c = Current;
            if (c == quote)
            {
                position++;
                return new Token(TokenKind.String, start, position) { Text = content.ToString() };
            }
            if (Characters.IsNewline(c))
            {
                ReportOpen(start, position, $"this string is not closed on its line: a `{quote}` is missing", $"write `{quote}` where it ends");
                return new Token(TokenKind.BadString, start, position);
            }
            if (c != '\\')
                AppendCharacter(content);
            else if (position + 1 >= text.Length)
                position++;
            else if (Characters.IsNewline(At(1)))
                position += At(1) == '\r' && At(2) == '\n' ? 3 : 2;
            else
                AppendEscape(content);
        }
        ReportOpen(start, position, $"this string is never closed: a `{quote}` is missing", $"write `{quote}` where it ends");
        return new Token(TokenKind.String, start, position) { Text = content.ToString(), IsMarked = true, Delim = quote };
    }

    /// <summary>CSS Syntax 3 §4.3.6.</summary>
    private Token Url(int start)
    {
        var content = new StringBuilder();
        while (Characters.IsWhitespace(Current))
            position++;
        while (!AtEnd)
        {
            var c = Current;
            if (c == ')')
            {
                position++;
                return new Token(TokenKind.Url, start, position) { Text = content.ToString() };
            }
            if (Characters.IsWhitespace(c))
            {
                while (Characters.IsWhitespace(Current))
                    position++;
                if (!AtEnd && Current != ')')
                    return BadUrl(start);
            }
            else if (c is '"' or '\'' or '(' || Characters.IsNonPrintable(c) || (c == '\\' && !StartsEscape(0)))
            {
                return BadUrl(start);
            }
            else if (c == '\\')
            {
                AppendEscape(content);
            }
            else
            {
                AppendCharacter(content);
            }
        }
        ReportOpen(start, start + 4, "this url is never closed: a `)` is missing", "write `)` where it ends");
        return new Token(TokenKind.Url, start, position) { Text = content.ToString(), IsMarked = true, Delim = ')' };
    }

    /// <summary>CSS Syntax 3 §4.3.14.</summary>
    private Token BadUrl(int start)
    {
        diagnostics.Report(
            DiagnosticCode.MalformedCss, position, position + 1, "a url may not hold this character unless it stands in quotes",
            "write url(\"…\")");
        while (!AtEnd && Current != ')')
            position += StartsEscape(0) ? 2 : 1;
        var isCutOff = AtEnd;
        position = Math.Min(position + 1, text.Length);
        return new Token(TokenKind.BadUrl, start, position) { IsMarked = isCutOff, Delim = ')' };
    }

    /// <summary>CSS Syntax 3 §4.3.3.</summary>
    private Token Numeric()
    {
        var start = position;
        var isSigned = Current is '+' or '-';
        if (isSigned)
            position++;
        SkipDigits();
        var isInteger = true;
        if (Current == '.' && char.IsAsciiDigit(At(1)))
        {
            isInteger = false;
            position++;
            SkipDigits();
        }
        if (Current is 'e' or 'E' && (char.IsAsciiDigit(At(1)) || (At(1) is '+' or '-' && char.IsAsciiDigit(At(2)))))
        {
            isInteger = false;
            position += 2;
            SkipDigits();
        }
        var token = new Token(TokenKind.Number, start, position)
        {
            Number = NumberOf(text.AsSpan(start, position - start)),
            IsInteger = isInteger,
            IsMarked = isSigned,
        };
        if (StartsIdent(0))
            return token with { Kind = TokenKind.Dimension, Text = Name(), End = position };
        if (Current != '%')
            return token;
        position++;
        return token with { Kind = TokenKind.Percentage, End = position };
    }

    private void ReportOpen(int start, int end, string message, string hint)
    {
        swallowed = start;
        diagnostics.Report(DiagnosticCode.MalformedCss, start, end, message, hint);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current))
            position++;
    }

    /// <summary>Numbers beyond what lengths can hold become the largest that they can.</summary>
    private static double NumberOf(ReadOnlySpan<char> digits) =>
        Math.Clamp(double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture), -1e15, 1e15);

    /// <summary>CSS Syntax 3 §4.3.10.</summary>
    private bool StartsNumber()
    {
        var ahead = Current is '+' or '-' ? 1 : 0;
        return char.IsAsciiDigit(At(ahead)) || (At(ahead) == '.' && char.IsAsciiDigit(At(ahead + 1)));
    }

    /// <summary>CSS Syntax 3 §4.3.9.</summary>
    private bool StartsIdent(int ahead)
    {
        if (position + ahead >= text.Length)
            return false;
        var c = At(ahead);
        if (c != '-')
            return Characters.IsIdentStart(c) || StartsEscape(ahead);
        return position + ahead + 1 < text.Length
            && (At(ahead + 1) == '-' || Characters.IsIdentStart(At(ahead + 1)) || StartsEscape(ahead + 1));
    }

    /// <summary>CSS Syntax 3 §4.3.8.</summary>
    private bool StartsEscape(int ahead) =>
        At(ahead) == '\\' && position + ahead + 1 < text.Length && !Characters.IsNewline(At(ahead + 1));

    /// <summary>CSS Syntax 3 §4.3.11.</summary>
    private string Name()
    {
        var start = position;
        while (!AtEnd && Characters.IsIdent(Current) && Current != '\0' && !char.IsSurrogate(Current))
            position++;
        if (AtEnd || (!StartsEscape(0) && !Characters.IsIdent(Current)))
            return Intern(text.AsSpan(start, position - start));
        var name = new StringBuilder().Append(text, start, position - start);
        while (!AtEnd)
        {
            if (StartsEscape(0))
                AppendEscape(name);
            else if (Characters.IsIdent(Current))
                AppendCharacter(name);
            else
                break;
        }
        return name.ToString();
    }

    /// <summary>Names repeat, so a style sheet keeps one string for each.</summary>
    private string Intern(ReadOnlySpan<char> name)
    {
        if (names.TryGetValue(name, out var known))
            return known;
        var added = name.ToString();
        names.Set.Add(added);
        return added;
    }

    /// <summary>Takes the next character; U+0000 and halves of surrogate pairs become U+FFFD (CSS Syntax 3 §3.3).</summary>
    private void AppendCharacter(StringBuilder content)
    {
        var status = Rune.DecodeFromUtf16(text.AsSpan(position), out var rune, out var length);
        content.Append(status != OperationStatus.Done || rune.Value == 0 ? "\ufffd" : rune.ToString());
        position += length;
    }

    /// <summary>CSS Syntax 3 §4.3.7.</summary>
    private void AppendEscape(StringBuilder content)
    {
        position++;
        if (!char.IsAsciiHexDigit(Current))
        {
            AppendCharacter(content);
            return;
        }
        var value = 0;
        for (var digits = 0; digits < 6 && char.IsAsciiHexDigit(Current); digits++)
            value = (value * 16) + Convert.ToInt32(text.Substring(position++, 1), 16);
        if (Current == '\r' && At(1) == '\n')
            position += 2;
        else if (Characters.IsWhitespace(Current))
            position++;
        content.Append(value != 0 && Rune.IsValid(value) ? new Rune(value).ToString() : "\ufffd");
    }
}
