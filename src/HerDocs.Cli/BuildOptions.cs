using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HerDocs.Cli.Building;
using HerDocs.Templates;
using HerDocs.Writers;
using Engines = HerDocs.Cli.Building.PdfEngine;

namespace HerDocs.Cli;

/// <summary>The arguments and options that commands which work on profiles share.</summary>
internal sealed class BuildOptions
{
    public const string StandardInput = "-";

    private const string Show = "show";
    private const string Hide = "hide";

    /// <summary>More would only wait for one another.</summary>
    private const int MostJobs = 256;

    /// <summary>What a screen shows.</summary>
    private const int LeastDpi = 72;

    /// <summary>What the finest presses make use of.</summary>
    private const int MostDpi = 2400;

    public Argument<string[]> Profiles { get; } = new("PROFILE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = $"Film profiles, YAML or JSON; {StandardInput} reads one from standard input.",
    };

    public Option<string[]> Layouts { get; } = new("--layout", "-l")
    {
        HelpName = "NAME|FOLDER",
        Description = "A layout by its name or by the path of its folder or a zip of it; give it once for each. "
            + $"Without it: {string.Join(", ", LayoutChooser.Defaults)}.",
    };

    public Option<string[]> Formats { get; } = new("--to", "-t")
    {
        HelpName = "FORMATS",
        Description = $"Formats, with commas between: {string.Join(", ", KnownFormats)}. Without it: what each layout is made for.",
    };

    public Option<string> Output { get; } = new("--output", "-o")
    {
        HelpName = "DIR",
        Description = "Where the files go; made if it is not there.",
        DefaultValueFactory = _ => "output",
    };

    public Option<string[]> Fonts { get; } = new("--fonts")
    {
        HelpName = "DIR",
        Description = "A folder with more fonts; give it once for each. The machine's own fonts are never used.",
    };

    public Option<string> Edition { get; } = new("--edition")
    {
        HelpName = string.Join('|', RenderOptions.Editions),
        Description = "For whom: large-print sets everything anew in large type.",
        DefaultValueFactory = _ => RenderOptions.Standard,
    };

    public Option<string> Spoilers { get; } = new("--spoilers")
    {
        HelpName = $"{Show}|{Hide}",
        Description = "Whether passages that give the plot away are shown. Where they are hidden, no file has them.",
        DefaultValueFactory = _ => Show,
    };

    public Option<int?> Jobs { get; } = new("--jobs", "-j")
    {
        HelpName = "N",
        Description = "How many documents are made at once. Without it: as many as there are processors.",
    };

    public Option<string> Shard { get; } = new("--shard")
    {
        HelpName = "I/N",
        Description = "Build only the I-th of N shares of the profiles, for several machines to divide the work.",
    };

    public Option<bool> Force { get; } = new("--force")
    {
        Description = "Write over Word documents that somebody has edited since they were built.",
    };

    public Option<string[]> PageSizes { get; } = new("--page-size")
    {
        HelpName = "SIZES",
        Description = "The size of the pages, of those that the layout offers; with commas between, one for each layout, such as half-letter,letter.",
    };

    public Option<string[]> Settings { get; } = new("--set")
    {
        HelpName = "NAME=VALUE",
        Description = "A parameter of the layout, such as accent=#0a6; give it once for each. `herdocs layouts` lists them.",
    };

    public Option<bool> Impose { get; } = new("--impose")
    {
        Description = "Beside each PDF, write its pages two by two on sheets to print, fold and staple.",
    };

    public Option<int> Dpi { get; } = new("--dpi")
    {
        HelpName = "N",
        Description = "Pixels to the inch that pictures keep in a PDF where they have more.",
        DefaultValueFactory = _ => WriterOptions.UsualResolution,
    };

    public Option<string> PdfEngine { get; } = new("--pdf-engine")
    {
        HelpName = string.Join('|', Engines.Names),
        Description = $"What lays PDFs out and draws them: our own engine, or QuestPDF{(Engines.HasQuestPdf ? "" : ", which this program was built without")}.",
        DefaultValueFactory = _ => Engines.Own,
    };

    public Option<string> QuestPdfLicense { get; } = new("--questpdf-license")
    {
        HelpName = string.Join('|', Engines.Licenses),
        Description = $"Which licence of QuestPDF is yours, see {Engines.LicensePage}. Without it: what {Engines.LicenseVariable} says.",
    };

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Write results and diagnostics to standard output as one JSON object.",
    };

    public Option<bool> Sarif { get; } = new("--sarif")
    {
        Description = "Write what was found to standard output as SARIF 2.1.0, for code hosts and editors.",
    };

    private readonly CommandContext context;

    public BuildOptions(CommandContext context)
    {
        this.context = context;
        Profiles.Validators.Add(CheckNoOptions);
        Formats.Validators.Add(CheckFormats);
        Edition.Validators.Add(CheckEdition);
        Settings.Validators.Add(CheckSettings);
        Dpi.Validators.Add(CheckDpi);
        Spoilers.Validators.Add(CheckSpoilers);
        Jobs.Validators.Add(CheckJobs);
        Shard.Validators.Add(CheckShard);
        PdfEngine.Validators.Add(CheckPdfEngine);
        QuestPdfLicense.Validators.Add(CheckQuestPdfLicense);
        Output.Validators.Add(CheckNotEmpty);
        Sarif.Validators.Add(CheckOneForm);
    }

    private static IEnumerable<string> KnownFormats => DocumentWriters.All.Select(writer => writer.Format);

    public BuildRequest Read(ParseResult parsed, bool takesProfiles, bool writes) => new()
    {
        Context = context,
        Profiles = takesProfiles ? parsed.GetValue(Profiles)! : null,
        Layouts = parsed.GetValue(Layouts) is { Length: > 0 } layouts ? layouts : LayoutChooser.Defaults,
        Formats = parsed.GetResult(Formats) is { } given ? [.. Split(given).Distinct()] : null,
        Output = writes ? parsed.GetValue(Output) : null,
        Fonts = parsed.GetValue(Fonts) ?? [],
        Edition = parsed.GetValue(Edition)!,
        ShowsSpoilers = ReadSpoilers(parsed),
        Jobs = parsed.GetValue(Jobs),
        Shard = parsed.GetValue(Shard) is { } share ? Building.Shard.Parse(share)!.Value : Building.Shard.Whole,
        Overwrites = writes && parsed.GetValue(Force),
        Choices = ReadChoices(parsed),
        Imposes = writes && parsed.GetValue(Impose),
        Writers = writes
            ? Engines.Writers(parsed.GetValue(PdfEngine)!, new WriterOptions { Resolution = parsed.GetValue(Dpi) }, parsed.GetValue(QuestPdfLicense) ?? context.QuestPdfLicense)
            : DocumentWriters.All,
        Json = parsed.GetValue(Json),
        Sarif = !writes && parsed.GetValue(Sarif),
    };

    private static IEnumerable<string> Split(SymbolResult given) =>
        given.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries));

    /// <summary>A mistyped option would be taken for a profile, and what follows it for another.</summary>
    public static void CheckNoOptions(ArgumentResult given)
    {
        if (given.Tokens.FirstOrDefault(token => token.Value.StartsWith('-') && token.Value != StandardInput) is not { } typed)
            return;
        var known = ((CommandResult)given.Parent!).Command.Options.Select(option => option.Name);
        given.AddError(UsageErrors.Unknown("option", typed.Value, known));
    }

    /// <summary>Whether passages that give the plot away are shown.</summary>
    public bool ReadSpoilers(ParseResult parsed) => parsed.GetValue(Spoilers) != Hide;

    public LayoutChoices ReadChoices(ParseResult parsed) => LayoutChoices.Of(parsed.GetValue(Settings) ?? [], parsed.GetValue(PageSizes) ?? []);

    private static void CheckFormats(OptionResult given)
    {
        foreach (var format in Split(given).Where(format => !KnownFormats.Contains(format)))
            given.AddError($"there is no format `{format}`; --to takes {string.Join(", ", KnownFormats)}");
    }

    private static void CheckEdition(OptionResult given)
    {
        if (given.Tokens.FirstOrDefault(token => !RenderOptions.Editions.Contains(token.Value)) is { } typed)
            given.AddError($"there is no edition `{typed.Value}`; --edition takes {string.Join(" or ", RenderOptions.Editions)}");
    }

    private static void CheckSpoilers(OptionResult given)
    {
        if (given.Tokens.FirstOrDefault(token => token.Value is not (Show or Hide)) is { } typed)
            given.AddError($"--spoilers takes {Show} or {Hide}, not `{typed.Value}`");
    }

    private static void CheckJobs(OptionResult given)
    {
        var typed = given.Tokens.Count == 1 ? given.Tokens[0].Value : null;
        if (typed is not null && !(int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs is >= 1 and <= MostJobs))
            given.AddError($"--jobs takes a number from 1 to {MostJobs}, not `{typed}`");
    }

    private static void CheckShard(OptionResult given)
    {
        if (given.Tokens.FirstOrDefault(token => Building.Shard.Parse(token.Value) is null) is { } typed)
            given.AddError($"--shard takes a share and how many there are, such as 2/4, not `{typed.Value}`");
    }

    private static void CheckSettings(OptionResult given)
    {
        foreach (var token in given.Tokens.Where(token => token.Value.IndexOf('=') <= 0))
            given.AddError($"--set takes a name and a value with `=` between, such as accent=#0a6, and not `{token.Value}`");
    }

    private static void CheckDpi(OptionResult given)
    {
        var typed = given.Tokens.Count == 1 ? given.Tokens[0].Value : null;
        if (typed is not null && !(int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var dpi) && dpi is >= LeastDpi and <= MostDpi))
            given.AddError($"--dpi takes a number from {LeastDpi} to {MostDpi}, not `{typed}`");
    }

    private void CheckPdfEngine(OptionResult given)
    {
        if (given.Tokens is not [{ Value: var typed }] || typed == Engines.Own)
            return;
        if (typed != Engines.QuestPdf)
            given.AddError($"there is no PDF engine `{typed}`; --pdf-engine takes {string.Join(" or ", Engines.Names)}");
        else if (!Engines.HasQuestPdf)
            given.AddError("this program was built without QuestPDF; where your package feed has it, build with `-p:PdfEngine=QuestPDF`");
        else if (given.Parent is CommandResult command && command.GetResult(QuestPdfLicense) is null or { Tokens.Count: 0 } && !Engines.IsLicense(context.QuestPdfLicense))
            given.AddError($"QuestPDF must be told which of its licences is yours ({Engines.LicensePage}): --questpdf-license or {Engines.LicenseVariable} says {LicenseNames}");
    }

    private static string LicenseNames => string.Join(", ", Engines.Licenses.SkipLast(1)) + " or " + Engines.Licenses[^1];

    private static void CheckQuestPdfLicense(OptionResult given)
    {
        if (given.Tokens is [{ Value: var typed }] && !Engines.IsLicense(typed))
            given.AddError($"QuestPDF has no licence `{typed}`; --questpdf-license takes {LicenseNames}");
    }

    private void CheckOneForm(OptionResult given)
    {
        if (!given.Implicit && given.Parent is CommandResult command && command.GetResult(Json) is { Implicit: false })
            given.AddError("--sarif and --json cannot be written at once");
    }

    private static void CheckNotEmpty(OptionResult given)
    {
        if (given.Tokens.Any(token => token.Value.Length == 0))
            given.AddError("--output needs the name of a folder");
    }
}
