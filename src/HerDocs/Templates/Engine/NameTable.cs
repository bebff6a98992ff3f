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

    /// <summary>Whether names may also come from where nothing can be known of them before the template runs.</summary>
    public bool IsOpen { get; private set; }

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
                IsOpen |= IncludeFinder.IsComputed(node);
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
