namespace HerDocs.Css.Parsing;

/// <summary>How functions are written, for hints.</summary>
internal static class FunctionForms
{
    private static readonly Dictionary<string, string> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["attr"] = "attr(name)",
        ["calc"] = "calc(100% - 2 * 4mm), with white space around + and -",
        ["clamp"] = "clamp(least, value, most)",
        ["color-mix"] = "color-mix(in oklab, red 30%, blue)",
        ["content"] = "content(text | before | after | first-letter)",
        ["counter"] = "counter(name) or counter(name, style)",
        ["counters"] = "counters(name, \"separator\") or counters(name, \"separator\", style)",
        ["hsl"] = "hsl(120 50% 50%) or hsl(120 50% 50% / 80%)",
        ["leader"] = "leader(dotted | solid | space) or leader(\"text\")",
        ["linear-gradient"] = "linear-gradient(45deg, red, blue 80%)",
        ["max"] = "max(10mm, 5%)",
        ["min"] = "min(10mm, 5%)",
        ["oklch"] = "oklch(60% 0.1 120)",
        ["rgb"] = "rgb(255 128 0) or rgb(255 128 0 / 50%)",
        ["string"] = "string(name) or string(name, first | start | last | first-except)",
        ["target-counter"] = "target-counter(attr(href), page)",
        ["target-text"] = "target-text(attr(href)) or target-text(attr(href), before | after | first-letter)",
    };

    public static string? Find(string name) => ByName.GetValueOrDefault(name);
}
