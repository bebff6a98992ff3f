using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Manifests;

/// <summary>Reads the YAML files of layouts by their schemas, as profiles are read.</summary>
internal static class ManifestText
{
    /// <summary>What a file says; null when nothing can be made of it, which is reported.</summary>
    /// <param name="keys">The keys at its top, from which reading goes on after a mistake.</param>
    public static T? Read<T>(SourceText source, IReadOnlyCollection<string> keys, SchemaType<T> type, DiagnosticBag diagnostics)
        where T : class
    {
        var before = diagnostics.Count;
        var tree = YamlTreeReader.Read(source, keys, diagnostics);
        if (tree is not (null or ScalarNode { Kind: ScalarKind.Null }))
            return type.Read(tree, Context(source.Path, diagnostics));
        if (diagnostics.Count == before)
            diagnostics.Report(DiagnosticCode.WrongLayoutValue, source.Span(0, 0), $"there is nothing in this {FileName(source.Path)}",
                "write lines such as `title: Booklet`");
        return null;
    }

    public static ReadContext Context(string path, DiagnosticBag diagnostics) =>
        new(LayoutSchema.Root, FileName(path), isJson: false, MemoryFiles.OfTexts([]), diagnostics);

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
