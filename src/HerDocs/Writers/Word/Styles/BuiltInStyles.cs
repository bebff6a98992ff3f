namespace HerDocs.Writers.Word.Styles;

/// <summary>
/// The styles that Word has without being told. It knows them by name, whatever language it speaks, and whatever case they are written
/// in: a style of ours that bears such a name is that style, and must be of its kind.
/// </summary>
internal static class BuiltInStyles
{
    /// <summary>How many there are, in the newest version.</summary>
    public const int Count = 376;

    private static readonly Dictionary<string, (string Name, StyleKind Kind)> ByName = All().ToDictionary(style => style.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The place that Word gives them in its list of styles: those a writer reaches for come first.</summary>
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
        ["List Paragraph"] = 34,
        ["caption"] = 35,
        ["TOC Heading"] = 39,
    };

    /// <summary>Those that Word does not use for anything but what a writer says: a class of a stylesheet may well mean them.</summary>
    private static readonly HashSet<string> Free = new(StringComparer.OrdinalIgnoreCase)
    {
        "Subtitle", "Quote", "Intense Quote", "caption", "Body Text", "Body Text 2", "Body Text 3", "Block Text", "Closing", "Signature", "Salutation", "Date", "No Spacing",
        "List Paragraph", "Strong", "Emphasis", "Subtle Emphasis", "Intense Emphasis", "Subtle Reference", "Intense Reference", "Book Title",
    };

    public static bool Contains(string name) => ByName.ContainsKey(name);

    /// <summary>Whether a style of a kind may be called so because a stylesheet does.</summary>
    public static bool IsFree(string name, StyleKind kind) => !ByName.TryGetValue(name, out var style) || (style.Kind == kind && Free.Contains(name));

    /// <summary>As Word spells it.</summary>
    public static string Spelled(string name) => ByName.TryGetValue(name, out var style) ? style.Name : name;

    public static int? PriorityOf(string name) =>
        Priorities.TryGetValue(name, out var priority) ? priority : name.StartsWith("toc ", StringComparison.Ordinal) ? 39 : Contains(name) ? 99 : null;

    /// <summary>Whether Word offers it in its gallery, and in its list where the document does not use it yet.</summary>
    public static bool IsPrimary(string name) => Priorities.ContainsKey(name);

    public static IEnumerable<string> Primary => Priorities.Keys;

    private static IEnumerable<(string Name, StyleKind Kind)> All() =>
    [
        .. Of(StyleKind.Paragraph, "Normal", "Normal Indent", "Normal (Web)", "No Spacing", "Title", "Subtitle", "Quote", "Intense Quote", "caption", "table of figures"),
        .. Numbered(StyleKind.Paragraph, "heading", 1, 9),
        .. Numbered(StyleKind.Paragraph, "index", 1, 9),
        .. Numbered(StyleKind.Paragraph, "toc", 1, 9),
        .. Of(StyleKind.Paragraph, "TOC Heading", "toa heading", "index heading", "table of authorities", "Bibliography", "macro", "Revision"),
        .. Of(StyleKind.Paragraph, "header", "footer", "footnote text", "endnote text", "annotation text", "annotation subject", "envelope address", "envelope return"),
        .. Of(StyleKind.Paragraph, "Body Text", "Body Text 2", "Body Text 3", "Body Text First Indent", "Body Text First Indent 2", "Body Text Indent", "Body Text Indent 2"),
        .. Of(StyleKind.Paragraph, "Body Text Indent 3", "Block Text", "Closing", "Signature", "Salutation", "Date", "Message Header", "Note Heading", "E-mail Signature"),
        .. Of(StyleKind.Paragraph, "Document Map", "Plain Text", "Balloon Text", "HTML Address", "HTML Preformatted", "HTML Top of Form", "HTML Bottom of Form"),
        .. Of(StyleKind.Paragraph, "List", "List Bullet", "List Number", "List Continue", "List Paragraph"),
        .. Numbered(StyleKind.Paragraph, "List", 2, 5),
        .. Numbered(StyleKind.Paragraph, "List Bullet", 2, 5),
        .. Numbered(StyleKind.Paragraph, "List Number", 2, 5),
        .. Numbered(StyleKind.Paragraph, "List Continue", 2, 5),
        .. Of(StyleKind.Character, "Default Paragraph Font", "footnote reference", "endnote reference", "annotation reference", "line number", "page number"),
        .. Of(StyleKind.Character, "Hyperlink", "FollowedHyperlink", "Strong", "Emphasis", "Subtle Emphasis", "Intense Emphasis", "Subtle Reference"),
        .. Of(StyleKind.Character, "Intense Reference", "Book Title", "Placeholder Text", "HTML Acronym", "HTML Cite", "HTML Code", "HTML Definition", "HTML Keyboard"),
        .. Of(StyleKind.Character, "HTML Sample", "HTML Typewriter", "HTML Variable", "Mention", "Smart Hyperlink", "Hashtag", "Unresolved Mention", "Smart Link"),
        .. Of(StyleKind.Numbering, "No List"),
        .. Numbered(StyleKind.Numbering, "Outline List", 1, 3),
        .. Of(StyleKind.Table, "Normal Table", "Table Grid", "Table Theme", "Table Contemporary", "Table Elegant", "Table Professional", "Grid Table Light"),
        .. Numbered(StyleKind.Table, "Table Simple", 1, 3),
        .. Numbered(StyleKind.Table, "Table Classic", 1, 4),
        .. Numbered(StyleKind.Table, "Table Colorful", 1, 3),
        .. Numbered(StyleKind.Table, "Table Columns", 1, 5),
        .. Numbered(StyleKind.Table, "Table Grid", 1, 8),
        .. Numbered(StyleKind.Table, "Table List", 1, 8),
        .. Numbered(StyleKind.Table, "Table 3D effects", 1, 3),
        .. Numbered(StyleKind.Table, "Table Subtle", 1, 2),
        .. Numbered(StyleKind.Table, "Table Web", 1, 3),
        .. Numbered(StyleKind.Table, "Plain Table", 1, 5),
        .. Accented("Light Shading", "Light List", "Light Grid", "Medium Shading 1", "Medium Shading 2", "Medium List 1", "Medium List 2", "Medium Grid 1"),
        .. Accented("Medium Grid 2", "Medium Grid 3", "Dark List", "Colorful Shading", "Colorful List", "Colorful Grid"),
        .. Accented("Grid Table 1 Light", "Grid Table 2", "Grid Table 3", "Grid Table 4", "Grid Table 5 Dark", "Grid Table 6 Colorful", "Grid Table 7 Colorful"),
        .. Accented("List Table 1 Light", "List Table 2", "List Table 3", "List Table 4", "List Table 5 Dark", "List Table 6 Colorful", "List Table 7 Colorful"),
    ];

    private static IEnumerable<(string Name, StyleKind Kind)> Of(StyleKind kind, params string[] names) => names.Select(name => (name, kind));

    private static IEnumerable<(string Name, StyleKind Kind)> Numbered(StyleKind kind, string name, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(number => ($"{name} {number}", kind));

    private static IEnumerable<(string Name, StyleKind Kind)> Accented(params string[] names) =>
        names.SelectMany(name => Of(StyleKind.Table, name).Concat(Numbered(StyleKind.Table, $"{name} Accent", 1, 6)));
}
