namespace HerDocs.Diagnostics;

/// <summary>
/// A kind of diagnostic. The thousands digit is the stage: 1 profile, 2 template, 3 HTML, 4 CSS, 5 fonts and images, 6 document,
/// 7 layout, 8 writers, 9 files and layouts folders. Each stage keeps its codes in a part of this class.
/// </summary>
public sealed partial record DiagnosticCode
{
    private DiagnosticCode(int number, Severity severity, string title)
    {
        Id = $"HD{number}";
        Severity = severity;
        Title = title;
    }

    public string Id { get; }

    public Severity Severity { get; }

    /// <summary>What the kind is called in lists, without the particulars of a case.</summary>
    public string Title { get; }

    private static DiagnosticCode Error(int number, string title) => new(number, Severity.Error, title);

    private static DiagnosticCode Warning(int number, string title) => new(number, Severity.Warning, title);
}
