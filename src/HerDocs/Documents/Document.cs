using HerDocs.Fonts;

namespace HerDocs.Documents;

/// <summary>
/// A page with its styles: what all writers share. It knows nothing of where it came from but the places of its nodes, for
/// diagnostics.
/// </summary>
public sealed record Document(Element Root, Metadata Metadata, FontLibrary Fonts);
