using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Strings;

/// <summary>Words by their keys, each with its place. Nested keys are joined by dots: <c>date.full</c>.</summary>
internal sealed class StringTable
{
    private readonly SortedDictionary<string, DataNode> entries = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Keys => entries.Keys;

    /// <summary>What is wrong with the files that the words come from.</summary>
    public DiagnosticBag Diagnostics { get; } = [];

    /// <summary>Whether any file was found.</summary>
    public bool HasFiles { get; private set; }

    /// <summary>A text or a list of texts.</summary>
    public DataNode? Find(string key) => entries.GetValueOrDefault(key);

    /// <summary>Lays other words over those that are there.</summary>
    public void Add(StringTable others)
    {
        foreach (var (key, value) in others.entries)
            entries[key] = value;
        Diagnostics.AddRange(others.Diagnostics);
        HasFiles |= others.HasFiles;
    }

    /// <summary>Lays the words of a file, if there is one, over those that are there.</summary>
    public void Add(IFileSource files, string path)
    {
        var before = Diagnostics.Count;
        if (TextFile.Read(files, path, Diagnostics) is not { } source)
        {
            HasFiles |= Diagnostics.Count > before;
            return;
        }
        HasFiles = true;
        switch (YamlTreeReader.Read(source, [], Diagnostics))
        {
            case MappingNode map:
                Add("", map);
                break;
            case { } other and not (BrokenNode or ScalarNode { Kind: ScalarKind.Null }):
                Diagnostics.Report(
                    DiagnosticCode.WrongString, other.Span, "a strings file holds keys with texts",
                    "write a line such as `synopsis: Synopsis`");
                break;
        }
    }

    private void Add(string prefix, MappingNode map)
    {
        foreach (var (key, value) in map.Entries)
        {
            var name = prefix + key.Text;
            if (value is MappingNode inner)
                Add(name + ".", inner);
            else if (value is SequenceNode list && list.Items.FirstOrDefault(item => item is not ScalarNode) is { } odd)
                Diagnostics.Report(DiagnosticCode.WrongString, odd.Span, $"`{name}` must be a list of texts, but here is {odd.Found}");
            else if (value is not BrokenNode)
                entries[name] = value;
        }
    }
}
