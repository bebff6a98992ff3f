namespace HerDocs.Css.Values;

/// <summary>One entry of counter-reset, counter-set or counter-increment.</summary>
public readonly record struct CounterChange(string Name, int Value)
{
    /// <summary>The counter that every page adds to (CSS Paged Media 3 §7.1).</summary>
    public const string Page = "page";

    /// <summary>The counter of all pages, which nothing changes.</summary>
    public const string Pages = "pages";

    /// <summary>The counter that every footnote adds to (CSS Generated Content for Paged Media 3 §2.3).</summary>
    public const string Footnote = "footnote";
}

/// <summary>One entry of string-set (CSS GCPM 3 §1.1.1): a name and the content it takes.</summary>
public sealed record StringAssignment(string Name, IReadOnlyList<ContentItem> Content);
