using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Inlines;
using HerDocs.Layout.Inlines.Breaking;
using HerDocs.Layout.Pages;

namespace HerDocs.Layout;

/// <summary>What layout of one document shares: the fonts of its styles, and the page numbers of the pass before.</summary>
internal sealed class LayoutContext(Document document, LayoutOptions? options = null)
{
    private readonly LayoutOptions options = options ?? new LayoutOptions();

    private readonly Dictionary<ComputedStyle, FontStack> fontStacks = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<string, Hyphenator?> hyphenators = new(StringComparer.Ordinal);

    private readonly Dictionary<NaturalHeightKey, (Length Height, bool IsOfThisPass)> naturalHeights = [];

    private int pageNumberReads;

    public Document Document { get; } = document;

    public bool NotesBoxes => options.NotesBoxes;

    public CancellationToken Cancellation => options.Cancellation;

    /// <summary>
    /// Whose background fills each page's area: the root's, or when it has none the body's (CSS Backgrounds 3 §2.11.2); null for neither's.
    /// </summary>
    public Element? Canvas { get; } = new[] { document.Root, document.Body }.FirstOrDefault(element => BackgroundPainter.Paints(element.Style));

    /// <summary>What the last pass found.</summary>
    public DiagnosticBag Diagnostics { get; private set; } = [];

    public InkCrossings Ink { get; } = new();

    public MissingGlyphs MissingGlyphs { get; } = new();

    /// <summary>Where the pass before put things; nothing is known in the first.</summary>
    public PageNumbers PageNumbers { get; set; } = PageNumbers.Unknown;

    public FontStack FontsFor(ComputedStyle style)
    {
        if (!fontStacks.TryGetValue(style, out var stack))
        {
            stack = Document.Fonts.Match(
                style.FontFamily,
                style.FontWeight,
                style.FontStyle,
                style.FontStretch,
                style.FontOpticalSizing == Automatic.Auto ? style.FontSize.Pixels : null,
                style.FontVariationSettings,
                (style.FontSynthesisWeight == Automatic.Auto ? FontSynthesis.Weight : 0)
                    | (style.FontSynthesisStyle == Automatic.Auto ? FontSynthesis.Style : 0));
            fontStacks.Add(style, stack);
        }
        return stack;
    }

    /// <summary>The hyphenator of a language with the document's own exceptions; null where there are no patterns.</summary>
    public Hyphenator? HyphenatorFor(string language)
    {
        if (!hyphenators.TryGetValue(language, out var hyphenator))
        {
            hyphenator = Hyphenator.For(language);
            if (Document.HyphenationExceptions.Count > 0)
                hyphenator = hyphenator?.With(Document.HyphenationExceptions);
            hyphenators.Add(language, hyphenator);
        }
        return hyphenator;
    }

    /// <summary>Whether the text shows page numbers, so that it depends on where pages end.</summary>
    public bool ReadsPageNumbers { get; private set; }

    /// <summary>Whether pages number footnotes.</summary>
    public bool ReadsNoteNumbers { get; private set; }

    /// <summary>Counts what is of one pass alone: page numbers that were read, and faults. What is made while it stands still is the same in the next.</summary>
    public int OfThisPass => pageNumberReads + Diagnostics.Count;

    /// <summary>The natural height of a box that was asked for it before; null for none.</summary>
    public Length? NaturalHeightOf(NaturalHeightKey key)
    {
        if (!naturalHeights.TryGetValue(key, out var known))
            return null;
        pageNumberReads += known.IsOfThisPass ? 1 : 0;
        return known.Height;
    }

    public void Remember(NaturalHeightKey key, Length height, bool isOfThisPass) => naturalHeights.Add(key, (height, isOfThisPass));

    /// <summary>Begins a pass over the document: what held for the one before alone is forgotten.</summary>
    public void BeginPass()
    {
        Diagnostics = [];
        foreach (var (key, height) in naturalHeights)
        {
            if (height.IsOfThisPass)
                naturalHeights.Remove(key);
        }
    }

    /// <summary>The text of generated content as far as the pages are known.</summary>
    public string Text(DeferredContent deferred)
    {
        pageNumberReads++;
        switch (deferred)
        {
            case { Item: ContentTargetCounter { Name: CounterChange.Page } target, TargetId: { } id }:
                ReadsPageNumbers = true;
                return PageNumbers.Of(id, target.Style);
            case { Item: ContentCounter { Name: CounterChange.Page } page }:
                ReadsPageNumbers = true;
                return PageNumbers.Of(deferred, page.Style);
            case { Item: ContentCounter { Name: CounterChange.Pages } pages }:
                ReadsPageNumbers = true;
                return PageNumbers.OfAll(pages.Style);
            case { Item: ContentCounter { Style: var style } } when deferred.NoteIn(Document) is { } note:
                return NumberOf(note, style);
            case { Item: ContentTargetCounter { Style: var style } } when deferred.NoteIn(Document) is { } note:
                return NumberOf(note, style);
            default:
                return deferred.Known;
        }
    }

    private string NumberOf(Element note, string style)
    {
        ReadsPageNumbers = ReadsNoteNumbers = true;
        return PageNumbers.OfNote(note, style);
    }
}
