using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HerDocs.Cli.Imposing;
using HerDocs.Geometry;
using HerDocs.Pdf.Imposition;

namespace HerDocs.Cli;

/// <summary>The argument and options of <c>herdocs impose</c>.</summary>
internal sealed class ImposeOptions
{
    /// <summary>No paper is thicker, and a misplaced decimal point should not ruin a print run.</summary>
    private static readonly Length MostCreep = Length.FromMillimetres(5);

    public Argument<string> File { get; } = new("FILE") { Description = "A PDF of any program." };

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "The file to write. Without it: the name of the PDF with `-imposed` behind, beside it.",
    };

    public Option<int?> Signature { get; } = new("--signature")
    {
        HelpName = "PAGES",
        Description = "Pages that are folded together, a multiple of four, to sew thick books of several. Without it: all.",
    };

    public Option<Length> Creep { get; } = new("--creep")
    {
        HelpName = "LENGTH",
        Description = "How thick the paper is, such as 0.1mm: pages of inner sheets move that much more towards the fold.",
        CustomParser = ReadLength,
    };

    public Option<bool> Marks { get; } = new("--marks") { Description = "Show where to cut and to fold, on a sheet larger by a margin." };

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Write results and diagnostics to standard output as one JSON object.",
    };

    public ImposeOptions() => Signature.Validators.Add(CheckSignature);

    public ImposeRequest Read(ParseResult parsed, CommandContext context) => new()
    {
        Context = context,
        File = parsed.GetValue(File)!,
        Output = parsed.GetValue(Output),
        Options = new ImpositionOptions
        {
            SignatureLength = parsed.GetValue(Signature),
            Creep = parsed.GetValue(Creep).Points,
            HasMarks = parsed.GetValue(Marks),
            Producer = "HerDocs",
        },
        Json = parsed.GetValue(Json),
    };

    private static void CheckSignature(OptionResult given)
    {
        var typed = given.Tokens.Count == 0 ? "" : given.Tokens[0].Value;
        var isNumber = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var pages);
        if (!isNumber || pages is 0 or > 1000 || pages % SaddleStitch.PagesPerSheet != 0)
            given.AddError($"--signature takes a multiple of four pages up to 1000, such as 16, and not `{typed}`");
    }

    private static Length ReadLength(ArgumentResult given)
    {
        var typed = given.Tokens[0].Value;
        if (ParseLength(typed) is { } length && length >= Length.Zero && length <= MostCreep)
            return length;
        given.AddError($"--creep takes a length up to 5mm, such as 0.1mm or 0.3pt, and not `{typed}`");
        return Length.Zero;
    }

    private static Length? ParseLength(string typed)
    {
        if (typed.Length < 3 || !double.TryParse(typed[..^2], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return null;
        return typed[^2..].ToLowerInvariant() switch
        {
            "mm" => Length.FromMillimetres(number),
            "cm" => Length.FromCentimetres(number),
            "in" => Length.FromInches(number),
            "pt" => Length.FromPoints(number),
            _ => null,
        };
    }
}
