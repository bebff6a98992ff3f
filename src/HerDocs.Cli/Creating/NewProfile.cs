using System.Text;
using HerDocs.Cli.Files;
using HerDocs.Cli.Reporting;
using HerDocs.Profiles;

namespace HerDocs.Cli.Creating;

/// <summary>Writes a profile to fill in, and the schema that its first line names.</summary>
internal static class NewProfile
{
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string path, CommandContext context)
    {
        var log = new DiagnosticLog(new DiagnosticPrinter(context.Error, context.Palette));
        var files = OutputFiles.Beside(path, context);
        var title = StarterProfile.TitleOf(Path.GetFileNameWithoutExtension(path));
        if (files.WriteNew(Path.GetFileName(path), Encoding.UTF8.GetBytes(StarterProfile.Write(title))) is { } failure)
        {
            log.Add(failure);
            return log.ExitCode;
        }
        context.Out.WriteLine(PrintableText.Of(path));
        SchemaFile.Write(files, ProfileJsonSchema.FileName, ProfileJsonSchema.Write(), context.Out, log);
        context.Out.WriteLine(PrintableText.Of($"Fill it in, then: herdocs build {path}"));
        return log.ExitCode;
    }
}
