namespace HerDocs.Tests.Css;

/// <summary>Where the definitions of properties are that the table of properties names.</summary>
internal static class SpecificationLinks
{
    /// <summary>The chapters of CSS 2.2, which is a file for each.</summary>
    private static readonly Dictionary<string, string> Chapters = new()
    {
        ["8"] = "box",
        ["9"] = "visuren",
        ["10"] = "visudet",
        ["11"] = "visufx",
        ["12"] = "generate",
        ["17"] = "tables",
    };

    /// <summary>What differs from the name in small letters with hyphens.</summary>
    private static readonly Dictionary<string, string> ShortNames = new()
    {
        ["CSS Multi-column 1"] = "css-multicol-1",
        ["CSS Box Alignment 3"] = "css-align-3",
        ["CSS Fragmentation 3"] = "css-break-3",
        ["CSS Paged Media 3"] = "css-page-3",
        ["CSS Positioned Layout 3"] = "css-position-3",
        ["CSS Generated Content 3"] = "css-content-3",
        ["CSS Text Decoration 3"] = "css-text-decor-3",
        ["CSS Text Decoration 4"] = "css-text-decor-4",
        ["CSS Compositing 1"] = "compositing-1",
        ["CSS Inline 3"] = "css-inline-3",
    };

    /// <param name="specification">Such as <c>CSS Text 3 §8.1</c>.</param>
    public static string Of(string property, string specification)
    {
        var (name, section) = specification.Split(" §") is [var text, var number] ? (text, number) : (specification, "");
        return name switch
        {
            "HerDocs" => "README.md#how-paragraphs-are-set",
            "CSS 2.2" => $"https://www.w3.org/TR/CSS22/{Chapters[section.Split('.')[0]]}.html#propdef-{property}",
            "CSS GCPM 4" => $"https://drafts.csswg.org/css-gcpm-4/#propdef-{property}",
            _ => $"https://www.w3.org/TR/{ShortNames.GetValueOrDefault(name) ?? name.ToLowerInvariant().Replace(' ', '-')}/#propdef-{property}",
        };
    }
}
