using System.Diagnostics;
using HerDocs;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Writers;

var bag = new DiagnosticBag();
var catalog = new LayoutCatalog(new FolderFiles("templates", "templates"), EmbeddedFiles.Templates);
for (int k = 0; k < (args.Length > 2 ? int.Parse(args[2]) : 1); k++)
{
    var clock = Stopwatch.StartNew();
    var layout = catalog.Find(args[0], bag);
    var text = args.Length > 1 && args[1] != "-" ? new SourceText(args[1], File.ReadAllText(args[1])) : SampleProfile.Text;
    var builder = layout is null ? null : new DocumentBuilder(layout, [], new RenderOptions(), bag);
    var pages = builder?.Lay(text, new FolderFiles(".", ""), bag);
    var t1 = clock.Elapsed.TotalMilliseconds;
    if (pages is not null)
    {
        foreach (var w in DocumentWriters.All)
            if (DocumentBuilder.Write(pages, w, bag) is { } file)
                File.WriteAllBytes($"output/her-{args[0]}.{w.Format}", file);
        Console.WriteLine($"{pages.Pages.Count} pages, lay {t1:F1} ms, all {clock.Elapsed.TotalMilliseconds:F1} ms");
    }
}
foreach (var d in bag.Sorted()) Console.Error.WriteLine(d);
