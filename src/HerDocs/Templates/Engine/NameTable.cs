using Scriban.Syntax;

namespace HerDocs.Templates.Engine;

/// <summary>The names that the templates of a layout give values to, wherever they do it.</summary>
internal sealed class NameTable
{
    private readonly HashSet<string> assigned = new(StringComparer.Ordinal);

    public NameTable(IEnumerable<TemplateFile> files)
    {
        foreach (var file in files)
        {
            if (file.Page is { } page)
                Collect(page);
            else
                IsIncomplete = true;
        }
    }

    public IReadOnlySet<string> Assigned => assigned;

    /// <summary>Whether <c>with</c> or <c>import</c> makes the members of a record into names, which may hide any other.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>
    /// Whether more names may be set where nobody can see them: in a template that a value chooses when it is included, or in one with
    /// syntax errors.
    /// </summary>
    public bool IsIncomplete { get; private set; }

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
                IsIncomplete |= IncludeFinder.IsComputed(node);
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
