using System.CommandLine;

namespace HerDocs.Cli;

/// <summary>herdocs build, and herdocs alone: makes documents of film profiles.</summary>
internal sealed class BuildCommand
{
    private readonly Argument<string[]> profiles = BuildOptions.Profiles();
    private readonly Option<string[]> layouts = BuildOptions.Layouts();
    private readonly Option<string[]> formats = BuildOptions.Formats();
    private readonly Option<string[]> fonts = BuildOptions.Fonts();
    private readonly Option<string> output = BuildOptions.Output();
    private readonly Option<bool> json = BuildOptions.Json();

    public BuildCommand(Terminal terminal)
    {
        Command = new Command("build", "Build documents of film profiles.") { profiles, layouts, formats, output, fonts, json };
        Command.SetAction(parsed =>
        {
            var request = new BuildRequest(
                parsed.GetValue(profiles) ?? [],
                parsed.GetValue(layouts) is { Length: > 0 } named ? named : BuildOptions.DefaultLayouts,
                parsed.GetValue(formats) ?? [],
                parsed.GetValue(fonts) ?? [],
                parsed.GetValue(output));
            return new BuildRun(terminal, request).Run(parsed.GetValue(json));
        });
    }

    public Command Command { get; }

    /// <summary>The sample film in the three documents.</summary>
    public static int Sample(Terminal terminal) =>
        new BuildRun(terminal, new BuildRequest([], BuildOptions.DefaultLayouts, [], [], "output")).Run(json: false);
}
