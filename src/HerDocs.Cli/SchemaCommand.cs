using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using HerDocs.Cli.Files;
using HerDocs.Cli.Reporting;
using HerDocs.Profiles;
using HerDocs.Templates;

namespace HerDocs.Cli;

/// <summary><c>herdocs schema</c>: writes the schemas by which editors check and complete profiles and layouts.</summary>
internal static class SchemaCommand
{
    private const string Profile = "profile";
    private const string Layout = "layout";

    public static Command Create(CommandContext context)
    {
        var kind = new Argument<string>("KIND")
        {
            HelpName = $"{Profile}|{Layout}",
            Description = "Of film profiles, or of the layout.yaml of layouts.",
            DefaultValueFactory = _ => Profile,
        };
        kind.CompletionSources.Add(Profile, Layout);
        kind.Validators.Add(CheckKind);
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "The file to write, over an older one. Without it: standard output." };
        var command = new Command("schema", "Write the JSON Schema of profiles or of layouts, by which editors check and complete them.") { kind, output };
        command.SetAction(parsed => Write(parsed.GetValue(kind) == Layout ? LayoutJsonSchema.Write() : ProfileJsonSchema.Write(), parsed.GetValue(output), context));
        return command;
    }

    private static int Write(string schema, string? output, CommandContext context)
    {
        if (output is null)
        {
            context.Out.Write(schema);
            return ExitCode.Done;
        }
        var files = OutputFiles.Beside(output, context);
        var log = new DiagnosticLog(new DiagnosticPrinter(context.Error, context.Palette));
        if (files.Write(Path.GetFileName(output), Encoding.UTF8.GetBytes(schema)) is { } failure)
            log.Add(failure);
        return log.ExitCode;
    }

    private static void CheckKind(ArgumentResult given)
    {
        if (given.Tokens is [{ Value: var typed and not (Profile or Layout) }])
            given.AddError(UsageErrors.Unknown("schema", typed, [Profile, Layout]));
    }
}
