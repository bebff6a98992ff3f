using System.Globalization;
using System.Text.RegularExpressions;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Cli;

/// <summary>
/// Cases of the command line. Sections with a dot or a slash in their names are files of the working folder, beside a layout called
/// <c>page</c>; <c>config</c> is the user's own folder; <c>args</c> is the command line without <c>herdocs</c>. What comes out is
/// <c>out</c>, <c>error</c>, <c>exit</c> and <c>files</c>: all that is in the folder <c>output</c> afterwards. Sizes and times are
/// written as <c>N</c>, the working folder as <c>HERE</c>.
/// </summary>
public partial class CommandCases
{
    [Theory, Cases("command")]
    public void A_command_does_what_it_says(string file, string name) => Check(CasesAttribute.Find(file, name));

    internal static void Check(TestCase testCase)
    {
        using var run = CommandRun.WithPageLayout();
        foreach (var section in testCase.Sections.Where(section => section.Name.Contains('.') || section.Name.Contains('/')))
            run.Write(section.Name, section.Text);
        run.QuestPdfLicense = testCase.TryInput("licence in the environment")?.Trim();
        var exitCode = run.Run(testCase.Input("args").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        testCase.Check(
            [],
            ("out", Masked(run.Out, run.Folder)),
            ("error", Masked(run.Error, run.Folder)),
            ("exit", exitCode.ToString(CultureInfo.InvariantCulture)),
            ("files", string.Join('\n', run.Files("output"))));
    }

    private static string Masked(string text, string folder) =>
        Time().Replace(Size().Replace(text, " N$1"), " N ms").Replace(folder, "HERE", StringComparison.Ordinal);

    [GeneratedRegex(@" +[0-9.]+( bytes| kB| MB)(?=\s)")]
    private static partial Regex Size();

    [GeneratedRegex(@" +[0-9.]+ m?s(?=\s)")]
    private static partial Regex Time();
}
