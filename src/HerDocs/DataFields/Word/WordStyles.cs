using System.Xml.Linq;

namespace HerDocs.DataFields.Word;

/// <summary>What of a document's styles and numberings says more than how text looks.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> numberings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> definitions = new(StringComparer.Ordinal);

    /// <param name="stylesPart">The root of the styles part, where there is one.</param>
    /// <param name="numberingPart">The root of the numbering part, where there is one.</param>
    public WordStyles(XElement? stylesPart, XElement? numberingPart)
    {
        Index(stylesPart, "style", "styleId", styles);
        Index(numberingPart, "num", "numId", numberings);
        Index(numberingPart, "abstractNum", "abstractNumId", definitions);
    }

    /// <summary>Whether a style is of that name, or a kind of one that is.</summary>
    public bool IsKindOf(string? id, params ReadOnlySpan<string> names)
    {
        foreach (var style in ChainOf(id))
        {
            if (names.Contains(NameOf(style).ToLowerInvariant()))
                return true;
        }
        return false;
    }

    /// <summary>1 to 9 for a kind of heading.</summary>
    public int? HeadingLevelOf(string? id)
    {
        foreach (var style in ChainOf(id))
        {
            if (NameOf(style).ToLowerInvariant() is ['h', 'e', 'a', 'd', 'i', 'n', 'g', ' ', >= '1' and <= '9' and var digit])
                return digit - '0';
        }
        return null;
    }

    /// <summary>The numbering that a style gives its paragraphs.</summary>
    public XElement? NumberingOf(string? id) =>
        ChainOf(id).Select(style => style.Element(WordNames.W + "pPr")?.Element(WordNames.W + "numPr")).FirstOrDefault(numbering => numbering is not null);

    /// <summary>Whether a level of a numbering has bullets.</summary>
    public bool HasBullets(string number, int level)
    {
        if (!numberings.TryGetValue(number, out var numbering)
            || !definitions.TryGetValue(numbering.Element(WordNames.W + "abstractNumId")?.Attribute(WordNames.Val)?.Value ?? "", out var definition))
            return true;
        var levels = definition.Elements(WordNames.W + "lvl");
        var format = levels.ElementAtOrDefault(level)?.Element(WordNames.W + "numFmt")?.Attribute(WordNames.Val)?.Value;
        return format is null or "bullet" or "none";
    }

    private IEnumerable<XElement> ChainOf(string? id)
    {
        for (var i = 0; i < LongestChain && id is not null && styles.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.Element(WordNames.W + "basedOn")?.Attribute(WordNames.Val)?.Value;
        }
    }

    private static string NameOf(XElement style) => style.Element(WordNames.W + "name")?.Attribute(WordNames.Val)?.Value ?? "";

    private static void Index(XElement? part, string name, string id, Dictionary<string, XElement> index)
    {
        foreach (var element in part?.Elements(WordNames.W + name) ?? [])
        {
            if (element.Attribute(WordNames.W + id) is { } key)
                index.TryAdd(key.Value, element);
        }
    }
}
