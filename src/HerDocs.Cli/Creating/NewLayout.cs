using System.Text;
using HerDocs.Cli.Building;
using HerDocs.Cli.Files;
using HerDocs.Cli.Reporting;
using HerDocs.Diagnostics;
using HerDocs.Templates;

namespace HerDocs.Cli.Creating;

/// <summary>Begins a layout in <c>templates/</c> of the working folder from another.</summary>
internal static class NewLayout
{
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string name, string from, bool isWhole, CommandContext context)
    {
        var log = new DiagnosticLog(new DiagnosticPrinter(context.Error, context.Palette));
        try
        {
            if (Find(from, context, log) is { } original)
                Write(name, LayoutCopy.Of(original, name, isWhole), context, log);
        }
        catch (FileFault fault)
        {
            log.Add(fault.Diagnostic);
        }
        log.PrintSummary();
        return log.ExitCode;
    }

    private static LayoutFolder? Find(string from, CommandContext context, DiagnosticLog log)
    {
        var found = new DiagnosticBag();
        var original = new LayoutChooser(new LayoutCatalogs(context).For(), context).Find(from, found);
        log.AddRange(found.Sorted());
        return original;
    }

    private static void Write(string name, IReadOnlyList<KeyValuePair<string, byte[]>> copies, CommandContext context, DiagnosticLog log)
    {
        var templates = new OutputFiles(context.FullPath(LayoutCatalogs.Templates), LayoutCatalogs.Templates);
        var hidden = new LayoutCatalogs(context).For().Names.Contains(name);
        if (templates.WriteNewFolder(name, copies) is { } failure)
        {
            log.Add(failure);
            return;
        }
        foreach (var (path, _) in copies)
            context.Out.WriteLine(PrintableText.Of(templates.DisplayPath($"{name}/{path}")));
        SchemaFile.Write(templates, LayoutJsonSchema.FileName, LayoutJsonSchema.Write(), context.Out, log);
        if (hidden)
            context.Out.WriteLine(PrintableText.Of($"In this folder it takes the place of the layout `{name}` that there was."));
        context.Out.WriteLine(PrintableText.Of($"Change its stylesheet, then: herdocs --layout {name}"));
    }
}
