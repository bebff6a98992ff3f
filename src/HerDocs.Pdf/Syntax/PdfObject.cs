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
    public override void Write(SyntaxWriter writer) => writer.Keyword(value ? "true"u8 : "false"u8);
}

/// <summary>ISO 32000-2 §7.3.3.</summary>
internal sealed class PdfInteger(int value) : PdfObject
{
    public override void Write(SyntaxWriter writer) => writer.Integer(value);
}

/// <summary>ISO 32000-2 §7.3.3.</summary>
internal sealed class PdfReal(double value) : PdfObject
{
    public override void Write(SyntaxWriter writer) => writer.Number(value);
}

/// <summary>ISO 32000-2 §7.3.4: bytes, whatever they mean.</summary>
internal sealed class PdfString(byte[] bytes) : PdfObject
{
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

/// <summary>ISO 32000-2 §7.3.5.</summary>
internal sealed class PdfName(string value) : PdfObject
{
    public override void Write(SyntaxWriter writer) => writer.Name(value);
}

/// <summary>ISO 32000-2 §7.3.10. The generation is always 0: files are written once and whole.</summary>
internal sealed class PdfReference(int number) : PdfObject
{
    public int Number { get; } = number;

    public override void Write(SyntaxWriter writer) => writer.Reference(Number);
}
