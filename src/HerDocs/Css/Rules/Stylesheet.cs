using HerDocs.Diagnostics;

namespace HerDocs.Css.Rules;

/// <summary>A parsed style sheet.</summary>
/// <param name="Source">The text it was parsed from.</param>
/// <param name="Folder">Where it stands in its file source; relative urls in it start there. Empty at the top.</param>
/// <param name="Rules">In the order they were written.</param>
public sealed record Stylesheet(SourceText Source, string Folder, IReadOnlyList<Rule> Rules);
