using System.Text;

namespace HerDocs.Tests.Cases;

/// <summary>
/// A text file of cases. A line <c>=== name</c> opens a case, a line <c>--- name</c> a section of it; what stands before the first
/// case is commentary.
/// </summary>
public sealed class CaseFile
{
    private static readonly Lock Writing = new();
    private readonly string preamble;

    private CaseFile(string path, string preamble, IReadOnlyList<TestCase> cases)
    {
        Path = path;
        this.preamble = preamble;
        Cases = cases;
    }

    public string Path { get; }

    public IReadOnlyList<TestCase> Cases { get; private set; }

    /// <summary>The folder tests/cases of the source tree.</summary>
    public static string Root { get; } = System.IO.Path.Combine(RepositoryRoot(), "tests", "cases");

    public static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(folder, "HerDocs.sln")))
            folder = System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("HerDocs.sln is in no folder above the tests");
        return folder;
    }

    public static CaseFile Read(string relativePath)
    {
        var path = System.IO.Path.Combine(Root, relativePath);
        var preamble = new StringBuilder();
        var cases = new List<(string Name, List<(string Name, StringBuilder Text)> Sections)>();
        foreach (var line in File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("=== ", StringComparison.Ordinal))
                cases.Add((line[4..].Trim(), []));
            else if (cases.Count == 0)
                preamble.Append(line).Append('\n');
            else if (line.StartsWith("--- ", StringComparison.Ordinal))
                cases[^1].Sections.Add((line[4..].Trim(), new StringBuilder()));
            else if (cases[^1].Sections.Count > 0)
                cases[^1].Sections[^1].Text.Append(line).Append('\n');
        }
        var file = new CaseFile(path, preamble.ToString(), []);
        file.Cases =
        [
            .. cases.Select(c => new TestCase(file, c.Name, [.. c.Sections.Select(s => new CaseSection(s.Name, Normalise(s.Text.ToString())))])),
        ];
        return file;
    }

    /// <summary>Line feeds only, no blank lines at the end, one line feed after the last line.</summary>
    public static string Normalise(string text)
    {
        var trimmed = text.ReplaceLineEndings("\n").TrimEnd('\n');
        return trimmed.Length == 0 ? "" : trimmed + "\n";
    }

    /// <summary>Rewrites one case with the given outputs; its inputs stay.</summary>
    internal void Accept(string name, IReadOnlyList<CaseSection> outputs)
    {
        lock (Writing)
        {
            var current = Read(Path);
            var text = new StringBuilder(current.preamble);
            foreach (var testCase in current.Cases)
            {
                var sections = testCase.Name == name ? Replace(testCase.Sections, outputs) : testCase.Sections;
                text.Append($"=== {testCase.Name}\n");
                foreach (var section in sections)
                    text.Append($"--- {section.Name}\n{section.Text}");
                text.Append('\n');
            }
            File.WriteAllText(Path, Normalise(text.ToString()));
        }
    }

    private static IEnumerable<CaseSection> Replace(IReadOnlyList<CaseSection> sections, IReadOnlyList<CaseSection> outputs)
    {
        foreach (var section in sections)
        {
            var output = outputs.FirstOrDefault(o => o.Name == section.Name) ?? section;
            if (output.Text.Length > 0 || section.Name != "diagnostics")
                yield return output;
        }
        foreach (var output in outputs)
        {
            if (output.Text.Length > 0 && sections.All(s => s.Name != output.Name))
                yield return output;
        }
    }
}
