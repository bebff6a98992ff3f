using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Stories;

namespace HerDocs.Writers.Word.Styles;

/// <summary>
/// The styles of a document: one for each name and look. Of several looks of one name the most frequent keeps the name, the others are
/// based on it and named by what is around them.
/// </summary>
internal sealed class StyleCatalog
{
    private readonly ClassNames classes;
    private readonly List<WordStyle> paragraphStyles = [];
    private readonly List<WordStyle> characterStyles = [];
    private readonly Dictionary<ParagraphLook, WordStyle> byLook = [];
    private readonly Dictionary<(string Name, RunFormat Text), WordStyle> byAddition = [];
    private readonly Dictionary<string, WordStyle> byName = new(StringComparer.Ordinal);

    /// <param name="normal">What a paragraph looks like when nothing is said: the body's.</param>
    /// <param name="paragraphs">All there are, those of headers and footers too.</param>
    public StyleCatalog(ClassNames classes, StoryParagraph normal, IReadOnlyList<StoryParagraph> paragraphs)
    {
        this.classes = classes;
        Normal = AddParagraphStyle(StyleNames.Normal, null, normal.Format, normal.Text);
        byLook[ParagraphLook.Of(normal)] = Normal;
        // What others may be based on comes first.
        foreach (var group in paragraphs.GroupBy(paragraph => paragraph.Name).OrderBy(group => group.All(paragraph => paragraph.PlainName != paragraph.Name)))
            AddParagraphStyles(group.Key, [.. group]);
        foreach (var group in paragraphs.SelectMany(Additions).GroupBy(addition => addition.Name))
            AddCharacterStyles(group.Key, [.. group]);
    }

    public WordStyle Normal { get; }

    public IReadOnlyList<WordStyle> ParagraphStyles => paragraphStyles;

    public IReadOnlyList<WordStyle> CharacterStyles => characterStyles;

    /// <summary>What is left of names for the styles of tables and lists.</summary>
    public StyleIds Ids { get; } = new();

    public WordStyle StyleOf(StoryParagraph paragraph) => byLook[ParagraphLook.Of(paragraph)];

    /// <summary>The character style of a run; null when it looks as its paragraph does.</summary>
    public WordStyle? StyleOf(StoryInline run, StoryParagraph paragraph) =>
        AdditionOf(run, paragraph) is var addition ? byAddition.GetValueOrDefault((NameOf(run, addition), addition)) : null;

    /// <summary>The style that has a name without more; null when the document has none.</summary>
    public WordStyle? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>A link that looks as the text around it has a style to say so: without one, readers paint it as links.</summary>
    private static string NameOf(StoryInline run, RunFormat addition) =>
        run.Link is not null && addition == RunFormat.Empty ? InlineNames.PlainLink
        : run.Name.Length > 0 ? run.Name
        : addition with { Bold = null, BoldComplex = null } == RunFormat.Empty ? InlineNames.Strong
        : addition with { Italic = null, ItalicComplex = null } == RunFormat.Empty ? InlineNames.Emphasis
        : "Text";

    private static RunFormat AdditionOf(StoryInline run, StoryParagraph paragraph) => run.Format.Minus(paragraph.Text).WithoutRefusals();

    private static IEnumerable<Addition> Additions(StoryParagraph paragraph)
    {
        foreach (var run in paragraph.Inlines)
        {
            var addition = AdditionOf(run, paragraph);
            if (addition != RunFormat.Empty || run.Link is not null)
                yield return new Addition(NameOf(run, addition), addition, paragraph);
        }
    }

    private void AddParagraphStyles(string name, List<StoryParagraph> paragraphs)
    {
        WordStyle? main = name == StyleNames.Normal ? Normal : null;
        List<StoryParagraph> mainMembers = [];
        // Of looks that are as frequent, that of what is in nothing in particular goes before.
        foreach (var look in paragraphs.GroupBy(ParagraphLook.Of).OrderByDescending(look => look.Count()).ThenBy(look => classes.Around(look.First().Source).Count()))
        {
            if (byLook.ContainsKey(look.Key))
                continue;
            var members = look.ToList();
            var styleName = main is null ? name : VariantName(name, main, members, mainMembers);
            var style = AddParagraphStyle(styleName, main ?? ParentOf(members[0]), UsualFormat(members), members[0].Text, look.Key.List is not null);
            byLook[look.Key] = style;
            if (main is null)
                (main, mainMembers) = (style, members);
        }
    }

    /// <summary>The format of a look with what most paragraphs have of what only their places say.</summary>
    private static ParagraphFormat UsualFormat(List<StoryParagraph> members) => members[0].Format with
    {
        Before = Most(members, paragraph => paragraph.Before.Twips),
        After = Most(members, paragraph => paragraph.After.Twips),
        KeepNext = members[0].Format.KeepNext == true || Most(members, paragraph => paragraph.KeepNext ? 1 : 0) == 1,
        PageBreakBefore = Most(members, paragraph => paragraph.PageBreakBefore ? 1 : 0) == 1,
    };

    private static int Most(List<StoryParagraph> paragraphs, Func<StoryParagraph, int> value) =>
        paragraphs.GroupBy(value).OrderByDescending(group => group.Count()).First().Key;

    private WordStyle ParentOf(StoryParagraph paragraph) =>
        paragraph.PlainName != paragraph.Name && byName.TryGetValue(paragraph.PlainName, out var plain) ? plain : Normal;

    /// <summary>What a look is called that is not the most frequent of its name: by what is around all that have it, and only these.</summary>
    private string VariantName(string name, WordStyle main, List<StoryParagraph> members, List<StoryParagraph> mainMembers)
    {
        var plain = ClassNames.Capital(name);
        var format = members[0].Format;
        if (format with { FirstLine = main.Format.FirstLine } == main.Format && format.FirstLine > 0 && Ids.IsFree($"{plain} First Indent"))
            return $"{plain} First Indent";
        var shared = classes.Around(members[0].Source).ToList();
        var candidates = shared.FindAll(around =>
            members.TrueForAll(member => classes.Around(member.Source).Contains(around))
            && !mainMembers.Exists(member => classes.Around(member.Source).Contains(around)));
        if (candidates.Count == 0 && members[0].Variant is null && members.TrueForAll(IsFirst) && Ids.IsFree($"{plain} First"))
            return $"{plain} First";
        foreach (var around in candidates.Concat(members[0].Variant is null ? shared : []))
        {
            // Body text of something is best called by that alone.
            var named = name == StyleNames.BodyText && Ids.IsFree(around) && BuiltInStyles.IsFree(around, StyleKind.Paragraph) ? around : $"{around} {plain}";
            if (!plain.StartsWith(around, StringComparison.OrdinalIgnoreCase) && Ids.IsFree(named))
                return named;
        }
        return members[0].Variant is { } variant ? $"{plain} {variant}"
            : format.Bidi != main.Format.Bidi ? $"{plain} {(format.Bidi == true ? "Right-to-Left" : "Left-to-Right")}"
            : plain;
    }

    private static bool IsFirst(StoryParagraph paragraph) =>
        paragraph.Source.Parent?.Elements.FirstOrDefault(element => !element.IsGenerated) == paragraph.Source;

    private WordStyle AddParagraphStyle(string wanted, WordStyle? parent, ParagraphFormat format, RunFormat text, bool isListed = false)
    {
        var (name, id) = Ids.Take(wanted);
        var style = new WordStyle(name, id, parent) { Format = format, Text = text, IsListed = isListed };
        paragraphStyles.Add(style);
        byName[name] = style;
        return style;
    }

    private void AddCharacterStyles(string name, List<Addition> additions)
    {
        WordStyle? main = null;
        foreach (var look in additions.GroupBy(addition => addition.Text).OrderByDescending(look => look.Count()))
        {
            var around = StyleOf(look.First().Paragraph).Name;
            var wanted = main is null ? name : $"{ClassNames.Capital(around)} {ClassNames.Capital(name)}";
            if (!Ids.IsFree(wanted))
                wanted += " Text";
            var (styleName, id) = Ids.Take(wanted);
            // A variant is no child of the first: it would have to take back what that one adds.
            var style = new WordStyle(styleName, id, null) { Text = look.Key };
            characterStyles.Add(style);
            byAddition[(name, look.Key)] = style;
            byName[styleName] = style;
            main ??= style;
        }
    }

    /// <summary>What paragraphs of one style have in common.</summary>
    private sealed record ParagraphLook(string Name, ParagraphFormat Format, RunFormat Text, ListLook? List)
    {
        public static ParagraphLook Of(StoryParagraph paragraph) =>
            new(paragraph.Name, paragraph.Format, paragraph.Text, paragraph.ListPlace?.Look.WithoutSign());
    }

    private sealed record Addition(string Name, RunFormat Text, StoryParagraph Paragraph);
}
