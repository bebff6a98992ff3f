namespace HerDocs.Css.Syntax;

/// <summary>A token with its place in the text; escapes in <see cref="Text"/> are resolved.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End)
{
    /// <summary>
    /// The name of an identifier, function, at-keyword or hash, the content of a string or url, the unit of a dimension.
    /// </summary>
    public string Text { get; init; } = "";

    public double Number { get; init; }

    /// <summary>The character of a delimiter; what would close a string or url that the end of the text cut off.</summary>
    public char Delim { get; init; }

    /// <summary>A number written without a fraction or exponent.</summary>
    public bool IsInteger { get; init; }

    /// <summary>A number written with a sign; a hash whose name is an identifier; a string or url that the end of the text cut off.</summary>
    public bool IsMarked { get; init; }

    /// <summary>
    /// For a token that opens a block: the index of the one that closes it, or of the last token when nothing does.
    /// For a token that closes a block: the index of its opener, or -1 when there is none.
    /// </summary>
    public int Partner { get; init; } = -1;

    public bool OpensBlock => Kind is TokenKind.Function or TokenKind.OpenParen or TokenKind.OpenSquare or TokenKind.OpenCurly;

    /// <summary>The character that closes the block this token opens.</summary>
    public char Closer => Kind switch { TokenKind.OpenCurly => '}', TokenKind.OpenSquare => ']', _ => ')' };

    public bool ClosesBlock => Kind is TokenKind.CloseParen or TokenKind.CloseSquare or TokenKind.CloseCurly;

    public bool Is(TokenKind kind, string text) => Kind == kind && Text.Equals(text, StringComparison.OrdinalIgnoreCase);

    public bool IsDelim(char character) => Kind == TokenKind.Delim && Delim == character;
}
