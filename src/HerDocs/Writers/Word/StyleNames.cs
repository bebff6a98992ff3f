using HerDocs.Documents;

namespace HerDocs.Writers.Word;

/// <summary>What styles are called: as Word calls its own where it has one, else as the stylesheet calls the class.</summary>
internal static class StyleNames
{
    private static readonly Dictionary<string, string> Paragraphs = new(StringComparer.Ordinal)
    {
        ["h1"] = "heading 1", ["h2"] = "heading 2", ["h3"] = "heading 3", ["h4"] = "heading 4", ["h5"] = "heading 5", ["h6"] = "heading 6",
        ["p"] = "Body Text", ["li"] = "List Paragraph", ["blockquote"] = "Quote", ["figcaption"] = "caption", ["caption"] = "caption",
        ["pre"] = "HTML Preformatted", ["address"] = "HTML Address", ["dt"] = "List", ["dd"] = "List Continue",
        ["td"] = "Table Text", ["th"] = "Table Heading",
    };

    private static readonly Dictionary<string, string> Characters = new(StringComparer.Ordinal)
    {
        ["em"] = "Emphasis", ["i"] = "Emphasis", ["strong"] = "Strong", ["b"] = "Strong", ["a"] = "Hyperlink", ["code"] = "HTML Code",
        ["cite"] = "HTML Cite", ["kbd"] = "HTML Keyboard", ["samp"] = "HTML Sample", ["var"] = "HTML Variable", ["dfn"] = "HTML Definition",
        ["abbr"] = "HTML Acronym", ["sup"] = "Superscript", ["sub"] = "Subscript", ["small"] = "Small", ["q"] = "Quoted", ["mark"] = "Marked",
    };

    /// <summary>Elements that keep their own name inside of something with a class.</summary>
    private static readonly HashSet<string> Roles = ["th", "footer", "figcaption", "caption", "dt"];

    public static string ForParagraph(Element element)
    {
        for (; element.IsGenerated && element.Parent is { } owner; element = owner)
        {
        }
        if (element.Name.Length == 2 && element.Name[0] == 'h' && char.IsAsciiDigit(element.Name[1]))
            return Paragraphs[element.Name];
        if (element.Classes.Count > 0)
            return Readable(element.Classes[0]);
        for (var outer = element.Parent; outer is { Name: not ("body" or "main") }; outer = outer.Parent)
        {
            if (outer.Classes.Count > 0)
                return Roles.Contains(element.Name) ? $"{Readable(outer.Classes[0])} {Role(element.Name)}" : Readable(outer.Classes[0]);
            if (outer.Name == "blockquote")
                return Paragraphs["blockquote"];
        }
        return Paragraphs.GetValueOrDefault(element.Name, Paragraphs["p"]);
    }

    public static string ForCharacters(Element element)
    {
        if (element.IsGenerated && element.Parent is { } owner)
            return $"{(owner.Classes.Count > 0 ? Readable(owner.Classes[0]) : ForCharacters(owner))} {(element.Pseudo == PseudoElement.Before ? "Before" : "After")}";
        if (element.Classes.Count > 0)
            return Readable(element.Classes[0]);
        return Characters.GetValueOrDefault(element.Name) ?? Readable(element.Name);
    }

    public static string ForTable(Element? table) =>
        table?.Classes.Count > 0 ? $"{Readable(table.Classes[0])} Table" : "Table Plain";

    /// <summary>The id of a style: its name without spaces, as Word makes them.</summary>
    public static string Id(string name) =>
        string.Concat(name.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    public static int? HeadingLevel(string name) =>
        name.Length == 9 && name.StartsWith("heading ", StringComparison.Ordinal) ? name[8] - '0' : null;

    public static bool IsBuiltIn(string name) => Paragraphs.ContainsValue(name) || (Characters.ContainsValue(name) && name is "Emphasis" or "Strong" or "Hyperlink")
        || name.StartsWith("toc ", StringComparison.Ordinal) || name is "header" or "footer" || name.StartsWith("HTML ", StringComparison.Ordinal);

    private static string Role(string name) => name switch
    {
        "th" => "Heading",
        "footer" => "Source",
        "dt" => "Term",
        _ => "Caption",
    };

    /// <summary>pull-quote becomes Pull Quote.</summary>
    private static string Readable(string name) =>
        string.Join(' ', name.Split('-', '_').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]).DefaultIfEmpty("Text"));
}
