using System.Text;
using Scriban.Runtime;

namespace HerDocs.Templates.Functions;

/// <summary>Functions on plain text, under the names that Scriban's documentation gives them.</summary>
internal static class TextFunctions
{
    private static readonly FunctionParameter Text = new("text");

    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        new("string.upcase", [Text], "Writes a text in capitals.",
            new("""{{ "Her" | string.upcase }}""", "HER"),
            call => call.Text(0)?.ToUpperInvariant()),
        new("string.downcase", [Text], "Writes a text in small letters.",
            new("""{{ "Her" | string.downcase }}""", "her"),
            call => call.Text(0)?.ToLowerInvariant()),
        new("string.capitalize", [Text], "Makes the first letter a capital.",
            new("""{{ "science fiction" | string.capitalize }}""", "Science fiction"),
            call => call.Text(0) is { Length: > 0 } text ? Capitalise(text) : call.Text(0)),
        new("string.strip", [Text], "Removes blanks and line ends at both ends.",
            new("""{{ "  Her " | string.strip }}""", "Her"),
            call => call.Text(0)?.Trim()),
        new("string.replace", [Text, new("old"), new("new")], "Replaces every place where a piece of text occurs.",
            new("""{{ "1.85:1" | string.replace ":" " : " }}""", "1.85 : 1"),
            call => Replace(call, call.Text(2))),
        new("string.remove", [Text, new("part")], "Removes every place where a piece of text occurs.",
            new("""{{ "tt1798709" | string.remove "tt" }}""", "1798709"),
            call => Replace(call, "")),
        new("string.contains", [Text, new("part")], "Tells whether a piece of text occurs.",
            new("""{{ if "Drama" | string.contains "ram" }}yes{{ end }}""", "yes"),
            call => call.Text(0)?.Contains(call.Text(1) ?? "", StringComparison.Ordinal) ?? false),
        new("string.starts_with", [Text, new("part")], "Tells whether a text begins with another.",
            new("""{{ if "https://x.org" | string.starts_with "https" }}safe{{ end }}""", "safe"),
            call => call.Text(0)?.StartsWith(call.Text(1) ?? "", StringComparison.Ordinal) ?? false),
        new("string.ends_with", [Text, new("part")], "Tells whether a text ends with another.",
            new("""{{ if "her.jpg" | string.ends_with ".jpg" }}picture{{ end }}""", "picture"),
            call => call.Text(0)?.EndsWith(call.Text(1) ?? "", StringComparison.Ordinal) ?? false),
        new("string.split", [Text, new("separator")], "Cuts a text into a list.",
            new("""{{ for word in "love and longing" | string.split " " }}[{{ word }}]{{ end }}""", "[love][and][longing]"),
            call => Split(call)),
        new("string.slice", [Text, new("start"), new("length") { Optional = true }],
            "Takes a part of a text; the first character is 0, and a negative start counts from the end.",
            new("""{{ "Samantha" | string.slice 0 3 }}""", "Sam"),
            call => Slice(call)),
        new("string.truncate", [Text, new("length"), new("ending") { Optional = true, Default = "…" }],
            "Cuts a text that is longer than so many characters at a word and adds an ending.",
            new("""{{ "An operating system with a voice" | string.truncate 20 }}""", "An operating system…"),
            call => Truncate(call)),
        new("string.pad_left", [Text, new("width"), new("filler") { Optional = true, Default = "0" }],
            "Fills a text up from the left to a width.",
            new("""{{ 7 | string.pad_left 2 }}""", "07"),
            call => PadLeft(call)),
        new("string.size", [Text], "Counts the characters of a text.",
            new("""{{ "Her" | string.size }}""", "3"),
            call => call.Text(0)?.Length ?? 0),
    ];

    private static string Capitalise(string text) =>
        Rune.TryGetRuneAt(text, 0, out var first) ? Rune.ToUpperInvariant(first).ToString() + text[first.Utf16SequenceLength..] : text;

    private static string? Replace(in FunctionCall call, string? replacement) => call.Text(1) is { Length: > 0 } part
        ? call.Text(0)?.Replace(part, replacement, StringComparison.Ordinal)
        : call.Text(0);

    private static ScriptArray Split(in FunctionCall call)
    {
        var text = call.Text(0);
        if (string.IsNullOrEmpty(text))
            return [];
        return call.Text(1) is { Length: > 0 } separator
            ? new ScriptArray(text.Split(separator, StringSplitOptions.RemoveEmptyEntries))
            : throw call.Wrong(1, "a text that is not empty");
    }

    private static string? Slice(in FunctionCall call)
    {
        if (call.Text(0) is not { } text)
            return null;
        var start = call.Integer(1);
        start = Math.Clamp(start < 0 ? text.Length + start : start, 0, text.Length);
        var length = call[2] is null ? text.Length - start : Math.Clamp(call.Integer(2), 0, text.Length - start);
        return text.Substring(start, length);
    }

    private static string? Truncate(in FunctionCall call)
    {
        var text = call.Text(0);
        var length = Math.Max(0, call.Integer(1));
        if (text is null || text.Length <= length)
            return text;
        var ending = call.Text(2) ?? "";
        var cut = Math.Max(0, length - ending.Length);
        if (cut < text.Length && !char.IsWhiteSpace(text[cut]))
        {
            var blank = text.LastIndexOf(' ', Math.Max(0, cut - 1));
            if (blank > 0)
                cut = blank;
        }
        if (cut > 0 && char.IsHighSurrogate(text[cut - 1]))
            cut--;
        return text[..cut].TrimEnd() + ending;
    }

    private static string? PadLeft(in FunctionCall call)
    {
        var filler = call.Text(2) is { Length: 1 } one ? one[0] : throw call.Wrong(2, "a single character");
        return call.Text(0)?.PadLeft(Math.Clamp(call.Integer(1), 0, 1000), filler);
    }
}
