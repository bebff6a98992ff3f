using System.Diagnostics;
using HerDocs.Cli.Reporting;

namespace HerDocs.Cli;

/// <summary>What a user sees of an exception nobody foresaw: one line that helps whoever mends it, and no stack trace.</summary>
internal static class BugReport
{
    /// <param name="work">What was being done, such as <c>her.yaml in booklet</c>.</param>
    public static string Line(Exception bug, string? work = null)
    {
        var place = new StackTrace(bug).GetFrame(0) is { } frame && DiagnosticMethodInfo.Create(frame) is { } method
            ? $" in {method.DeclaringTypeName}.{method.Name}"
            : "";
        var during = work is null ? "" : $" at {work}";
        return PrintableText.Of(
            $"herdocs: this is a bug in herdocs, not your mistake{during}: {bug.GetType().Name}{place}: {bug.Message}; " +
            "please report this line together with the profile and the layout");
    }
}
