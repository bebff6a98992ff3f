namespace HerDocs.Documents;

/// <summary>A heading as the outline shows it; levels count from one and follow bookmark-level.</summary>
public sealed record OutlineEntry(int Level, string Title, Element Element);
