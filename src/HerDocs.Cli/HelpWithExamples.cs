using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace HerDocs.Cli;

/// <summary>The help of a command; below that of the whole program stand examples and what the exit codes mean.</summary>
internal sealed class HelpWithExamples(HelpAction help, Command root, IReadOnlyList<string> examples, int width)
    : SynchronousCommandLineAction
{
    private const string ExitCodes = """
        Exit codes:
          0  done, perhaps with warnings       3    a file could not be read or written
          1  a profile or layout has errors    70   a bug in herdocs
          2  the command line is wrong         130  interrupted
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        help.MaxWidth = width;
        help.Invoke(parseResult);
        if (parseResult.CommandResult.Command != root)
            return ExitCode.Done;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var example in examples)
            output.WriteLine($"  {example}");
        output.WriteLine();
        output.WriteLine(ExitCodes);
        return ExitCode.Done;
    }
}
