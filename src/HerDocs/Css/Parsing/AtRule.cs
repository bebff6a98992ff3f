namespace HerDocs.Css.Parsing;

/// <summary>An at-rule taken apart (CSS Syntax 3 §5.5.2): token indices.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="Start">The at-keyword.</param>
/// <param name="PreludeEnd">Behind what stands between the name and the block or semicolon.</param>
/// <param name="Block">The opening brace, or -1.</param>
/// <param name="End">Behind the whole rule.</param>
internal readonly record struct AtRule(string Name, int Start, int PreludeEnd, int Block, int End);
