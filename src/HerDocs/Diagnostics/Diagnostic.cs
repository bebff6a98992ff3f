using System.Text;

namespace HerDocs.Diagnostics;

/// <summary>One thing a user should know or mend, with its place and, where we can tell, its mend.</summary>
public sealed record Diagnostic(DiagnosticCode Code, string Message)
{
    public Severity Severity => Code.Severity;

    public SourceSpan? Span { get; init; }

    /// <summary>The file or folder that it concerns, as the user knows it, where no place in it can be named.</summary>
    public string? File { get; init; }

    /// <summary>What to do about it, in one sentence.</summary>
    public string? Hint { get; init; }

    /// <summary>A second place that had a part in it, such as the template line that shows a profile value.</summary>
    public SourceSpan? Related { get; init; }

    /// <summary>Which part that is, in words that the place follows.</summary>
    public string RelatedAs { get; init; } = "shown by";

    /// <summary>The form editors understand: <c>path(line,col): error HD1203: message</c>, with the hint on a line of its own.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        if (Span is { } span)
            text.Append($"{span}: ");
        text.Append($"{(Severity == Severity.Error ? "error" : "warning")} {Code.Id}: {Message}");
        if (Related is { } related)
            text.Append($"\n  {RelatedAs} {related}");
        if (Hint is not null)
            text.Append($"\n  hint: {Hint}");
        return text.ToString();
    }
}
