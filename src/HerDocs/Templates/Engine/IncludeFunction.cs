using HerDocs.Diagnostics;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using SourceSpan = HerDocs.Diagnostics.SourceSpan;

namespace HerDocs.Templates.Engine;

/// <summary>
/// <c>include "name"</c>: runs another template of the layout or of the shared folder in this place. Further arguments are
/// <c>$1</c>, <c>$2</c>… there, named ones are local variables.
/// </summary>
internal sealed class IncludeFunction : IScriptCustomFunction
{
    private const int MaximumDepth = 40;

    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public static Diagnostic Forbidden(string name, SourceSpan span) =>
        new(DiagnosticCode.ForbiddenInclude, $"`{name}` is outside the layout")
        {
            Span = span,
            Hint = "include a file of the layout or of the shared folder by its path there, such as \"partials/cast\"",
        };

    public static Diagnostic NotFound(string name, IReadOnlyList<string> known, SourceSpan span) =>
        new(DiagnosticCode.IncludeNotFound, $"there is no template `{name}`")
        {
            Span = span,
            Hint = NearestName.Hint(name, known.Select(path => path[..^IncludePath.Extension.Length]))
                ?? "it must be a .sbn-html file in the layout's folder or in the shared folder",
        };

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "name" : "value");

    public object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var html = (HtmlContext)context;
        var span = callerContext?.Span ?? context.CurrentSpan;
        var page = FindPage(html, span, arguments[0]);
        if (html.IncludeDepth >= MaximumDepth)
        {
            throw new TemplateError(
                span, DiagnosticCode.EndlessTemplate, $"`{arguments[0]}` includes itself again and again", "end the chain with an `if`");
        }
        html.IncludeDepth++;
        context.PushLocal();
        try
        {
            PassArguments(context, callerContext, arguments);
            return html.Run(page);
        }
        finally
        {
            context.PopLocal();
            html.IncludeDepth--;
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw new NotSupportedException("templates are rendered synchronously");

    private static ScriptPage FindPage(HtmlContext context, Scriban.Parsing.SourceSpan span, object? argument)
    {
        if (argument is not string name || name.Length == 0)
        {
            throw new TemplateError(
                span, DiagnosticCode.WrongArgument, $"`include` takes the name of a template, but got {ValueWords.Describe(argument)}");
        }
        var place = ScriptSpans.In(context.Templates.Source(span.FileName), span);
        if (IncludePath.Resolve(name) is not { } path)
            throw TemplateError.From(span, Forbidden(name, place));
        if (context.Templates.Find(path) is not { } file)
            throw TemplateError.From(span, NotFound(name, context.Templates.Paths(), place));
        return file.Page ?? throw TemplateError.From(span, [.. file.Diagnostics]);
    }

    private static void PassArguments(TemplateContext context, ScriptNode? caller, ScriptArray arguments)
    {
        context.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true, force: true);
        if (caller is not ScriptFunctionCall call)
            return;
        foreach (var argument in call.Arguments.OfType<ScriptNamedArgument>())
        {
            var name = argument.Name!.Name;
            if (arguments.TryGetValue(context, argument.Span, name, out var value))
                context.SetValue(ScriptVariable.Create(name, ScriptVariableScope.Local), value, asReadOnly: false, force: true);
        }
    }
}
