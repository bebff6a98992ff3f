using System.CommandLine;

namespace HerDocs.Cli;

/// <summary>The herdocs command: parses what was typed, runs it, and turns whatever happens into an exit code.</summary>
internal static class CommandLine
{
    public static int Run(string[] arguments, Terminal terminal)
    {
        var root = Root(terminal);
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                terminal.Error.WriteLine($"herdocs: {error.Message}");
            terminal.Error.WriteLine("  hint: `herdocs --help` lists the commands, `herdocs build --help` what a command takes");
            return ExitCode.Usage;
        }
        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("herdocs: interrupted; no file was left half written");
            return ExitCode.Interrupted;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"herdocs: {problem.Message}");
            return ExitCode.Files;
        }
#pragma warning disable CA1031 // The last resort: whatever went wrong, nobody gets a stack trace.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            terminal.Error.WriteLine($"herdocs: this is a bug of HerDocs, not of your files: {bug.GetType().Name}: {bug.Message} [{FirstFrame(bug)}]");
            terminal.Error.WriteLine("  hint: please report this line with the profile and the layout that you built");
            return ExitCode.Bug;
        }
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand("""
            HerDocs makes a review booklet (PDF), a Word document and an HTML handout of one film profile.

              herdocs                                      build the sample film, Her, into output/
              herdocs build film.yaml                      build your own
              herdocs build film.yaml --layout booklet --to pdf,docx,html
              herdocs check film.yaml                      say what is wrong, write nothing

            Exit codes: 0 done, 1 the input has errors, 2 usage, 3 a file could not be read or written, 130 interrupted.
            """)
        {
            new BuildCommand(terminal).Command,
            new CheckCommand(terminal).Command,
            new LayoutsCommand(terminal).Command,
        };
        root.SetAction(_ => BuildCommand.Sample(terminal));
        return root;
    }

    private static string FirstFrame(Exception bug) =>
        bug.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("HerDocs", StringComparison.Ordinal))?.Trim() ?? "no place known";
}
