using HerDocs.Css.Rules;
using HerDocs.Css.Values;
using HerDocs.DataFields;
using HerDocs.Fonts;

namespace HerDocs.Documents;

/// <summary>
/// A page with its styles: what all writers share. Of where it came from it knows only the places of its nodes, for diagnostics.
/// </summary>
public sealed record Document
{
    /// <summary>The html element.</summary>
    public required Element Root { get; init; }

    public required Element Body { get; init; }

    public required Metadata Metadata { get; init; }

    public required FontLibrary Fonts { get; init; }

    public required PageStyles PageStyles { get; init; }

    public required StyleSources StyleSources { get; init; }

    /// <summary>The author's, in order, for a writer that hands them on.</summary>
    public required IReadOnlyList<Stylesheet> Stylesheets { get; init; }

    /// <summary>What the url() of its styles name, by the path or data URI that stands there.</summary>
    public required IReadOnlyDictionary<string, StylePicture> StylePictures { get; init; }

    public required IReadOnlyList<OutlineEntry> Outline { get; init; }

    public required IReadOnlyDictionary<string, Element> ElementsById { get; init; }

    /// <summary>Words with hyphens where they may break, which are not left to the patterns of a language.</summary>
    public IReadOnlyList<string> HyphenationExceptions { get; init; } = [];

    /// <summary>The values that it was made of, for a writer whose documents are read back; null for a page made of none.</summary>
    public DocumentValues? Values { get; init; }

    /// <summary>A BCP 47 tag, empty when the page does not say.</summary>
    public string Language => Root.Language;

    /// <summary>Pages follow one another to the left: the direction of the root is that of the spreads (CSS Paged Media 3 §4.3).</summary>
    public bool RunsRightToLeft => Root.Style.Direction == Direction.RightToLeft;

    /// <summary>The element that a link within the document leads to; null for any other address.</summary>
    public Element? TargetOf(string href) =>
        href.StartsWith('#') ? ElementsById.GetValueOrDefault(Uri.UnescapeDataString(href[1..])) : null;
}
