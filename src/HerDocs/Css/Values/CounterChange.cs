namespace HerDocs.Css.Values;

/// <summary>One entry of counter-reset, counter-set or counter-increment.</summary>
public readonly record struct CounterChange(string Name, int Value);

/// <summary>One entry of string-set (CSS GCPM 3 §1.1.1): a name and the content it takes.</summary>
public sealed record StringAssignment(string Name, IReadOnlyList<ContentItem> Content);
