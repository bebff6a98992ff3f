using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;
using HerDocs.Profiles;
using HerDocs.Templates;

namespace HerDocs.Tests.Built;

/// <summary>The large-print edition, held to the clear print guidelines of UKAAF: nothing under 16 points, and nothing that slows the eye.</summary>
public class LargePrintTests
{
    public static TheoryData<string> Layouts => ["booklet", "handout", "review"];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void No_letter_is_under_sixteen_points(string layout) =>
        Assert.All(TextOf(layout), text => Assert.True(text.FontSize.Points >= 16, $"{text.Run.Text} in {text.FontSize.Points} points"));

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Most_of_it_is_in_eighteen(string layout)
    {
        var sizes = TextOf(layout).SelectMany(text => Enumerable.Repeat(text.FontSize.Points, text.Run.Text.Length)).Order().ToList();
        Assert.Equal(18, sizes[sizes.Count / 2]);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void It_is_upright_and_whole(string layout)
    {
        Assert.All(TextOf(layout), text =>
        {
            Assert.False(text.EndsWithHyphen, text.Run.Text);
            Assert.Equal(1, text.HorizontalScale);
            Assert.DoesNotContain("Italic", text.Run.Font.ToString(), StringComparison.Ordinal);
        });
    }

    private static List<TextItem> TextOf(string layout) =>
        [.. Pages(layout).Pages.SelectMany(page => page.Content.Flatten().Concat(page.Furniture.Flatten())).Select(shown => shown.Item).OfType<TextItem>()];

    private static PagedDocument Pages(string layout)
    {
        var diagnostics = new DiagnosticBag();
        var folder = new LayoutCatalog(EmbeddedFiles.Templates).Find(layout, diagnostics)!;
        var builder = new DocumentBuilder(folder, [], new RenderOptions { Edition = RenderOptions.LargePrint }, diagnostics);
        var pages = builder.Lay(SampleProfile.Text, MemoryFiles.OfTexts([]), diagnostics)!.Pages;
        Assert.Empty(diagnostics);
        return pages;
    }
}
