using HerDocs.Templates.Functions;

namespace HerDocs.Templates.Engine;

/// <summary>What functions are called here that elsewhere have a shorter name.</summary>
internal static class FunctionNames
{
    /// <summary>The function of a group, such as <c>string.upcase</c>, for its name alone; null for any other word.</summary>
    public static string? HintFor(string name) =>
        TemplateFunctions.All.FirstOrDefault(function => function.Name.EndsWith("." + name, StringComparison.Ordinal)) is { } function
            ? $"write `{function.Name}`"
            : null;
}
