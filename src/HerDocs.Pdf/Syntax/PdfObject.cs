namespace HerDocs.Pdf.Syntax;

/// <summary>A value of the PDF language (ISO 32000-2 §7.3).</summary>
internal abstract class PdfObject
{
    public abstract void Write(SyntaxWriter writer);

    public static implicit operator PdfObject(bool value) => new PdfBoolean(value);

    public static implicit operator PdfObject(int value) => new PdfInteger(value);

    public static implicit operator PdfObject(double value) => new PdfReal(value);
}

/// <summary>ISO 32000-2 §7.3.9.</summary>
internal sealed class PdfNull : PdfObject
{
    public static readonly PdfNull Instance = new();

    public override void Write(SyntaxWriter writer) => writer.Keyword("null"u8);
}

/// <summary>ISO 32000-2 §7.3.2.</summary>
internal sealed class PdfBoolean(bool value) : PdfObject
{
    public bool Value { get; } = value;

    public override void Write(SyntaxWriter writer) => writer.Keyword(Value ? "true"u8 : "false"u8);
}

/// <summary>ISO 32000-2 §7.3.3.</summary>
internal sealed class PdfInteger(long value) : PdfObject
{
    public long Value { get; } = value;

    public override void Write(SyntaxWriter writer) => writer.Integer(Value);
}

/// <summary>ISO 32000-2 §7.3.3.</summary>
internal sealed class PdfReal(double value) : PdfObject
{
    public double Value { get; } = value;

    /// <summary>The digits of a number that was read, which are written as they were; empty for our own.</summary>
    public ReadOnlyMemory<byte> Digits { get; init; }

    public override void Write(SyntaxWriter writer)
    {
        if (Digits.IsEmpty)
            writer.Number(Value);
        else
            writer.Keyword(Digits.Span);
    }
}

/// <summary>ISO 32000-2 §7.3.4: bytes, whatever they mean.</summary>
internal sealed class PdfString(byte[] bytes) : PdfObject
{
    public ReadOnlySpan<byte> Bytes => bytes;

    public override void Write(SyntaxWriter writer) => writer.String(bytes);

    /// <summary>Text for people (ISO 32000-2 §7.9.2.2).</summary>
    public static PdfString Text(string text) => new(TextString.Encode(text));

    /// <summary>Text of the ASCII repertoire, such as a URI or a language tag (ISO 32000-2 §7.9.2.4).</summary>
    public static PdfString Ascii(string text) =>
        System.Text.Ascii.IsValid(text)
            ? new(System.Text.Encoding.ASCII.GetBytes(text))
            : throw new ArgumentException($"'{text}' has characters outside ASCII");

    public static PdfString Date(DateTimeOffset date) => Ascii(PdfDate.Format(date));
}

/// <summary>ISO 32000-2 §7.3.5. See <see cref="NameText"/> for names that are not UTF-8.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    public string Value { get; } = value;

    public override void Write(SyntaxWriter writer) => writer.Name(Value);
}

/// <summary>
/// ISO 32000-2 §7.3.10. The generation is always 0: files are written once and whole, and of those that are read each number stands for
/// its newest object.
/// </summary>
internal sealed class PdfReference(int number) : PdfObject
{
    public int Number { get; } = number;

    public override void Write(SyntaxWriter writer) => writer.Reference(Number);
}
