using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf.Navigation;
using HerDocs.Svg.Glyphs;

namespace HerDocs.Writers.Pdf;

/// <summary>Reports what a PDF cannot hold, and what it cannot tell those who hear it.</summary>
internal sealed class PdfChecks(DiagnosticBag diagnostics)
{
    /// <summary>A string has 32767 bytes (ISO 19005-2 §6.1.13), a character in any script two.</summary>
    private const int MostCharacters = 16382;

    private readonly HashSet<(FontInstance Font, int Glyph)> seen = [];

    public static void Run(PagedDocument pages, DiagnosticBag diagnostics)
    {
        var checks = new PdfChecks(diagnostics);
        foreach (var element in pages.Document.Body.SelfAndDescendants())
        {
            checks.CheckTexts(element);
            checks.CheckTable(element);
        }
        foreach (var text in pages.Pages.SelectMany(page => page.Content.Flatten().Concat(page.Furniture.Flatten())).Select(shown => shown.Item).OfType<TextItem>())
            checks.CheckGlyphs(text);
    }

    private void CheckTexts(Element element)
    {
        if (element.Attribute("alt") is { Length: > MostCharacters } text)
            diagnostics.Report(
                DiagnosticCode.PdfTextTooLong,
                element.Origin,
                $"the alt text has {text.Length} characters; a PDF holds {MostCharacters} of them",
                "say in a sentence or two what the picture shows");
        if (element.Name == "a" && element.Attribute("href") is { Length: > 0 } address && address[0] != '#' && !UriTarget.IsPossible(address))
            diagnostics.Report(
                DiagnosticCode.PdfTextTooLong, element.Origin, "the address is too long for a PDF, where it is no link", "use a shorter address");
    }

    /// <summary>Layers of colours are painted, but not every form of picture that a font may have instead.</summary>
    private void CheckGlyphs(TextItem item)
    {
        if (!item.Run.Font.Face.HasColors)
            return;
        for (var i = 0; i < item.Run.Glyphs.Length; i++)
        {
            var glyph = item.Run.Glyphs[i];
            if (!seen.Add((item.Run.Font, glyph.Id)) || ColorGlyph.Of(item.Run.Font, glyph.Id, item.Color) is null or { IsExact: true })
                continue;
            var text = item.Run.Text[glyph.Cluster..item.Run.EndOfCluster(i)];
            diagnostics.Report(
                DiagnosticCode.PdfGlyphOfOtherLook,
                item.Source is TextNode source ? source.OriginOf(Rune.GetRuneAt(text, 0).Value) : item.Source?.Origin ?? default,
                $"the PDF cannot show “{text}” with all that {item.Run.Font.Face.Family} paints it with",
                "use a font that has its colours in a table COLR, or a picture");
        }
    }

    /// <summary>Who hears a table must be told what each cell is about (ISO 14289-1 §7.5).</summary>
    private void CheckTable(Element element)
    {
        if (element.Name != "table" || StructureRoles.IsForLayout(element))
            return;
        var rows = element.Elements.Where(group => group.Name is "thead" or "tbody" or "tfoot").SelectMany(group => group.Elements);
        if (rows.SelectMany(row => row.Elements).All(cell => cell.Name != "th"))
            diagnostics.Report(
                DiagnosticCode.TableWithoutHeaders,
                element.Origin,
                "the table has no header cells",
                "make those cells <th> that say what a column or row is about, or write role=\"presentation\" if it only arranges things");
    }
}
