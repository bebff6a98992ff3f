using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading;

/// <summary>Reads values from tokens (ISO 32000-2 §7.3).</summary>
internal sealed class ObjectReader(ReadOnlyMemory<byte> data, int position, ReadingLimits limits)
{
    private readonly Lexer lexer = new(data, position);

    public int Position
    {
        get => lexer.Position;
        set => lexer.Position = value;
    }

    public Token NextToken()
    {
        limits.CountToken();
        return lexer.Next();
    }

    /// <summary>The next value; null (§7.3.9) where none stands, and the position is then before what stands there.</summary>
    public PdfObject Read() => Read(0) ?? PdfNull.Instance;

    /// <summary>The value, or null when a word follows that is none, which stays to be read.</summary>
    private PdfObject? Read(int depth)
    {
        var start = Position;
        var token = NextToken();
        switch (token.Kind)
        {
            case TokenKind.Integer:
                return ReadReference(token.Integer) ?? (PdfObject)new PdfInteger(token.Integer);
            case TokenKind.Real:
                return new PdfReal(token.Real) { Digits = token.Bytes };
            case TokenKind.String:
                return new PdfString(token.Bytes.ToArray());
            case TokenKind.Name:
                return new PdfName(NameText.Decode(token.Bytes.Span));
            case TokenKind.ArrayOpen:
                return ReadArray(Deeper(depth));
            case TokenKind.DictionaryOpen:
                return ReadDictionary(Deeper(depth));
            case TokenKind.Keyword when token.Is("true"u8) || token.Is("false"u8):
                return new PdfBoolean(token.Is("true"u8));
            case TokenKind.Keyword when token.Is("null"u8):
                return PdfNull.Instance;
            default:
                Position = start;
                return null;
        }
    }

    private static int Deeper(int depth) => depth < ReadingLimits.DeepestNesting
        ? depth + 1
        : throw new PdfReadException(PdfReadFault.TooLarge, $"its values are nested more than {ReadingLimits.DeepestNesting} deep");

    /// <summary>ISO 32000-2 §7.3.10: a number of an object, a generation, and R.</summary>
    private PdfReference? ReadReference(long number)
    {
        if (number is < 0 or > int.MaxValue)
            return null;
        var start = Position;
        if (NextToken() is { Kind: TokenKind.Integer, Integer: >= 0 and <= ushort.MaxValue } && NextToken().Is("R"u8))
            return new PdfReference((int)number);
        Position = start;
        return null;
    }

    private PdfArray ReadArray(int depth)
    {
        var array = new PdfArray();
        while (true)
        {
            if (Read(depth) is { } item)
            {
                array.Add(item);
                continue;
            }
            var start = Position;
            if (IsAtEndOfObject(out var token) || token.Kind == TokenKind.ArrayClose)
                return array;
            if (token.Kind != TokenKind.DictionaryClose)
                continue;
            Position = start;
            return array;
        }
    }

    private PdfDictionary ReadDictionary(int depth)
    {
        var dictionary = new PdfDictionary();
        while (!IsAtEndOfObject(out var token) && token.Kind != TokenKind.DictionaryClose)
        {
            // Whatever is no key has nothing to say.
            if (token.Kind != TokenKind.Name)
                continue;
            if (Read(depth) is { } value and not PdfNull)
                dictionary.Put(NameText.Decode(token.Bytes.Span), value);
        }
        return dictionary;
    }

    /// <summary>Takes the next token, unless the object ends here although something in it is still open.</summary>
    private bool IsAtEndOfObject(out Token token)
    {
        var start = Position;
        token = NextToken();
        if (token.Kind != TokenKind.End && !token.Is("endobj"u8) && !token.Is("stream"u8) && !token.Is("obj"u8))
            return false;
        Position = start;
        return true;
    }
}
