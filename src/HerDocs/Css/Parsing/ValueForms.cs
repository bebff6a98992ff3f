using System.Text.RegularExpressions;
using HerDocs.Css.Properties;

namespace HerDocs.Css.Parsing;

/// <summary>Says in words, for hints, what a property takes. Grammars are for those who know how to read them.</summary>
internal static partial class ValueForms
{
    /// <summary>Longer lists of words help nobody.</summary>
    private const int MostWords = 14;

    /// <summary>Of values in several parts an example says more than a list.</summary>
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["aspect-ratio"] = "16 / 9",
        ["background"] = "#f4eee6 url(paper.png) no-repeat",
        ["background-image"] = "url(paper.png)",
        ["background-position"] = "center top",
        ["background-repeat"] = "no-repeat",
        ["background-size"] = "40mm auto",
        ["bleed"] = "3mm",
        ["border-radius"] = "3mm",
        ["bookmark-label"] = "content(text)",
        ["border"] = "1pt solid #b5432e",
        ["box-shadow"] = "1mm 1mm 2mm #0003",
        ["column-rule"] = "0.5pt solid #b5432e",
        ["columns"] = "2",
        ["content"] = "\"Page \" counter(page)",
        ["counter-increment"] = "chapter",
        ["counter-reset"] = "chapter",
        ["counter-set"] = "chapter 3",
        ["flex"] = "1",
        ["flex-flow"] = "row wrap",
        ["font"] = "italic 12pt/16pt Alegreya",
        ["font-family"] = "Alegreya, serif",
        ["font-feature-settings"] = "\"smcp\" on",
        ["font-style"] = "italic",
        ["font-synthesis"] = "none",
        ["font-variant"] = "small-caps",
        ["font-variant-east-asian"] = "traditional",
        ["font-variant-ligatures"] = "no-common-ligatures",
        ["font-variant-numeric"] = "oldstyle-nums",
        ["font-variation-settings"] = "\"wght\" 650",
        ["grid"] = "auto-flow / 1fr 1fr",
        ["grid-area"] = "1 / 1 / 3 / 2",
        ["grid-auto-columns"] = "1fr",
        ["grid-auto-flow"] = "row dense",
        ["grid-auto-rows"] = "30mm",
        ["grid-template"] = "auto 1fr / 40mm 1fr",
        ["grid-template-areas"] = "\"picture text\"",
        ["grid-template-columns"] = "40mm 1fr",
        ["grid-template-rows"] = "auto 1fr",
        ["hanging-punctuation"] = "first allow-end",
        ["initial-letter"] = "3",
        ["list-style-type"] = "square",
        ["list-style"] = "square inside",
        ["marks"] = "crop cross",
        ["object-position"] = "center top",
        ["quotes"] = "\"“\" \"”\" \"‘\" \"’\"",
        ["rotate"] = "-3deg",
        ["scale"] = "1.2",
        ["size"] = "A4 landscape",
        ["string-set"] = "chapter content(text)",
        ["text-decoration"] = "underline",
        ["text-decoration-line"] = "underline",
        ["text-indent"] = "1em",
        ["text-underline-position"] = "from-font",
        ["text-autospace"] = "normal",
        ["text-transform"] = "uppercase",
        ["text-wrap"] = "balance",
        ["transform"] = "rotate(-3deg)",
        ["transform-origin"] = "left bottom",
        ["translate"] = "2mm 1mm",
        ["white-space"] = "nowrap",
    };

    private static readonly Dictionary<string, string> Limits = new(StringComparer.Ordinal)
    {
        ["bleed"] = "at most 600pt",
        ["size"] = "or give two lengths: a side is 3pt to 13000pt long",
    };

    /// <summary>Values that people expect, and those that are meant.</summary>
    private static readonly Dictionary<(string Property, string Value), string> Meant = new()
    {
        [("text-align", "middle")] = "center",
        [("text-align", "centre")] = "center",
        [("text-align", "justified")] = "justify",
        [("vertical-align", "center")] = "middle",
        [("align-items", "middle")] = "center",
        [("justify-content", "middle")] = "center",
        [("display", "hidden")] = "none",
        [("visibility", "none")] = "hidden",
        [("font-style", "bold")] = "font-weight: bold",
        [("font-weight", "italic")] = "font-style: italic",
        [("font-weight", "regular")] = "normal",
        [("text-decoration", "bold")] = "font-weight: bold",
        [("text-transform", "small-caps")] = "font-variant-caps: small-caps",
        [("float", "center")] = "margin-inline: auto",
        [("position", "center")] = "margin-inline: auto",
        [("break-before", "always")] = "page",
        [("break-after", "always")] = "page",
    };

    /// <summary>The one value that somebody surely means, or null.</summary>
    public static string? MeantBy(string property, string value) =>
        Meant.TryGetValue((property, value.ToLowerInvariant()), out var meant) ? $"write `{(meant.Contains(':') ? meant : $"{property}: {meant}")}`" : null;

    /// <summary>What the property takes, in a sentence; null when that cannot be said in one.</summary>
    public static string? Of(DeclaredProperty property)
    {
        if (ExampleOf(property.Name) is { } example)
            return $"write for instance `{property.Name}: {example}`{(Limits.TryGetValue(property.Name, out var limit) ? $", {limit}" : "")}";
        var syntax = property.Syntax.Trim();
        var most = 1;
        if (Repeated().Match(syntax) is { Success: true } repeated)
            (syntax, most) = (repeated.Groups["what"].Value, int.Parse(repeated.Groups["most"].Value, System.Globalization.CultureInfo.InvariantCulture));
        var parts = syntax.Split(" | ").Select(part => part.Trim()).ToList();
        var words = parts.Select(Phrase).OfType<string>().ToList();
        if (words.Count < parts.Count || words.Count > MostWords)
            return null;
        var sentence = $"write {Joined(words)}";
        return most == 1 ? sentence : $"{sentence}; up to {most} of them, with blanks between";
    }

    /// <summary>Sides and directions are all written as the first of them.</summary>
    private static string? ExampleOf(string property) =>
        Examples.GetValueOrDefault(property)
        ?? (property.StartsWith("border-", StringComparison.Ordinal) && property.Split('-')[^1] is "top" or "right" or "bottom" or "left" or "block" or "inline" or "start" or "end"
            ? Examples["border"]
            : property.StartsWith("grid-row", StringComparison.Ordinal) || property.StartsWith("grid-column", StringComparison.Ordinal) ? "1 / span 2"
            : null);

    private static string Joined(List<string> words) =>
        words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";

    /// <summary>One alternative of a syntax in words; null where it is more than a word or a type.</summary>
    private static string? Phrase(string part)
    {
        if (part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
            return part;
        if (Type().Match(part) is not { Success: true } type)
            return null;
        var range = Range(type.Groups["least"].Value, type.Groups["most"].Value);
        return type.Groups["name"].Value switch
        {
            "length" => $"a length{range} (such as 4mm)",
            "length-percentage" => $"a length or percentage{range} (such as 4mm)",
            "percentage" => $"a percentage{range} (such as 50%)",
            "number" => $"a number{range}",
            "integer" => $"a whole number{range}",
            "color" => "a color (such as #b5432e)",
            "angle" => "an angle (such as 45deg)",
            "string" => "a text in quotation marks",
            "custom-ident" => "a name",
            _ => null,
        };
    }

    private static string Range(string least, string most) => (least, most) switch
    {
        ("", _) => "",
        (_, "∞") => $" of at least {least}",
        _ => $" from {least} to {most}",
    };

    [GeneratedRegex(@"^<(?<name>[a-z-]+)(?: \[(?<least>[\d-]+),(?<most>[\d∞]+)\])?>$")]
    private static partial Regex Type();

    [GeneratedRegex(@"^(?:\[ (?<what>.*) \]|(?<what>[^ ]+(?: \[[^\]]*\]>)?))\{1,(?<most>\d)\}$")]
    private static partial Regex Repeated();
}
