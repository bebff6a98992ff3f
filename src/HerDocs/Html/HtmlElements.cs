using System.Collections.Frozen;

namespace HerDocs.Html;

/// <summary>The elements that pages may use, and those that they may not.</summary>
public static class HtmlElements
{
    private static readonly FrozenDictionary<string, HtmlElementKind> Supported = Table(
        (HtmlElementKind.Normal,
            "article aside header footer main nav section div hgroup h1 h2 h3 h4 h5 h6 pre blockquote ol ul dl figure figcaption address " +
            "a em strong small s cite q dfn abbr data time code var samp kbd sub sup i b u mark bdi bdo span ins del table caption " +
            "details summary meter svg"),
        (HtmlElementKind.OptionalEnd, "html head body p li dt dd colgroup thead tbody tfoot tr td th"),
        (HtmlElementKind.Void, "meta link br wbr hr img col"),
        (HtmlElementKind.RawText, "title style"));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SupportedNames =
        Supported.Keys.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Elements that run programs, fetch from outside or ask for input: a document handed out on paper has none.</summary>
    private static readonly FrozenSet<string> Forbidden = Words(
        "script noscript template iframe frame frameset object embed applet base form input button select option optgroup textarea " +
        "datalist output fieldset legend label dialog audio video source track canvas map area portal slot").ToFrozenSet();

    private static readonly FrozenDictionary<string, FrozenSet<string>> Attributes = new Dictionary<string, FrozenSet<string>>
    {
        ["*"] = Set("id class lang dir title style hidden role itemprop itemscope itemtype itemid translate tabindex"),
        ["html"] = Set("xmlns"),
        ["meta"] = Set("name content charset http-equiv"),
        ["link"] = Set("rel href media type"),
        ["style"] = Set("media type"),
        ["a"] = Set("href rel hreflang target type"),
        ["img"] = Set("src alt width height loading decoding"),
        ["td"] = Set("colspan rowspan headers"),
        ["th"] = Set("colspan rowspan headers scope abbr"),
        ["col"] = Set("span"),
        ["colgroup"] = Set("span"),
        ["ol"] = Set("start type reversed"),
        ["li"] = Set("value"),
        ["time"] = Set("datetime"),
        ["data"] = Set("value"),
        ["ins"] = Set("cite datetime"),
        ["del"] = Set("cite datetime"),
        ["blockquote"] = Set("cite"),
        ["q"] = Set("cite"),
        ["details"] = Set("open"),
        ["svg"] = Set(
            "xmlns xmlns:xlink version width height viewBox preserveAspectRatio x y fill fill-rule stroke stroke-width stroke-linecap " +
            "stroke-linejoin color font-family font-size focusable"),
        ["meter"] = Set("value min max low high optimum"),
    }.ToFrozenDictionary();

    /// <summary>SVG 2, in small letters.</summary>
    private static readonly FrozenSet<string> OfDrawings = Set(
        "animate animatemotion animatetransform circle clippath defs desc ellipse feblend fecolormatrix fecomposite feflood fegaussianblur " +
        "feimage femerge femergenode feoffset filter foreignobject g image line lineargradient marker mask metadata mpath path pattern " +
        "polygon polyline radialgradient rect set stop switch symbol text textpath tspan use view dialog menu search rp rt rb rtc progress param noembed noframes");

    /// <summary>Elements without an end tag, supported or not (HTML §13.1.2).</summary>
    private static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta source track wbr");

    /// <summary>What is written today for elements of older pages.</summary>
    private static readonly FrozenDictionary<string, string> Modern = new Dictionary<string, string>
    {
        ["acronym"] = "write <abbr>",
        ["big"] = "use a class, and `font-size` in the stylesheet",
        ["center"] = "use `text-align: center` in the stylesheet",
        ["dir"] = "write <ul>",
        ["font"] = "use a class, and `font-family`, `font-size` or `color` in the stylesheet",
        ["math"] = "formulas are not set: use text, or a picture",
        ["nobr"] = "use `white-space: nowrap` in the stylesheet",
        ["picture"] = "use an <img>",
        ["ruby"] = "annotations are not set: write the reading in brackets",
        ["strike"] = "write <s>, or <del> for what was taken away",
        ["tt"] = "write <code>",
    }.ToFrozenDictionary();

    /// <summary>Properties that do what attributes of older pages did.</summary>
    private static readonly FrozenDictionary<string, string> ModernAttributes = new Dictionary<string, string>
    {
        ["align"] = "text-align",
        ["valign"] = "vertical-align",
        ["bgcolor"] = "background-color",
        ["border"] = "border",
        ["cellpadding"] = "padding",
        ["cellspacing"] = "border-spacing",
        ["color"] = "color",
        ["face"] = "font-family",
        ["height"] = "height",
        ["hspace"] = "margin",
        ["size"] = "font-size",
        ["vspace"] = "margin",
        ["width"] = "width",
    }.ToFrozenDictionary();

    public static IEnumerable<string> Names => Supported.Keys.Order(StringComparer.Ordinal);

    /// <summary>The kind of a supported element, or null for any other.</summary>
    public static HtmlElementKind? Kind(string name) => Supported.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>Whether HTML, or SVG within it, has an element of that name, supported or not.</summary>
    public static bool IsName(string name) =>
        Supported.ContainsKey(name) || Forbidden.Contains(name) || Void.Contains(name) || Modern.ContainsKey(name) || OfDrawings.Contains(name);

    /// <summary>The name of an element as it is written, in lower case: of those that pages have one string each.</summary>
    public static string NameOf(ReadOnlySpan<char> written) =>
        SupportedNames.TryGetValue(written, out var name) ? name : written.ToString().ToLowerInvariant();

    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>What to write instead of an element that HTML has no more, or that HerDocs does not set.</summary>
    public static string? Instead(string name) => Modern.GetValueOrDefault(name);

    /// <summary>What to write instead of an attribute that the stylesheet has taken over.</summary>
    public static string? StyleInstead(string attribute) =>
        ModernAttributes.TryGetValue(attribute, out var property) ? $"use `{property}` in the stylesheet" : null;

    public static bool IsForbidden(string name) => Forbidden.Contains(name);

    public static bool Knows(string element, string attribute) =>
        attribute.StartsWith("data-", StringComparison.Ordinal)
        || attribute.StartsWith("aria-", StringComparison.Ordinal)
        || Attributes["*"].Contains(attribute)
        || (Attributes.TryGetValue(element, out var own) && own.Contains(attribute));

    public static IEnumerable<string> AttributesOf(string element) =>
        Attributes.TryGetValue(element, out var own) ? own.Concat(Attributes["*"]) : Attributes["*"];

    private static FrozenDictionary<string, HtmlElementKind> Table(params (HtmlElementKind Kind, string Names)[] rows) =>
        rows.SelectMany(row => Words(row.Names).Select(name => KeyValuePair.Create(name, row.Kind))).ToFrozenDictionary();

    private static FrozenSet<string> Set(string names) => Words(names).ToFrozenSet();

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
