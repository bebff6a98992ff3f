namespace HerDocs.Html;

/// <summary>A stretch of markup as written: a start or end tag with its name, or a comment or declaration without one.</summary>
internal readonly record struct HtmlTag(string? Name, bool IsEnd, int Start, int End)
{
    /// <summary>Where its name ends and its attributes begin.</summary>
    public int NameEnd { get; init; }
}
