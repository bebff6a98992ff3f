using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace HerDocs.Tests.Built;

/// <summary>The structure tree of a PDF with the text that its elements mark (ISO 32000-2 §14.7), read over the parser of PdfPig.</summary>
internal sealed class TaggedPdf
{
    private readonly PdfDocument pdf;
    private readonly Dictionary<IndirectReference, int> pageNumbers = [];
    private readonly Dictionary<(int Page, int Id), string> texts = [];

    private TaggedPdf(PdfDocument pdf)
    {
        this.pdf = pdf;
        NumberPages(pdf.Structure.Catalog.CatalogDictionary.Data["Pages"]);
        foreach (var page in pdf.GetPages())
        {
            foreach (var content in page.GetMarkedContents().Where(content => content.MarkedContentIdentifier >= 0))
                texts.Add((page.Number, content.MarkedContentIdentifier), TextOf(content));
        }
    }

    /// <summary>The root's children, in reading order.</summary>
    public static IReadOnlyList<TaggedElement> Read(PdfDocument pdf)
    {
        var tagged = new TaggedPdf(pdf);
        var root = tagged.Dictionary(pdf.Structure.Catalog.CatalogDictionary, "StructTreeRoot")
            ?? throw new InvalidOperationException("the file has no structure tree");
        return [.. tagged.Kids(root, 0).OfType<TaggedElement>()];
    }

    /// <summary>Letters in the order of painting, which is that of reading. ISO 32000-2 §14.9.4: a replacement stands for all of it.</summary>
    public static string TextOf(MarkedContentElement content) =>
        content.ActualText ?? string.Concat(content.Letters.Select(letter => letter.Value).Concat(content.Children.Select(TextOf)));

    private void NumberPages(IToken node)
    {
        var dictionary = (DictionaryToken)Resolve(node);
        if (dictionary.Data.TryGetValue("Kids", out var kids))
        {
            foreach (var kid in ((ArrayToken)Resolve(kids)).Data)
                NumberPages(kid);
        }
        else
        {
            pageNumbers.Add(((IndirectReferenceToken)node).Data, pageNumbers.Count + 1);
        }
    }

    private IEnumerable<object> Kids(DictionaryToken element, int page)
    {
        if (!element.Data.TryGetValue("K", out var kids))
            return [];
        var resolved = Resolve(kids);
        return (resolved is ArrayToken array ? array.Data : [kids]).SelectMany(kid => Kid(Resolve(kid), page));
    }

    private IEnumerable<object> Kid(IToken kid, int page)
    {
        switch (kid)
        {
            case NumericToken id:
                yield return texts.GetValueOrDefault((page, id.Int), "");
                break;
            case DictionaryToken reference when reference.Data.TryGetValue("MCID", out var id):
                yield return texts.GetValueOrDefault((PageOf(reference) ?? page, ((NumericToken)id).Int), "");
                break;
            case DictionaryToken element when element.Data.TryGetValue("S", out var type):
                var number = PageOf(element) ?? page;
                yield return new TaggedElement(((NameToken)Resolve(type)).Data, number, Text(element, "ActualText"), Text(element, "Alt"), [.. Kids(element, number)]);
                break;
        }
    }

    private int? PageOf(DictionaryToken dictionary) =>
        dictionary.Data.TryGetValue("Pg", out var page) ? pageNumbers[((IndirectReferenceToken)page).Data] : null;

    private string? Text(DictionaryToken dictionary, string key) => dictionary.Data.TryGetValue(key, out var value)
        ? Resolve(value) switch { StringToken text => text.Data, HexToken hex => hex.Data, _ => null }
        : null;

    private DictionaryToken? Dictionary(DictionaryToken dictionary, string key) =>
        dictionary.Data.TryGetValue(key, out var value) ? Resolve(value) as DictionaryToken : null;

    private IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? pdf.Structure.GetObject(reference.Data).Data : token;
}
