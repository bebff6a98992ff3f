namespace HerDocs.Layout.Inlines.Breaking;

/// <summary>Whether a line may end before a place in a text, the weaker kinds before the stronger.</summary>
internal enum BreakOpportunity : byte
{
    None,

    /// <summary>Only when nothing else on the line can break: CSS Text 3 §5.4 (overflow-wrap).</summary>
    Emergency,

    /// <summary>Inside a word: the line then ends with a visible hyphen (after U+00AD, that character made visible).</summary>
    Hyphen,

    Allowed,

    /// <summary>The line must end, as after a preserved line feed, and at the end of the text.</summary>
    Mandatory,
}
