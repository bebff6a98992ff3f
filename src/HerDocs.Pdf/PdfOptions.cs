namespace HerDocs.Pdf;

/// <summary>What kind of file a document becomes.</summary>
public sealed record PdfOptions
{
    /// <summary>Whether the document has a logical structure: then everything painted belongs to it or is an artifact.</summary>
    public bool IsTagged { get; init; } = true;

    /// <summary>The standards that the file claims to keep, and is held to when it is saved.</summary>
    public Conformance Conformance { get; init; }

    /// <summary>Nothing compressed, one object a paragraph: for people and tests.</summary>
    public bool IsReadable { get; init; }
}
