using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Templates;

namespace HerDocs.Tests.Templates;

public class LayoutCatalogTests
{
    private readonly DiagnosticBag diagnostics = [];

    [Fact]
    public void The_earlier_source_wins_and_its_shared_files_lie_over_the_later_ones()
    {
        var own = Source(("zine", "Own zine"), ("shared/partials/foot.sbn-html", "own foot"));
        var shipped = Source(
            ("zine", "Shipped zine"), ("booklet", "Shipped booklet"), ("shared/partials/foot.sbn-html", "foot"), ("shared/base.css", "p"));
        var catalog = new LayoutCatalog(own, shipped);
        Assert.Equal(["booklet", "zine"], catalog.Names);

        var zine = catalog.Find("zine", diagnostics)!;
        Assert.Equal("Own zine", zine.Manifest.Title);
        Assert.Equal("own foot", Text(zine, "partials/foot.sbn-html"));
        Assert.Equal("p", Text(zine, "base.css"));

        var booklet = catalog.Find("booklet", diagnostics)!;
        Assert.Equal("foot", Text(booklet, "partials/foot.sbn-html"));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void An_unknown_name_is_told_the_nearest_one()
    {
        Assert.Null(new LayoutCatalog(Source(("booklet", "Booklet"), ("zine", "Zine"))).Find("bookelt", diagnostics));
        var expected = "error HD2101: there is no layout `bookelt`\n  hint: did you mean `booklet`?";
        Assert.Equal(expected, Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void A_name_near_to_none_is_told_all()
    {
        Assert.Null(new LayoutCatalog(Source(("booklet", "Booklet"), ("zine", "Zine"))).Find("poster", diagnostics));
        var expected = "error HD2101: there is no layout `poster`\n  hint: there are `booklet`, `zine`";
        Assert.Equal(expected, Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void A_name_cannot_lead_out_of_the_catalogue()
    {
        var catalog = new LayoutCatalog(Source(("booklet", "Booklet")));
        foreach (var name in (string[])["../booklet", "shared", "", "booklet/..", "/booklet"])
            Assert.Null(catalog.Find(name, diagnostics));
        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticCode.UnknownLayout, diagnostic.Code));
    }

    [Fact]
    public void All_lists_what_can_be_used_and_reports_the_rest()
    {
        var files = MemoryFiles.OfTexts([
            .. Layout("good", "Good"),
            KeyValuePair.Create("bad/layout.yaml", "title: Bad\n"),
            KeyValuePair.Create("no-layout/page.sbn-html", ""),
        ]);
        Assert.Equal(["good"], new LayoutCatalog(files).All(diagnostics).Select(layout => layout.Name));
        Assert.All(diagnostics, diagnostic => Assert.Equal("bad/layout.yaml", diagnostic.Span!.Value.Source.Path));
    }

    [Fact]
    public void A_folder_without_a_manifest_is_no_layout()
    {
        Assert.Null(new LayoutCatalog([]).Open("x", MemoryFiles.OfTexts([]), diagnostics));
        Assert.Equal(DiagnosticCode.LayoutFileMissing, Assert.Single(diagnostics).Code);
    }

    [Fact]
    public void A_file_that_is_not_utf_8_is_reported_at_its_first_bad_byte()
    {
        byte[] content = [.. "title: caf\n"u8, .. "summary: \u00e9"u8, 0xE9, .. " x"u8];
        var files = new MemoryFiles([KeyValuePair.Create("layout.yaml", content)]);
        Assert.Null(new LayoutCatalog([]).Open("x", files, diagnostics));
        Assert.Equal("layout.yaml(2,11)", Assert.Single(diagnostics).Span.ToString());
    }

    [Fact]
    public void The_shipped_files_are_part_of_the_program()
    {
        var files = EmbeddedFiles.Templates;
        Assert.Contains("shared/strings/en.yaml", files.List(""));
        var strings = files.List("").Where(path => path.StartsWith("shared/strings/", StringComparison.Ordinal));
        Assert.Equal(strings, files.List("shared/strings"));
        Assert.NotNull(files.Read("shared/strings/en.yaml"));
        Assert.NotNull(files.Read("shared/fonts/../strings/./en.yaml"));
        Assert.Null(files.Read("../HerDocs.csproj"));
        Assert.Null(files.Read("shared/strings/xx.yaml"));
        Assert.DoesNotContain(files.List(""), path => path.EndsWith("README.md", StringComparison.Ordinal));
    }

    private static string Text(LayoutFolder layout, string path) => Encoding.UTF8.GetString(layout.Files.Read(path)!);

    /// <summary>A source of layouts, by name and title, and of single files, by path and text.</summary>
    private static MemoryFiles Source(params IEnumerable<(string Name, string Text)> entries) =>
        MemoryFiles.OfTexts(entries.SelectMany(entry =>
            entry.Name.Contains('/') ? [KeyValuePair.Create(entry.Name, entry.Text)] : Layout(entry.Name, entry.Text)));

    private static IEnumerable<KeyValuePair<string, string>> Layout(string name, string title) =>
    [
        KeyValuePair.Create($"{name}/layout.yaml", $"title: {title}\nsummary: x\nformats: [pdf]\n"),
        KeyValuePair.Create($"{name}/{name}.sbn-html", ""),
        KeyValuePair.Create($"{name}/{name}.css", ""),
    ];
}
