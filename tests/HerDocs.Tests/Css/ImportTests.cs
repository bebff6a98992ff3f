using HerDocs.Css;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Css;

/// <summary>Cases of style sheets that import others, written out as one with every url as seen from the top.</summary>
public class ImportTests
{
    [Theory]
    [Cases("css/imports")]
    public void Imported_sheets_are_read(string file, string name)
    {
        var test = CasesAttribute.Find(file, name);
        var bag = new DiagnosticBag();
        var sheets = test.Sections.Where(section => section.Name.EndsWith(".css", StringComparison.Ordinal)).ToList();
        var files = MemoryFiles.OfTexts(sheets.Select(section => KeyValuePair.Create(section.Name, section.Text)));
        var sheet = new StylesheetLoader(files, bag).Load(sheets[0].Name)!;
        test.Check(bag.Sorted(), ("written", StylesheetText.Write(sheet, mapUrl: url => url)));
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_null() =>
        Assert.Null(new StylesheetLoader(new MemoryFiles([]), new DiagnosticBag()).Load("a.css"));

    [Fact]
    public void Sheets_that_double_end()
    {
        var files = Enumerable.Range(0, 30).Select(i => KeyValuePair.Create($"{i}.css", $"@import '{i + 1}.css'; @import '{i + 1}.css'; p {{ color: red }}"));
        var bag = new DiagnosticBag();
        Assert.NotNull(new StylesheetLoader(MemoryFiles.OfTexts(files), bag).Load("0.css"));
        Assert.Contains(bag, diagnostic => diagnostic.Code == DiagnosticCode.UnreadableImport);
    }
}
