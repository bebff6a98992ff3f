using HerDocs.Templates.Engine;
using Scriban.Runtime;

namespace HerDocs.Templates.Functions;

/// <summary>
/// Every function that templates can call. Scriban's own set is not used: parts of it read the clock, draw random numbers or work by
/// reflection, which a native build loses without a word. Those worth having are here under Scriban's names.
/// </summary>
internal static class TemplateFunctions
{
    /// <summary>In the order in which the documentation lists them.</summary>
    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        .. ProseFunctions.All,
        .. LocaleFunctions.All,
        .. ListFunctions.All,
        .. WebFunctions.All,
        .. TextFunctions.All,
        .. NumberFunctions.All,
    ];

    /// <summary>The functions as the variables that Scriban looks names up in; shared by all runs and never changed.</summary>
    public static ScriptObject Builtins { get; } = MakeBuiltins();

    private static ScriptObject MakeBuiltins()
    {
        var builtins = new ScriptObject();
        builtins.SetValue("include", new IncludeFunction(), readOnly: true);
        builtins.SetValue("empty", EmptyScriptObject.Default, readOnly: true);
        foreach (var function in All)
        {
            var record = builtins;
            var parts = function.Name.Split('.');
            if (parts.Length == 2)
            {
                if (!builtins.Contains(parts[0]))
                    builtins.SetValue(parts[0], new ScriptObject(), readOnly: true);
                builtins.TryGetValue(null!, default, parts[0], out var group);
                record = (ScriptObject)group!;
            }
            record.SetValue(parts[^1], function, readOnly: true);
        }
        foreach (var group in builtins.Values.OfType<ScriptObject>())
            group.IsReadOnly = true;
        builtins.IsReadOnly = true;
        return builtins;
    }
}
