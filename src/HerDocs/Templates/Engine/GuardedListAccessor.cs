using HerDocs.Diagnostics;
using Scriban;
using Scriban.Runtime;
using Scriban.Runtime.Accessors;
using ScriptSpan = Scriban.Parsing.SourceSpan;

namespace HerDocs.Templates.Engine;

/// <summary>
/// Reads and sets items as Scriban does, but sets none in a list that is read-only, which Scriban's own accessor overlooks.
/// </summary>
internal sealed class GuardedListAccessor : IListAccessor
{
    public static readonly GuardedListAccessor Instance = new();

    public int GetLength(TemplateContext context, ScriptSpan span, object target) =>
        ListAccessor.Default.GetLength(context, span, target);

    public object? GetValue(TemplateContext context, ScriptSpan span, object target, int index) =>
        ListAccessor.Default.GetValue(context, span, target, index);

    public void SetValue(TemplateContext context, ScriptSpan span, object target, int index, object? value)
    {
        if (target is IScriptObject { IsReadOnly: true })
        {
            throw new TemplateError(
                span, DiagnosticCode.ReadOnlyValue, "a template cannot change the profile", "set a variable of your own");
        }
        ListAccessor.Default.SetValue(context, span, target, index, value);
    }
}
