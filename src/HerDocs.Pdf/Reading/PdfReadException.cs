namespace HerDocs.Pdf.Reading;

/// <summary>A file that cannot be read as a PDF: the fault of whoever made it, not of the caller.</summary>
public sealed class PdfReadException(PdfReadFault fault, string message) : FormatException(message)
{
    public PdfReadFault Fault { get; } = fault;
}

/// <summary>Why a file cannot be read.</summary>
public enum PdfReadFault
{
    /// <summary>It is something else than a PDF.</summary>
    NotPdf,

    /// <summary>It can be read only with a password or a key (ISO 32000-2 §7.6).</summary>
    Encrypted,

    /// <summary>What is needed of it is missing or beyond repair.</summary>
    Damaged,

    /// <summary>It asks for more memory or time than any honest file.</summary>
    TooLarge,
}
