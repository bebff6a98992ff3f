using HerDocs.Diagnostics;
using HerDocs.Templates.Model;
using Scriban.Syntax;

namespace HerDocs.Templates.Engine;

/// <summary>
/// Finds unknown variables, functions and members without running the template, so that one run names them all, also in branches
/// that the profile at hand does not take. It reports only what is certain; the rest shows when the template runs.
/// </summary>
internal sealed class NameCheck(
    TemplateFile file, NameTable names, IReadOnlyDictionary<string, ValueShape?> globals, DiagnosticBag diagnostics)
{
    private static readonly HashSet<string> LoopNames = ["for", "while", "tablerow"];

    /// <summary>The loop variables around the node at hand, the innermost last.</summary>
    private readonly List<(string Name, ValueShape? Shape)> loops = [];

    public void Run() => Visit(file.Page!);

    private void Visit(ScriptNode node)
    {
        switch (node)
        {
            case ScriptForStatement { Variable: ScriptVariableGlobal variable, Iterator: { } iterator } loop:
                VisitLoop(loop, variable.Name, iterator);
                break;
            case ScriptMemberExpression or ScriptVariableGlobal or ScriptPipeCall:
                ShapeOf((ScriptExpression)node);
                break;
            case ScriptAssignExpression { Target: ScriptVariableGlobal, Value: { } value }:
                Visit(value);
                break;
            case ScriptFunction function:
                VisitFunction(function);
                break;
            case ScriptNamedArgument argument:
                if (argument.Value is { } given)
                    Visit(given);
                break;
            case ScriptObjectMember member:
                if (member.Value is { } content)
                    Visit(content);
                break;
            default:
                VisitChildren(node);
                break;
        }
    }

    private void VisitChildren(ScriptNode node)
    {
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            if (node.GetChildren(i) is { } child)
                Visit(child);
        }
    }

    private void VisitLoop(ScriptForStatement loop, string variable, ScriptExpression iterator)
    {
        var list = ShapeOf(iterator);
        foreach (var argument in loop.NamedArguments)
            Visit(argument);
        loops.Add((variable, (list as ListShape)?.Item));
        if (loop.Body is { } body)
            Visit(body);
        loops.RemoveAt(loops.Count - 1);
        if (loop.Else is { } otherwise)
            Visit(otherwise);
    }

    private void VisitFunction(ScriptFunction function)
    {
        // What a parameter holds is known only to the caller; it hides a loop variable of the same name.
        var parameters = function.Parameters?.Select(parameter => parameter.Name?.Name ?? "").ToList() ?? [];
        foreach (var parameter in parameters)
            loops.Add((parameter, null));
        if (function.Body is { } body)
            Visit(body);
        loops.RemoveRange(loops.Count - parameters.Count, parameters.Count);
    }

    /// <summary>What is known of an expression's value; checks the names in it on the way.</summary>
    private ValueShape? ShapeOf(ScriptExpression expression)
    {
        switch (expression)
        {
            case ScriptVariableGlobal variable:
                return ShapeOfVariable(variable);
            case ScriptIsEmptyExpression { Target: { } target }:
                ShapeOf(target);
                return null;
            case ScriptMemberExpression { Target: { } target, Member: { } member }:
                return ShapeOfMember(ShapeOf(target), member);
            case ScriptIndexerExpression { Target: { } target, Index: { } index }:
                Visit(index);
                return ShapeOf(target) is ListShape list && index is not ScriptLiteral { Value: string } ? list.Item : null;
            case ScriptNestedExpression { Expression: { } inner }:
                return ShapeOf(inner);
            case ScriptPipeCall { From: { } from, To: { } to }:
                return ShapeOfCall(ShapeOf(from), to);
            default:
                VisitChildren(expression);
                return null;
        }
    }

    /// <summary>What a function makes of a value that is piped into it.</summary>
    private ValueShape? ShapeOfCall(ValueShape? piped, ScriptExpression function)
    {
        // Of a | f | g the second pipe stands inside the first: a | (f | g).
        if (function is ScriptPipeCall { From: { } first, To: { } second })
            return ShapeOfCall(ShapeOfCall(piped, first), second);
        if (function is not ScriptFunctionCall { Target: { } target } call)
            return (ShapeOf(function) as FunctionShape)?.Function?.ResultOf(piped);
        foreach (var argument in call.Arguments)
            Visit(argument);
        return (ShapeOf(target) as FunctionShape)?.Function?.ResultOf(piped);
    }

    private ValueShape? ShapeOfVariable(ScriptVariableGlobal variable)
    {
        for (var i = loops.Count - 1; i >= 0; i--)
        {
            if (loops[i].Name == variable.Name)
                return loops[i].Shape;
        }
        if (names.Assigned.Contains(variable.Name) || names.IsOpen || LoopNames.Contains(variable.Name))
            return null;
        if (globals.TryGetValue(variable.Name, out var shape) || names.IsIncomplete)
            return shape;
        Report(
            DiagnosticCode.UnknownVariable, variable, $"there is no variable or function `{variable.Name}`",
            FunctionNames.HintFor(variable.Name) ?? NearestName.Hint(variable.Name, globals.Keys.Concat(names.Assigned)));
        return null;
    }

    private ValueShape? ShapeOfMember(ValueShape? target, ScriptVariable member)
    {
        switch (target)
        {
            case RecordShape record when record.Members.TryGetValue(member.Name, out var shape):
                return shape;
            case RecordShape record:
                Report(
                    DiagnosticCode.UnknownMember, member, $"there is no `{member.Parent}`",
                    NearestName.Hint(member.Name, record.Members.Keys)
                        ?? ValueWords.Members([.. record.Members.Keys]));
                return null;
            case FunctionShape:
                Report(
                    DiagnosticCode.UnknownMember, member, $"`{TargetOf(member)}` is a function and has no members",
                    "a value goes in through a pipe: `value | function`");
                return null;
            case ListShape when member.Name != "size":
                Report(
                    DiagnosticCode.UnknownMember, member, $"a list has no member `{member.Name}`",
                    member.Name is "first" or "last"
                        ? $"write `{TargetOf(member)} | array.{member.Name}`"
                        : $"loop over it with `for`, or take one of its items: `{TargetOf(member)}[0].{member.Name}`");
                return null;
            default:
                return null;
        }
    }

    private static ScriptExpression? TargetOf(ScriptVariable member) => ((ScriptMemberExpression)member.Parent!).Target;

    private void Report(DiagnosticCode code, ScriptVariable name, string message, string? hint) =>
        diagnostics.Report(code, ScriptSpans.In(file.Source, name.Span), message, hint);
}
