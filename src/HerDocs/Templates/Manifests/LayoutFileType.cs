using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Manifests;

/// <summary>The path of a file in the layout's folder or in the shared one. Whether it is there, the whole layout shows.</summary>
internal sealed class LayoutFileType(string extension) : TextType
{
    public string Extension { get; } = extension;

    public override string Wanted => $"the path of a file whose name ends with `{Extension}`";

    public override JsonObject Describe() => JsonSchema.Text($"^[^\\\\/:][^\\\\:]*{Regex.Escape(Extension)}$");

    protected override bool Check(Sourced<string> text, ReadContext context)
    {
        var path = text.Value;
        // A backslash or `..` might stay inside, but means something else on another system or after a file moves.
        if (FilePath.Normalise(path) is null || path.Contains('\\') || path.Split('/').Contains(".."))
        {
            context.Report(DiagnosticCode.WrongLayoutValue, text.Span, $"`{ScalarNode.Shown(path)}` is outside the layout",
                "give the file's path in the layout's folder or the shared one");
            return false;
        }
        if (path.EndsWith(Extension, StringComparison.Ordinal))
            return true;
        context.Report(DiagnosticCode.WrongLayoutValue, text.Span, $"`{context.Name}` must be a file whose name ends with `{Extension}`");
        return false;
    }
}
