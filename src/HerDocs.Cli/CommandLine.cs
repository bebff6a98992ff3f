using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using HerDocs.Cli.Files;

namespace HerDocs.Cli;

/// <summary>The command <c>herdocs</c> and the commands below it.</summary>
internal static class CommandLine
{
    private static readonly string[] Examples =
    [
        "herdocs                                    build the sample film to three files in output/",
        "herdocs build her.yaml                     the same three documents of your own film",
        "herdocs build her.yaml --to pdf,docx       every layout as PDF and as Word document",
        "herdocs build films/*.yaml --layout handout --output handouts",
        "herdocs build her.yaml --impose            and the booklet on sheets to print, fold and staple",
        "herdocs impose programme.pdf               the same for a PDF of any other program",
        "herdocs preview her.yaml                   see the documents in a browser while you edit",
        "herdocs import her-review.docx -o her.yaml take what was edited in Word back into a profile",
        "herdocs check her.yaml                     all that is wrong with a profile; nothing is written",
        "herdocs new profile solaris.yaml           a profile to fill in",
        "herdocs new layout zine --from booklet     a layout to change: templates/zine",
    ];

    /// <summary>Runs the command and says how it went; see <see cref="ExitCode"/>. Nothing is thrown.</summary>
    public static int Run(string[] args, CommandContext context)
    {
        try
        {
            var parsed = Root(context).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return parsed.Action is ParseErrorAction
                ? UsageErrors.Report(parsed, context)
                : Invoke(parsed, context);
        }
        catch (OperationCanceledException)
        {
            context.Error.WriteLine("herdocs: interrupted; every file that was written is whole");
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (FileFault.IsOfDisk(exception))
        {
            // Profiles, layouts and documents have told their own faults; what is left is the output of the command itself.
            context.Error.WriteLine($"herdocs: standard output cannot be written: {FileFault.Reason(exception)}");
            return ExitCode.FileFault;
        }
        catch (Exception bug)
        {
            context.Error.WriteLine(BugReport.Line(bug));
            return ExitCode.Bug;
        }
    }

    private static int Invoke(ParseResult parsed, CommandContext context)
    {
        var exitCode = parsed.Invoke(new InvocationConfiguration
        {
            Output = context.Out,
            Error = context.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        });
        context.Out.Flush();
        return exitCode;
    }

    /// <summary>Not a RootCommand: that takes its name from the file it runs from.</summary>
    internal static Command Root(CommandContext context)
    {
        var root = new Command(
            "herdocs",
            "Makes a printed booklet, a Word review and a web handout from one film profile. Without a command it builds the sample.");
        var help = new HelpOption { Description = "Show this help." };
        help.Action = new HelpWithExamples((HelpAction)help.Action!, root, Examples, context.Width);
        root.Add(help);
        root.Add(new VersionOption { Action = new VersionAction(context.Out), Description = "Show the version." });
        BuildCommand.AddToRoot(root, context);
        root.Add(BuildCommand.Create(context));
        root.Add(CheckCommand.Create(context));
        root.Add(LayoutsCommand.Create(context));
        root.Add(PreviewCommand.Create(context));
        root.Add(ImposeCommand.Create(context));
        root.Add(ImportCommand.Create(context));
        root.Add(NewCommand.Create(context));
        root.Add(SchemaCommand.Create(context));
        root.Add(CompletionsCommand.Create(context));
        return root;
    }
}
