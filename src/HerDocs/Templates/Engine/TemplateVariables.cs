using HerDocs.Templates.Functions;
using Scriban.Runtime;

namespace HerDocs.Templates.Engine;

/// <summary>The variables that templates set. A name of the profile or of a function cannot be taken for another value.</summary>
internal sealed class TemplateVariables(IScriptObject model) : ScriptObject(0, autoImportStaticsFromThisType: false)
{
    public override bool CanWrite(string member) =>
        !model.Contains(member) && !TemplateFunctions.Builtins.Contains(member) && base.CanWrite(member);
}
