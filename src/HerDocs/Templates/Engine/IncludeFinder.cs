using Scriban.Syntax;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace HerDocs.Templates.Engine;

/// <summary>Finds the includes of a template that name their file plainly: <c>include "cast"</c> and <c>"cast" | include</c>.</summary>
internal static class IncludeFinder
{
    public static IEnumerable<(string Name, ScriptSpan Span)> Find(ScriptNode node)
    {
        if (NamedBy(node) is { Value: string name } literal)
            yield return (name, literal.Span);
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            if (node.GetChildren(i) is not { } child)
                continue;
            foreach (var include in Find(child))
                yield return include;
        }
    }

    /// <summary>Whether a node includes a template whose name is known only when it runs.</summary>
    public static bool IsComputed(ScriptNode node) => node switch
    {
        ScriptFunctionCall { Parent: not ScriptPipeCall } call when IsInclude(call.Target) => call.Arguments is not [ScriptLiteral, ..],
        ScriptPipeCall { To: ScriptFunctionCall call } pipe when IsInclude(call.Target) => pipe.From is not ScriptLiteral,
        ScriptPipeCall pipe when IsInclude(pipe.To) => pipe.From is not ScriptLiteral,
        _ => false,
    };

    private static ScriptLiteral? NamedBy(ScriptNode node) => node switch
    {
        ScriptFunctionCall { Arguments: [ScriptLiteral literal, ..] } call when IsInclude(call.Target) => literal,
        ScriptPipeCall { From: ScriptLiteral literal } pipe when IsInclude(pipe.To) => literal,
        _ => null,
    };

    private static bool IsInclude(ScriptNode? target) => target is ScriptVariableGlobal { Name: "include" };
}
