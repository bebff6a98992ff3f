using HerDocs.Diagnostics;

namespace HerDocs.Tests.Cases;

/// <summary>One case of a case file: named sections of text, some of them input, some what must come out.</summary>
public sealed class TestCase(CaseFile file, string name, IReadOnlyList<CaseSection> sections)
{
    public string Name { get; } = name;

    public IReadOnlyList<CaseSection> Sections { get; } = sections;

    /// <summary>The text of a section that the case must have.</summary>
    public string Input(string section) =>
        TryInput(section) ?? throw new InvalidOperationException($"{file.Path}: case '{Name}' has no section '--- {section}'");

    public string? TryInput(string section) => Sections.FirstOrDefault(s => s.Name == section)?.Text;

    /// <summary>A section as a source text under its own name, so that diagnostics name it.</summary>
    public SourceText Source(string section) => new(section, Input(section));

    /// <summary>
    /// Compares what came out with the sections of the same names. Diagnostics are always compared: a case without that section
    /// expects none. With HERDOCS_ACCEPT=1 the file takes what came out; read the change before committing it.
    /// </summary>
    public void Check(IEnumerable<Diagnostic> diagnostics, params (string Section, string Text)[] outputs)
    {
        var actual = outputs.Append(("diagnostics", string.Join('\n', diagnostics)))
            .Select(output => new CaseSection(output.Item1, CaseFile.Normalise(output.Item2)))
            .Where(output => output.Name == "diagnostics" || TryInput(output.Name) is not null)
            .ToList();
        if (Environment.GetEnvironmentVariable("HERDOCS_ACCEPT") == "1")
            file.Accept(Name, actual);
        else
            Assert.All(actual, output => Assert.Equal(TryInput(output.Name) ?? "", output.Text, ignoreLineEndingDifferences: true));
    }
}

/// <summary>The text below a line <c>--- name</c>, up to the next such line, without blank lines at its end.</summary>
public sealed record CaseSection(string Name, string Text);
