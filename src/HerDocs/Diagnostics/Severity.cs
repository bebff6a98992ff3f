namespace HerDocs.Diagnostics;

/// <summary>An error stops the document from being written; a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
