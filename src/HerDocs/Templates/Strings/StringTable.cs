using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Strings;

/// <summary>Words by their keys, each with its place. Nested keys are joined by dots: <c>date.full</c>.</summary>
internal sealed class StringTable
{
    /// <summary>Keys that English has no use for.</summary>
    private static readonly string[] OfOtherLanguages = ["date.first_day", "list.last_before_i"];

    /// <summary>Of these groups a language has what forms it has.</summary>
    private static readonly string[] OpenGroups = ["date.", "duration."];

    private readonly SortedDictionary<string, DataNode> entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ScalarNode> keys = new(StringComparer.Ordinal);

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
        foreach (var (key, written) in others.keys)
            keys[key] = written;
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
                (entries[name], keys[name]) = (value, key);
        }
    }

    /// <summary>Reports words that are not of the kind that layouts want, and keys that none asks for.</summary>
    /// <param name="known">The words that these lie over or translate.</param>
    /// <param name="mayAdd">Whether words of a layout's own may stand here.</param>
    public void Check(StringTable known, bool mayAdd)
    {
        foreach (var (key, value) in entries)
        {
            if (known.entries.TryGetValue(key, out var usual))
                CheckKind(key, value, usual);
            else if (known.entries.Keys.FirstOrDefault(outer => key.StartsWith(outer + ".", StringComparison.Ordinal)) is { } text)
                Diagnostics.Report(
                    DiagnosticCode.WrongString, keys[key].Span, $"`{text}` must be a text, but here is a group of keys", $"write it behind `{text}:`");
            else if (!OfOtherLanguages.Contains(key) && !OpenGroups.Any(group => key.StartsWith(group, StringComparison.Ordinal)))
                CheckUse(key, known, mayAdd);
        }
    }

    private void CheckKind(string key, DataNode value, DataNode usual)
    {
        if (value is SequenceNode != usual is SequenceNode)
            Diagnostics.Report(
                DiagnosticCode.WrongString, value.Span, $"`{key}` must be {(usual is SequenceNode ? "a list of texts" : "a text")}, but here is {value.Found}",
                "see strings/en.yaml in the shared folder for its form");
    }

    private void CheckUse(string key, StringTable known, bool mayAdd)
    {
        var near = NearestName.Hint(key, known.Keys.Except(Keys));
        if (near is not null || !mayAdd)
            Diagnostics.Report(
                DiagnosticCode.UnknownString, keys[key].Span, $"no layout asks for a string `{key}`", near ?? "take it away, or add it to strings/en.yaml as well");
    }
}
