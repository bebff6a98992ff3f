namespace HerDocs.Documents;

/// <summary>
/// A stretch of a paragraph's text in one language (BCP 47). A literal one, such as code, is context for its neighbours and stays as
/// it is.
/// </summary>
internal readonly record struct SmartPunctuationRun(string Text, string Language, bool IsLiteral = false);
