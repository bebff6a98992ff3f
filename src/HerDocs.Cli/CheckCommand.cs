using System.CommandLine;

namespace HerDocs.Cli;

/// <summary>herdocs check: everything a build would complain of, nothing written.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string[]> profiles = BuildOptions.Profiles();
    private readonly Option<string[]> layouts = BuildOptions.Layouts();
    private readonly Option<string[]> formats = BuildOptions.Formats();
    private readonly Option<string[]> fonts = BuildOptions.Fonts();
    private readonly Option<bool> json = BuildOptions.Json();

    public CheckCommand(Terminal terminal)
    {
        Command = new Command("check", "Say everything that is wrong with film profiles and layouts; write nothing.") { profiles, layouts, formats, fonts, json };
        Command.SetAction(parsed =>
        {
            var request = new BuildRequest(
                parsed.GetValue(profiles) ?? [],
                parsed.GetValue(layouts) is { Length: > 0 } named ? named : BuildOptions.DefaultLayouts,
                parsed.GetValue(formats) ?? [],
                parsed.GetValue(fonts) ?? [],
                Output: null);
            return new BuildRun(terminal, request).Run(parsed.GetValue(json));
        });
    }

    public Command Command { get; }
}
