using System.Globalization;
using System.Text;
using HerDocs.Tests.Built;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace HerDocs.Tests.Writers.Pdf;

/// <summary>What a PDF says of itself, as lines of text, read over the parser of PdfPig.</summary>
internal sealed class PdfDump(PdfDocument pdf)
{
    /// <summary>Keys of structure elements that the tree itself shows, or that are the same in every file.</summary>
    private static readonly HashSet<string> Shown = ["Type", "S", "P", "Pg", "K"];

    private readonly Dictionary<(int Page, int Id), string> texts = [];
    private readonly Dictionary<IndirectReference, int> pageNumbers = [];
    private readonly StringBuilder lines = new();

    /// <summary>A line for each range: the first page, counted from one, the style and the first number, or the prefix.</summary>
    public string Labels()
    {
        lines.Clear();
        if (pdf.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("PageLabels"), out var tree))
            AppendLabels(Dictionary(tree));
        return lines.ToString();
    }

    /// <summary>The structure tree: types, attributes and other entries, and the text of marked content.</summary>
    public string Structure()
    {
        lines.Clear();
        foreach (var page in pdf.GetPages())
        {
            foreach (var content in page.GetMarkedContents().Where(content => content.MarkedContentIdentifier >= 0))
                texts.TryAdd((page.Number, content.MarkedContentIdentifier), TaggedPdf.TextOf(content));
        }
        NumberPages(pdf.Structure.Catalog.CatalogDictionary.Data["Pages"]);
        if (pdf.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Create("StructTreeRoot"), out var root))
            AppendKids(Dictionary(root), 0, 0);
        return lines.ToString();
    }

    /// <summary>Text that is shown in a way of its own, and the filled shapes of pages and forms.</summary>
    public string Painted()
    {
        lines.Clear();
        foreach (var page in pdf.GetPages())
        {
            foreach (var letter in page.Letters.Where(letter => letter.RenderingMode != TextRenderingMode.Fill))
                lines.Append(CultureInfo.InvariantCulture, $"{letter.RenderingMode} \"{letter.Value}\" at {Box(letter.BoundingBox)}\n");
            foreach (var path in page.Paths.Where(path => path.IsFilled))
                lines.Append(CultureInfo.InvariantCulture, $"fill {path.FillColor} in {Box(path.GetBoundingRectangle() ?? default)}\n");
        }
        return lines.ToString();
    }

    private static string Box(PdfRectangle box) =>
        string.Create(CultureInfo.InvariantCulture, $"{box.Left:0.##} {box.Bottom:0.##} {box.Width:0.##} × {box.Height:0.##}");

    private void NumberPages(IToken node)
    {
        if (Dictionary(node).Data.TryGetValue("Kids", out var kids))
        {
            foreach (var kid in ((ArrayToken)Resolve(kids)).Data)
                NumberPages(kid);
        }
        else
        {
            pageNumbers.TryAdd(((IndirectReferenceToken)node).Data, pageNumbers.Count + 1);
        }
    }

    private void AppendLabels(DictionaryToken node)
    {
        if (node.Data.TryGetValue("Kids", out var kids))
        {
            foreach (var kid in ((ArrayToken)Resolve(kids)).Data)
                AppendLabels(Dictionary(kid));
            return;
        }
        var pairs = ((ArrayToken)Resolve(node.Data["Nums"])).Data;
        for (var i = 0; i < pairs.Count; i += 2)
        {
            lines.Append(CultureInfo.InvariantCulture, $"page {((NumericToken)pairs[i]).Int + 1}");
            foreach (var (key, value) in Dictionary(pairs[i + 1]).Data)
                lines.Append($" {key} {Value(value)}");
            lines.Append('\n');
        }
    }

    private void AppendKids(DictionaryToken element, int depth, int page)
    {
        if (!element.Data.TryGetValue("K", out var kids))
            return;
        foreach (var kid in Resolve(kids) is ArrayToken array ? array.Data : [kids])
            AppendKid(Resolve(kid), depth, page);
    }

    private void AppendKid(IToken kid, int depth, int page)
    {
        switch (kid)
        {
            case NumericToken id:
                AppendText(page, id.Int, depth);
                break;
            case DictionaryToken reference when reference.Data.TryGetValue("MCID", out var id):
                AppendText(PageOf(reference) ?? page, ((NumericToken)id).Int, depth);
                break;
            case DictionaryToken reference when reference.Data.TryGetValue("Obj", out var annotation):
                var contents = Dictionary(annotation).Data.GetValueOrDefault("Contents");
                lines.Append(' ', depth * 2).Append($"OBJR {(contents is null ? "" : Value(contents))}\n");
                break;
            case DictionaryToken element:
                AppendElement(element, depth, PageOf(element) ?? page);
                break;
        }
    }

    private void AppendElement(DictionaryToken element, int depth, int page)
    {
        lines.Append(' ', depth * 2).Append(((NameToken)Resolve(element.Data["S"])).Data);
        foreach (var (key, value) in element.Data.Where(entry => !Shown.Contains(entry.Key)))
            lines.Append($" {key} {Value(value)}");
        lines.Append('\n');
        AppendKids(element, depth + 1, page);
    }

    private void AppendText(int page, int id, int depth) =>
        lines.Append(' ', depth * 2).Append($"\"{texts.GetValueOrDefault((page, id), "")}\"\n");

    private int? PageOf(DictionaryToken dictionary) =>
        dictionary.Data.TryGetValue("Pg", out var page) ? pageNumbers[((IndirectReferenceToken)page).Data] : null;

    private string Value(IToken token) => Resolve(token) switch
    {
        NameToken name => name.Data,
        StringToken text => $"'{text.Data}'",
        HexToken hex => $"'{hex.Data}'",
        NumericToken number => number.Data.ToString(CultureInfo.InvariantCulture),
        ArrayToken array => $"[{string.Join(' ', array.Data.Select(Value))}]",
        DictionaryToken dictionary => $"<{string.Join(' ', dictionary.Data.Select(entry => $"{entry.Key} {Value(entry.Value)}"))}>",
        var other => other.ToString() ?? "",
    };

    private DictionaryToken Dictionary(IToken token) => (DictionaryToken)Resolve(token);

    private IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;
}
