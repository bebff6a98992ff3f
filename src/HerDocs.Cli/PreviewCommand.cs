using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HerDocs.Cli.Building;
using HerDocs.Cli.Preview;

namespace HerDocs.Cli;

/// <summary><c>herdocs preview</c>: shows the documents in a browser and keeps them up to date while files are edited.</summary>
internal static class PreviewCommand
{
    public static Command Create(CommandContext context)
    {
        var shared = new BuildOptions(context);
        var profile = new Argument<string?>("PROFILE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "A film profile, YAML or JSON. Without it the sample is shown.",
        };
        var port = new Option<int>("--port", "-p")
        {
            HelpName = "N",
            Description = "The port on 127.0.0.1 to answer at. Without it one that is free.",
        };
        profile.Validators.Add(CheckFile);
        port.Validators.Add(CheckPort);
        var command = new Command("preview", "Show the documents in a browser, and again after each save. Ctrl-C ends it.");
        command.Add(profile);
        command.Add(shared.Layouts);
        command.Add(port);
        command.Add(shared.Fonts);
        command.Add(shared.Edition);
        command.Add(shared.Spoilers);
        command.Add(shared.PageSizes);
        command.Add(shared.Settings);
        command.SetAction(parsed => PreviewRun.Run(new PreviewRequest
        {
            Context = context,
            Profile = parsed.GetValue(profile),
            Layouts = parsed.GetValue(shared.Layouts) is { Length: > 0 } layouts ? layouts : LayoutChooser.Defaults,
            Fonts = parsed.GetValue(shared.Fonts) ?? [],
            Edition = parsed.GetValue(shared.Edition)!,
            ShowsSpoilers = shared.ReadSpoilers(parsed),
            Choices = shared.ReadChoices(parsed),
            Port = parsed.GetValue(port),
        }));
        return command;
    }

    private static void CheckFile(ArgumentResult given)
    {
        if (given.Tokens.Any(token => token.Value == BuildOptions.StandardInput))
            given.AddError("a profile from standard input cannot be edited: give the path of a file");
    }

    private static void CheckPort(OptionResult given)
    {
        var typed = given.Tokens.Count == 1 ? given.Tokens[0].Value : null;
        if (typed is not null && !(int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 65535))
            given.AddError($"--port takes a number from 1 to 65535, not `{typed}`");
    }
}
