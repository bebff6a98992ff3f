namespace HerDocs.Writers.Word.Styles;

/// <summary>The styles that Word knows by name, with the place it gives them in its list.</summary>
internal static class BuiltInStyles
{
    private static readonly Dictionary<string, int> Priorities = new(StringComparer.Ordinal)
    {
        ["Normal"] = 0,
        ["Body Text"] = 1,
        ["heading 1"] = 9,
        ["heading 2"] = 9,
        ["heading 3"] = 9,
        ["heading 4"] = 9,
        ["heading 5"] = 9,
        ["heading 6"] = 9,
        ["Title"] = 10,
        ["Subtitle"] = 11,
        ["Emphasis"] = 20,
        ["Strong"] = 22,
        ["Quote"] = 29,
        ["caption"] = 35,
        ["toc 1"] = 39,
        ["toc 2"] = 39,
        ["toc 3"] = 39,
        ["toc 4"] = 39,
        ["toc 5"] = 39,
        ["toc 6"] = 39,
        ["TOC Heading"] = 39,
    };

    private static readonly HashSet<string> Others =
    [
        "header", "footer", "page number", "footnote text", "footnote reference", "Hyperlink", "List", "List 2", "List 3", "List 4", "List 5", "List Bullet", "List Bullet 2",
        "List Bullet 3", "List Bullet 4", "List Bullet 5", "List Number", "List Number 2", "List Number 3", "List Number 4", "List Number 5",
        "List Continue", "List Continue 2", "List Continue 3", "List Continue 4", "List Continue 5", "HTML Preformatted", "HTML Address",
        "HTML Cite", "HTML Code", "HTML Sample", "HTML Keyboard", "HTML Variable", "HTML Definition", "HTML Acronym", "Body Text First Indent",
    ];

    public static bool Contains(string name) => Priorities.ContainsKey(name) || Others.Contains(name);

    /// <summary>The order in Word's list of styles: those a writer reaches for come first.</summary>
    public static int PriorityOf(string name) => Priorities.TryGetValue(name, out var priority) ? priority : Others.Contains(name) ? 99 : 12;

    /// <summary>Whether Word offers it at once.</summary>
    public static bool IsPrimary(string name) => Priorities.ContainsKey(name) && !name.StartsWith("toc", StringComparison.Ordinal);
}
