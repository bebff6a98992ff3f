namespace HerDocs.Pdf;

/// <summary>Standards that a file can claim to keep.</summary>
[Flags]
public enum Conformance
{
    None = 0,

    /// <summary>ISO 19005-2, PDF/A-2: level A where the document is tagged, level U where it is not.</summary>
    PdfA2 = 1,

    /// <summary>ISO 14289-1, PDF/UA-1.</summary>
    PdfUA1 = 2,
}
