using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace HerDocs.Cli;

/// <summary>Writes the program's version.</summary>
internal sealed class VersionAction(TextWriter output) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        output.WriteLine($"herdocs {version}");
        return ExitCode.Done;
    }
}
