using HerDocs.Css.Syntax;

namespace HerDocs.Css.Parsing;

/// <summary>Values of CSS that HerDocs does not carry out for properties that it otherwise knows.</summary>
internal static class UnsupportedValues
{
    private static readonly Dictionary<string, string> ByProperty = new(StringComparer.Ordinal)
    {
        ["display"] = "ruby ruby-base ruby-text ruby-base-container ruby-text-container run-in math",
        ["position"] = "running()",
        ["text-transform"] = "math-auto",
        ["white-space"] = "discard-before discard-after discard-inner",
        ["word-break"] = "auto-phrase",
        ["width"] = "stretch fit-content()",
        ["background-image"] = "conic-gradient() repeating-conic-gradient() image-set() cross-fade() element()",
        ["background"] = "conic-gradient() repeating-conic-gradient() image-set() cross-fade() element()",
        ["content"] = "target-counters() image-set() linear-gradient() element() running()",
        ["justify-content"] = "safe unsafe left right",
        ["align-content"] = "safe unsafe first last baseline",
        ["align-items"] = "safe unsafe first last anchor-center",
        ["align-self"] = "safe unsafe first last anchor-center",
        ["justify-items"] = "safe unsafe first last legacy anchor-center",
        ["justify-self"] = "safe unsafe first last anchor-center",
        ["grid-template-columns"] = "subgrid masonry",
        ["grid-template-rows"] = "subgrid masonry",
        ["transform"] = "matrix3d() translate3d() translatez() scale3d() scalez() rotate3d() rotatex() rotatey() rotatez() perspective()",
        ["list-style"] = "symbols()",
        ["list-style-type"] = "symbols()",
        ["counter-reset"] = "reversed()",
        ["initial-letter"] = "auto",
        ["text-decoration"] = "blink spelling-error grammar-error",
        ["text-decoration-line"] = "blink spelling-error grammar-error",
        ["font-variant"] = "stylistic() styleset() character-variant() swash() ornaments() annotation() emoji text unicode",
        ["font-variant-alternates"] = "stylistic() styleset() character-variant() swash() ornaments() annotation()",
        ["break-before"] = "region avoid-region",
        ["break-after"] = "region avoid-region",
        ["break-inside"] = "avoid-region",
        ["float"] = "block-start block-end snap-block() snap-inline()",
        ["vertical-align"] = "first last",
    };

    /// <summary>The part of a value that is such; null when the value is none that CSS knows.</summary>
    public static string? Find(string property, TokenList tokens, int start, int end) =>
        ByProperty.TryGetValue(SameAs(property), out var values) ? tokens.FindWord(values.Split(' '), start, end) : null;

    /// <summary>Sizes all take the same.</summary>
    private static string SameAs(string property) => property switch
    {
        "height" or "min-width" or "min-height" or "max-width" or "max-height" or "inline-size" or "block-size" => "width",
        _ => property,
    };
}
