using HerDocs.Diagnostics;
using HerDocs.Templates.Engine;
using HerDocs.Templates.Model;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace HerDocs.Templates.Functions;

/// <summary>
/// A function that templates can call, with all that its documentation says: the list of functions in templates/README.md is made
/// from these, and a test renders each example.
/// </summary>
internal sealed class TemplateFunction : IScriptCustomFunction
{
    private readonly Func<FunctionCall, object?> body;

    public TemplateFunction(
        string name, IReadOnlyList<FunctionParameter> parameters, string summary, FunctionExample example, Func<FunctionCall, object?> body)
    {
        Name = name;
        Parameters = parameters;
        Summary = summary;
        Example = example;
        this.body = body;
        RequiredParameterCount = parameters.Count(parameter => !parameter.Optional && !parameter.Rest);
        VarParamKind = parameters.Any(parameter => parameter.Rest) ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;
    }

    /// <summary>The name by which templates call it; <c>string.upcase</c> stands in the group <c>string</c>.</summary>
    public string Name { get; }

    public IReadOnlyList<FunctionParameter> Parameters { get; }

    /// <summary>What it does, in a sentence.</summary>
    public string Summary { get; }

    public FunctionExample Example { get; }

    /// <summary>What is known of its result when something is known of its first argument.</summary>
    public Func<ValueShape?, ValueShape?> ResultOf { get; init; } = _ => null;

    /// <summary>The call as the documentation shows it, with the first argument coming through a pipe.</summary>
    public string Signature => $"{Parameters[0].Name} | {Name} {string.Join(' ', Parameters.Skip(1))}".TrimEnd();

    public int RequiredParameterCount { get; }

    public int ParameterCount => Parameters.Count;

    public ScriptVarParamKind VarParamKind { get; }

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index)
    {
        var parameter = Parameters[Math.Min(index, Parameters.Count - 1)];
        // Scriban converts no argument to object: the functions read their arguments themselves, with messages of our own.
        return parameter.Optional
            ? new ScriptParameterInfo(typeof(object), parameter.Name, parameter.Default)
            : new ScriptParameterInfo(typeof(object), parameter.Name);
    }

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (callerContext is ScriptFunctionCall call)
            CheckNames(call);
        var span = callerContext?.Span ?? context.CurrentSpan;
        try
        {
            return body(new FunctionCall((HtmlContext)context, this, span, arguments));
        }
        catch (Exception exception) when (exception is not ScriptRuntimeException)
        {
            throw new FunctionFault(span, Name, exception);
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw new NotSupportedException("templates are rendered synchronously");

    /// <summary>Scriban takes an argument of an unknown name as if it had none.</summary>
    private void CheckNames(ScriptFunctionCall call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is ScriptNamedArgument { Name: { } name } && Parameters.All(parameter => parameter.Name != name.Name))
            {
                throw new TemplateError(
                    argument.Span, DiagnosticCode.WrongArgument, $"`{Name}` has no argument `{name.Name}`",
                    NearestName.Hint(name.Name, Parameters.Select(parameter => parameter.Name)) ?? $"`{Signature}`: {Summary}");
            }
        }
    }
}

/// <summary>A piece of template and the HTML it gives.</summary>
internal sealed record FunctionExample(string Template, string Html);
