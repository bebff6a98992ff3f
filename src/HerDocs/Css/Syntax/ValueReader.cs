namespace HerDocs.Css.Syntax;

/// <summary>
/// Reads the component values of a declaration, a prelude or a function's arguments one by one. White space between them is
/// skipped unless asked for.
/// </summary>
internal sealed class ValueReader(TokenList tokens, int start, int end)
{
    private int position = tokens.SkipWhitespace(start, end);

    public ValueReader(TokenList tokens)
        : this(tokens, 0, tokens.End)
    {
    }

    public TokenList Tokens => tokens;

    /// <summary>The index of the next token; set it back to try something else.</summary>
    public int Position
    {
        get => position;
        set => position = value;
    }

    public int Start { get; } = start;

    public int End { get; } = end;

    public bool AtEnd => position >= End;

    /// <summary>The next token; at the end, one of kind <see cref="TokenKind.End"/>.</summary>
    public ref readonly Token Peek => ref tokens[AtEnd ? tokens.End : position];

    /// <summary>Whether white space stands before the next token.</summary>
    public bool AfterWhitespace => position > Start && tokens[position - 1].Kind == TokenKind.Whitespace;

    /// <summary>Whether the next component is the last one.</summary>
    public bool IsLast => !AtEnd && tokens.SkipWhitespace(tokens.Next(position), End) >= End;

    /// <summary>Moves behind the next component value.</summary>
    public void Skip() => position = tokens.SkipWhitespace(Math.Min(tokens.Next(position), End), End);

    public bool Take(TokenKind kind)
    {
        if (Peek.Kind != kind)
            return false;
        Skip();
        return true;
    }

    public bool TakeDelim(char character)
    {
        if (!Peek.IsDelim(character))
            return false;
        Skip();
        return true;
    }

    public bool TakeComma() => Take(TokenKind.Comma);

    public bool TakeKeyword(string keyword)
    {
        if (!Peek.Is(TokenKind.Ident, keyword))
            return false;
        Skip();
        return true;
    }

    /// <summary>The next identifier as written.</summary>
    public string? TakeIdent() => TakeText(TokenKind.Ident);

    public string? TakeString() => TakeText(TokenKind.String);

    /// <summary>A url, or a string where the grammar takes it for one, resolved against the folder of the text.</summary>
    public string? TakeUrl(bool orString = false) =>
        TakeUrlAsWritten(orString) is { } url ? StyleUrl.Resolve(url, tokens.Folder) : null;

    private string? TakeUrlAsWritten(bool orString)
    {
        if (Peek.Kind == TokenKind.Url || (orString && Peek.Kind == TokenKind.String))
            return TakeText(Peek.Kind);
        var before = position;
        if (TakeFunction("url") is { } arguments && arguments.TakeString() is { } url && arguments.AtEnd)
            return url;
        position = before;
        return null;
    }

    /// <summary>The arguments of the next component if it is a call of that function.</summary>
    public ValueReader? TakeFunction(string name) => Peek.Is(TokenKind.Function, name) ? TakeBlock() : null;

    /// <summary>What stands inside the next component, a function or a block.</summary>
    public ValueReader TakeBlock()
    {
        var inside = new ValueReader(tokens, position + 1, Math.Min(Peek.Partner, End));
        Skip();
        return inside;
    }

    /// <summary>The text of the next component as written.</summary>
    public string PeekText() => AtEnd ? "" : tokens.Text(position, Math.Min(tokens.Next(position), End));

    private string? TakeText(TokenKind kind)
    {
        if (Peek.Kind != kind)
            return null;
        var text = Peek.Text;
        Skip();
        return text;
    }
}
