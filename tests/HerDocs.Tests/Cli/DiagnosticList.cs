using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Cli;

/// <summary>templates/DIAGNOSTICS.md: every code with what brings it about, what is told, and what mends it.</summary>
internal static class DiagnosticList
{
    private static readonly Dictionary<char, string> Stages = new()
    {
        ['1'] = "Profiles, and values in layout.yaml",
        ['2'] = "Templates and layouts",
        ['3'] = "HTML",
        ['4'] = "CSS",
        ['5'] = "Fonts and pictures",
        ['6'] = "Documents",
        ['7'] = "Pages",
        ['8'] = "Formats",
        ['9'] = "Files and commands",
    };

    public static string Markdown(IEnumerable<DiagnosticCode> codes, IReadOnlyList<TestCase> cases)
    {
        var text = new StringBuilder("""
            # Diagnostics

            Everything that HerDocs tells has a code, a place and, where we can tell it, a mend. An error keeps a document from being written, a
            warning does not. `herdocs check` finds all of it in one run; `--json` and `--sarif` say the same to programs. The place is always in
            the file that you edit, with lines and columns counting from one.

            This list is made from the cases in `tests/cases/diagnostics`, which the tests run: what is printed here is what you will read.

            """);
        foreach (var stage in codes.GroupBy(code => code.Id[2]))
        {
            text.Append($"\n## {Stages[stage.Key]}\n");
            foreach (var code in stage)
                Append(text, code, cases.FirstOrDefault(testCase => DiagnosticCases.CodeOf(testCase) == code.Id));
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, DiagnosticCode code, TestCase? example)
    {
        text.Append($"\n### {code.Id}: {code.Title}\n\n");
        text.Append(code.Severity == Severity.Error ? "An error." : "A warning.");
        if (example is null)
        {
            text.Append('\n');
            return;
        }
        foreach (var section in example.Sections.Where(section => section.Name.Contains('.') && !DiagnosticCases.IsMend(section)))
            AppendBlock(text, $"`{section.Name}`", Language(section.Name), section.Text);
        if (example.TryInput("args") is { } args)
            AppendBlock(text, "The command", "", $"herdocs {args}");
        AppendBlock(text, "What is told", "", example.Input("error"));
        foreach (var section in example.Sections.Where(DiagnosticCases.IsMend))
            AppendBlock(text, $"`{section.Name["mended ".Length..]}`, mended", Language(section.Name), section.Text);
    }

    private static void AppendBlock(StringBuilder text, string title, string language, string content)
    {
        // A block of Markdown ends with as many backticks as it began with: more than any line of it has.
        var fence = content.Contains("```", StringComparison.Ordinal) ? "````" : "```";
        text.Append($"\n\n{title}:\n\n{fence}{language}\n{Shown(content)}\n{fence}\n");
        text.Replace("\n\n\n", "\n\n", Math.Max(0, text.Length - content.Length - 250), Math.Min(text.Length, content.Length + 250));
    }

    /// <summary>Control characters by their pictures: nobody can see the others.</summary>
    private static string Shown(string content) => string.Concat(content.TrimEnd('\n').Select(c =>
        char.IsControl(c) && c is not ('\n' or '\t') ? c < 32 ? (char)(0x2400 + c) : '\ufffd' : c));

    private static string Language(string name) => name.Split('.')[^1] switch
    {
        "sbn-html" => "html",
        "css" => "css",
        "yaml" => "yaml",
        "json" => "json",
        _ => "",
    };
}
