using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Pages;

/// <summary>What the content of margin boxes may refer to on one page.</summary>
/// <param name="Count">Of all pages.</param>
internal sealed record PageContent(Document Document, PageCounters Counters, int Count, RunningStrings Strings)
{
    /// <summary>The content of a margin box, or null when its style generates none.</summary>
    public InlineContent? Of(ComputedStyle style, SourceSpan? place)
    {
        if (style.Content is not { Count: > 0 } content)
            return null;
        return new InlineContent([.. content.Select(item => Item(item, style))], style, Language) { Place = new SourceOrigin(place) };
    }

    private string Language => Document.Language;

    private InlineItem Item(ContentItem item, ComputedStyle style) => item switch
    {
        ContentLeader leader => new InlineLeader(null, leader.Pattern, style, Language),
        ContentImage image when Picture(image, style) is { } picture => new InlineAtom(picture),
        _ => new InlineText(null, TextTransforms.Apply(Text(item, style), style.TextTransform, Language), style, Language),
    };

    /// <summary>Null where the picture cannot be used.</summary>
    public ReplacedBox? Picture(ContentImage image, ComputedStyle style)
    {
        if (!Document.StylePictures.TryGetValue(image.Url, out var picture))
            return null;
        var element = Document.Root.Generate(picture, style);
        return new ReplacedBox(element, element.Style);
    }

    /// <summary>What one item of content reads on the page.</summary>
    public string Text(ContentItem item, ComputedStyle style) => item switch
    {
        ContentText text => text.Text,
        ContentCounter { Name: CounterChange.Pages } counter => CounterStyle.Format(counter.Style, Count),
        ContentCounter counter => CounterStyle.Format(counter.Style, Counters.Of(counter.Name, style)),
        ContentString named => Strings.Of(named.Name, named.Position),
        _ => "",
    };
}
