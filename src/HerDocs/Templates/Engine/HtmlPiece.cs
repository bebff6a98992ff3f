namespace HerDocs.Templates.Engine;

/// <summary>A stretch of HTML that stands for a stretch of the text it was made of.</summary>
/// <param name="Index">Where that begins in the text.</param>
/// <param name="IsVerbatim">It stands there character for character; else it is one character, escaped.</param>
internal readonly record struct HtmlPiece(int Start, int Length, int Index, bool IsVerbatim);
