namespace HerDocs.Diagnostics;

/// <summary>Where a piece of a generated text came from: the template place that wrote it and, when it wrote a value, where that value stands.</summary>
public readonly record struct SourceOrigin(SourceSpan? Template, SourceSpan? Value = null)
{
    /// <summary>The span that a user would mend: the value's if there is one.</summary>
    public SourceSpan? Span => Value ?? Template;
}
