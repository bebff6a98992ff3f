using System.Text;
using CsCheck;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Html;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Layout;

/// <summary>Whatever a page is made of, laying it out ends without an exception, loses no word and shows each text in its order.</summary>
public class GeneratedPagesProperties
{
    private static readonly Lazy<FontFiles> Fonts = new(() => new FontFiles().Add(
        new FolderFiles(Path.Combine(CaseFile.RepositoryRoot(), "templates", "shared"), "shared"), "fonts", []));

    [Fact]
    public void No_text_is_lost() => GeneratedPages.All.Always(
        page => Check(page.Css, page.Body), iter: 120, print: page => $"{page.Css}\n{page.Body}");

    [Fact]
    public void Notes_stand_below_the_text() => GeneratedPages.WithNotes.Always(
        page => CheckNotes(page.Css, page.Body), iter: 60, print: page => $"{page.Css}\n{page.Body}");

    /// <summary>Text is above the highest note of its page, unless it is said to be too tall for that.</summary>
    private static void CheckNotes(string css, string body)
    {
        var diagnostics = new DiagnosticBag();
        var pages = Lay(css, body, diagnostics);
        foreach (var page in pages.Pages)
        {
            if (diagnostics.Any(known => known.Code == DiagnosticCode.PageOverflow && known.Message.Contains($"of page {page.Number} ")))
                continue;
            // Calls and numbers of notes are generated.
            var texts = page.Content.Flatten().Where(shown => shown.Item is TextItem { Node: TextNode { Parent: Element { IsGenerated: false } } }).ToLookup(shown => IsInNote(shown.Item.Source!));
            if (texts[true].Any())
                Assert.All(texts[false], shown => Assert.True(shown.At.Y <= texts[true].Min(note => note.At.Y), $"{((TextItem)shown.Item).Run.Text} on page {page.Number}"));
        }
    }

    private static bool IsInNote(Node node) =>
        (node is Element { Style.Float: Float.Footnote }) || (node.Parent is { } parent && IsInNote(parent));

    private static void Check(string css, string body)
    {
        var diagnostics = new DiagnosticBag();
        var pages = Lay(css, body, diagnostics);
        Assert.All(pages.Pages, (page, index) => Assert.Equal(index + 1, page.Number));
        var shown = TextsOf(pages);
        foreach (var node in pages.Document.Body.SelfAndDescendants().SelectMany(element => element.Children).OfType<TextNode>())
        {
            var wanted = WithoutSpaces(node.Text);
            if (wanted.Length > 0 && node.Parent is not Element { IsGenerated: true })
                Assert.Equal(wanted, shown.TryGetValue(node, out var text) ? WithoutSpaces(text.ToString()) : "");
        }
    }

    private static PagedDocument Lay(string css, string body, DiagnosticBag diagnostics)
    {
        var page = $"<html lang=\"en\"><head><title>t</title><link rel=\"stylesheet\" href=\"style.css\"></head>{body}</html>";
        var files = MemoryFiles.OfTexts([KeyValuePair.Create("style.css", css)]);
        var html = HtmlReader.Read(GeneratedText.Typed(new SourceText("page.html", page)), diagnostics);
        return LayoutEngine.Lay(DocumentComposer.Compose(html, files, Fonts.Value, diagnostics), diagnostics);
    }

    /// <summary>What the pages show of each text, in the order in which they show it.</summary>
    private static Dictionary<Node, StringBuilder> TextsOf(PagedDocument pages)
    {
        var texts = new Dictionary<Node, StringBuilder>(ReferenceEqualityComparer.Instance);
        foreach (var page in pages.Pages)
        {
            foreach (var (_, item) in page.Content.Flatten())
            {
                if (item is not TextItem { Node: { } node } text)
                    continue;
                if (!texts.TryGetValue(node, out var written))
                    texts[node] = written = new StringBuilder();
                written.Append(text.EndsWithHyphen ? text.Run.Text[..^1] : text.Run.Text);
            }
        }
        return texts;
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\u00AD'));
}
