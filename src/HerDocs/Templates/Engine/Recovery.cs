using HerDocs.Diagnostics;
using HerDocs.Templates.Functions;
using Scriban.Syntax;

namespace HerDocs.Templates.Engine;

/// <summary>
/// Lets a template go on behind a statement that failed, so that one run finds the mistakes of all of them. What only follows from a
/// mistake that is known is not told.
/// </summary>
internal sealed class Recovery(TemplateSet templates, DiagnosticBag diagnostics)
{
    /// <summary>After so many nobody reads on, and loops repeat theirs.</summary>
    private const int MostFailures = 50;

    /// <summary>Variables that have no value, or not the one they should, because of a mistake.</summary>
    private readonly HashSet<string> spoilt = new(StringComparer.Ordinal);
    private readonly HashSet<(string? File, int Offset)> told = [];
    private int failures;

    /// <summary>Whether a node is one that can be left out: a statement that stands by itself.</summary>
    public static bool CanLeaveOut(ScriptNode? node) => node is ScriptStatement and not (ScriptBlockStatement or ScriptRawStatement or ScriptEndStatement);

    /// <summary>Takes note of a failure; false where the template cannot go on.</summary>
    public bool Takes(ScriptRuntimeException failure, ScriptNode statement)
    {
        if (failure is ScriptAbortException or FunctionFault || ++failures > MostFailures)
            return false;
        List<Diagnostic> found = [.. ScribanMessages.Translate(failure, templates)];
        // What runs without end would do so again behind each statement.
        if (found.Exists(diagnostic => diagnostic.Code == DiagnosticCode.EndlessTemplate))
            return false;
        // In a loop each round fails at the same place, with another value.
        var mayBeSet = templates.IsIncomplete && found.TrueForAll(diagnostic => diagnostic.Code == DiagnosticCode.UnknownVariable);
        if (!mayBeSet && !IsConsequence(failure, statement) && told.Add((failure.Span.FileName, failure.Span.Start.Offset)))
            diagnostics.AddRange(found);
        if (statement is ScriptExpressionStatement { Expression: ScriptAssignExpression { Target: ScriptVariable assigned } })
            spoilt.Add(assigned.Name);
        return true;
    }

    private bool IsConsequence(ScriptRuntimeException failure, ScriptNode statement) =>
        Evaluated(statement) is { } evaluated && (Mentions(evaluated) || IsKnown(failure.Span) || IsKnown(evaluated.Span));

    /// <summary>What of a statement is evaluated before the statements in it, which fail by themselves.</summary>
    private static ScriptNode? Evaluated(ScriptNode statement) => statement switch
    {
        ScriptForStatement loop => loop.Iterator,
        ScriptWhileStatement loop => loop.Condition,
        ScriptIfStatement choice => choice.Condition,
        ScriptCaseStatement choice => choice.Value,
        _ => statement,
    };

    private bool Mentions(ScriptNode node)
    {
        if (node is ScriptVariable variable && spoilt.Contains(variable.Name))
            return true;
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            if (node.GetChildren(i) is { } child && Mentions(child))
                return true;
        }
        return false;
    }

    /// <summary>Whether something in a stretch of a template was found before it ran.</summary>
    private bool IsKnown(Scriban.Parsing.SourceSpan span)
    {
        var place = ScriptSpans.In(templates.Source(span.FileName), span);
        return templates.Diagnostics.Any(known => known.Span is { } other && other.Source == place.Source && other.Start < place.End && place.Start < other.End);
    }
}
