namespace HerDocs.Pdf.Reading;

/// <summary>Where an object is (ISO 32000-2 §7.5.4, §7.5.8).</summary>
/// <param name="Kind">How it stands there.</param>
/// <param name="Place">The offset in the file, or the number of the object stream.</param>
/// <param name="Index">Which one of the object stream it is.</param>
internal readonly record struct CrossReference(CrossReferenceKind Kind, int Place, int Index = 0);

/// <summary>How an object stands in a file.</summary>
internal enum CrossReferenceKind
{
    /// <summary>Not at all: it was deleted.</summary>
    Free,

    /// <summary>By itself.</summary>
    InFile,

    /// <summary>In an object stream (ISO 32000-2 §7.5.7).</summary>
    InObjectStream,
}
