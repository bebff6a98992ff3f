using System.CommandLine;
using HerDocs.Writers;

namespace HerDocs.Cli;

/// <summary>The arguments and options that commands share.</summary>
internal static class BuildOptions
{
    public static readonly string[] DefaultLayouts = ["booklet", "review", "handout"];

    public static Argument<string[]> Profiles() => new("PROFILE")
    {
        Description = "Film profiles, YAML or JSON.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Option<string[]> Layouts() => new("--layout", "-l")
    {
        Description = "A layout's name, or the path of a layout folder. More than once for several. Without it: booklet, review and handout.",
        HelpName = "NAME|FOLDER",
        DefaultValueFactory = _ => [],
    };

    public static Option<string[]> Formats()
    {
        var option = new Option<string[]>("--to", "-t")
        {
            Description = "Formats, separated by commas: pdf, docx, html. Without it: what each layout is made for.",
            HelpName = "FORMATS",
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()],
            DefaultValueFactory = _ => [],
        };
        option.Validators.Add(result =>
        {
            foreach (var format in result.GetValueOrDefault<string[]>() ?? [])
            {
                if (DocumentWriters.Find(format) is null)
                    result.AddError($"--to does not know `{format}`; there are {string.Join(", ", DocumentWriters.All.Select(writer => writer.Format))}");
            }
        });
        return option;
    }

    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "The folder that files are written to.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => "output",
    };

    public static Option<string[]> Fonts() => new("--fonts")
    {
        Description = "A folder of fonts beyond those of the layout and those beside the profile.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => [],
    };

    public static Option<bool> Json() => new("--json") { Description = "Write the results and all diagnostics as JSON to standard output." };
}
