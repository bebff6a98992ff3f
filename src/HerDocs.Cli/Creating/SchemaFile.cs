using System.Text;
using HerDocs.Cli.Files;
using HerDocs.Cli.Reporting;

namespace HerDocs.Cli.Creating;

/// <summary>A schema beside the files that name it. It is the program's own, so an older one is replaced, which is said.</summary>
internal static class SchemaFile
{
    public static void Write(OutputFiles files, string name, string schema, TextWriter output, DiagnosticLog log)
    {
        var content = Encoding.UTF8.GetBytes(schema);
        var older = files.Read(name);
        if (older is not null && older.AsSpan().SequenceEqual(content))
            return;
        if (files.Write(name, content) is { } failure)
            log.Add(failure);
        else
            output.WriteLine(PrintableText.Of($"{files.DisplayPath(name)}{(older is null ? "" : "  (written anew)")}"));
    }
}
