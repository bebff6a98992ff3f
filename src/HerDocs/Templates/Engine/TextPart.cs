using HerDocs.Diagnostics;

namespace HerDocs.Templates.Engine;

/// <summary>A piece of a text that a template wrote.</summary>
/// <param name="Span">Where the value stands that it was made of; null for what no profile says.</param>
internal readonly record struct TextPart(string Text, SourceSpan? Span);
