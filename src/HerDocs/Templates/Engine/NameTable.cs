using Scriban.Syntax;

namespace HerDocs.Templates.Engine;

/// <summary>The names that the templates of a layout give values to, wherever they do it.</summary>
internal sealed class NameTable
{
    private readonly HashSet<string> assigned = new(StringComparer.Ordinal);

    public NameTable(IEnumerable<ScriptPage> pages)
    {
        foreach (var page in pages)
            Collect(page);
    }

    public IReadOnlySet<string> Assigned => assigned;

    /// <summary>Whether <c>with</c> or <c>import</c> makes the members of a record into names, which may hide any other.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether templates that nobody knows yet may set variables, because a value chooses them when they are included.</summary>
    public bool HasComputedIncludes { get; private set; }

    private void Collect(ScriptNode node)
    {
        switch (node)
        {
            case ScriptAssignExpression assignment:
                Add(assignment.Target);
                break;
            case ScriptCaptureStatement capture:
                Add(capture.Target);
                break;
            case ScriptForStatement loop:
                Add(loop.Variable);
                break;
            case ScriptFunction function:
                Add(function.NameOrDoToken);
                break;
            case ScriptParameter parameter:
                Add(parameter.Name);
                break;
            case ScriptObjectMember member:
                // The members written before are variables for those that follow.
                Add(member.Name);
                break;
            case ScriptImportStatement or ScriptWithStatement:
                IsOpen = true;
                break;
            default:
                HasComputedIncludes |= IncludeFinder.IsComputed(node);
                break;
        }
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            if (node.GetChildren(i) is { } child)
                Collect(child);
        }
    }

    private void Add(ScriptNode? name)
    {
        if (name is ScriptVariableGlobal variable)
            assigned.Add(variable.Name);
    }
}
