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

/// <summary>What layout of one document shares: its fonts with what was shaped already, and the page numbers of the pass before.</summary>
internal sealed class LayoutContext(Document document, LayoutOptions? options = null)
{
    private readonly LayoutOptions options = options ?? new LayoutOptions();

    private readonly Dictionary<ComputedStyle, FontStack> fontStacks = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<string, Hyphenator?> hyphenators = new(StringComparer.Ordinal);

    public Document Document { get; } = document;

    public bool NotesBoxes => options.NotesBoxes;

    public CancellationToken Cancellation => options.Cancellation;

    /// <summary>
    /// Whose background fills each page's area: the root's, or when it has none the body's (CSS Backgrounds 3 §2.11.2); null for neither's.
    /// </summary>
    public Element? Canvas { get; } = new[] { document.Root, document.Body }.FirstOrDefault(element => BackgroundPainter.Paints(element.Style));

    /// <summary>What the last pass found.</summary>
    public DiagnosticBag Diagnostics { get; set; } = [];

    public InkCrossings Ink { get; } = new();

    /// <summary>Of boxes that were asked for it in this pass.</summary>
    public Dictionary<NaturalHeightKey, Length> NaturalHeights { get; } = [];

    public MissingGlyphs MissingGlyphs { get; } = new();

    public Shaper Shaper { get; } = new();

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

    /// <summary>The text of generated content as far as the pages are known.</summary>
    public string Text(DeferredContent deferred)
    {
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
