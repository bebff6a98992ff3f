namespace HerDocs.Pdf.Reading;

/// <summary>A word of the PDF language (ISO 32000-2 §7.2).</summary>
internal readonly record struct Token(TokenKind Kind)
{
    /// <summary>What a string or name says, the letters of a keyword, the digits of a number as they can be written again.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    public long Integer { get; init; }

    public double Real { get; init; }

    public bool Is(ReadOnlySpan<byte> keyword) => Kind == TokenKind.Keyword && Bytes.Span.SequenceEqual(keyword);
}

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    End,
    Integer,
    Real,
    String,
    Name,
    Keyword,
    ArrayOpen,
    ArrayClose,
    DictionaryOpen,
    DictionaryClose,
}
