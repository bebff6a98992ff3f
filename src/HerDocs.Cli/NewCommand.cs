using System.CommandLine;
using System.CommandLine.Parsing;
using HerDocs.Cli.Creating;
using HerDocs.Templates;

namespace HerDocs.Cli;

/// <summary><c>herdocs new</c>: begins a profile or a layout. What is there already is never written over.</summary>
internal static class NewCommand
{
    private const string UsualLayout = "booklet";

    /// <summary>The name of a layout is a part of the names of all files that are built with it.</summary>
    private const int MostCharacters = 40;

    public static Command Create(CommandContext context)
    {
        var command = new Command("new", "Begin a film profile or a layout.");
        command.Add(Profile(context));
        command.Add(Layout(context));
        return command;
    }

    private static Command Profile(CommandContext context)
    {
        var path = new Argument<string>("PATH") { Description = "The file to write, such as solaris.yaml." };
        path.Validators.Add(CheckYaml);
        var command = new Command("profile", "Write a film profile to fill in, and beside it the schema by which editors check it.") { path };
        command.SetAction(parsed => NewProfile.Run(parsed.GetValue(path)!, context));
        return command;
    }

    private static Command Layout(CommandContext context)
    {
        var name = new Argument<string>("NAME") { Description = "What the layout is asked for by, such as zine." };
        name.Validators.Add(CheckName);
        var from = new Option<string>("--from")
        {
            HelpName = "NAME|FOLDER",
            Description = "The layout to begin from, by its name or by the path of its folder or a zip of it.",
            DefaultValueFactory = _ => UsualLayout,
        };
        var whole = new Option<bool>("--whole")
        {
            Description = "Copy the templates and stylesheets that layouts share as well, to change those too.",
        };
        var command = new Command("layout", "Begin a layout in templates/, a copy of another to change.") { name, from, whole };
        command.SetAction(parsed => NewLayout.Run(parsed.GetValue(name)!, parsed.GetValue(from)!, parsed.GetValue(whole), context));
        return command;
    }

    private static void CheckYaml(ArgumentResult given)
    {
        if (given.Tokens is [{ Value: var typed }] && Path.GetExtension(typed) is not (".yaml" or ".yml"))
            given.AddError($"a profile is YAML: its name ends with .yaml; did you mean `{Path.ChangeExtension(typed, ".yaml")}`?");
    }

    private static void CheckName(ArgumentResult given)
    {
        if (given.Tokens is not [{ Value: var typed }])
            return;
        var name = LayoutCopy.NameOf(typed);
        if (typed == LayoutCatalog.SharedFolder)
            given.AddError($"`{typed}` is the folder of what all layouts share; give the layout another name");
        else if (name != typed)
            given.AddError($"a layout is named with small letters and digits, and hyphens between words; did you mean `{name}`?");
        else if (name.Length > MostCharacters)
            given.AddError($"the name of a layout has at most {MostCharacters} characters: it is part of the name of every file");
    }
}
