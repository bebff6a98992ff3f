using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Stories;

namespace HerDocs.Writers.Word.Styles;

/// <summary>
/// The styles of a document: one for each name and look. Of several looks of one name the most frequent keeps the name, the others are
/// based on it and named by what is around them.
/// </summary>
internal sealed class StyleCatalog
{
    private readonly StyleIds ids = new();
    private readonly StyleNames names;
    private readonly List<WordStyle> paragraphStyles = [];
    private readonly List<WordStyle> characterStyles = [];
    private readonly Dictionary<(string Name, ParagraphFormat Format, RunFormat Text), WordStyle> byLook = [];
    private readonly Dictionary<(string Name, RunFormat Text), WordStyle> byAddition = [];
    private readonly Dictionary<string, WordStyle> byName = new(StringComparer.Ordinal);

    /// <param name="normal">What a paragraph looks like when nothing is said: the body's.</param>
    /// <param name="paragraphs">All there are, those of headers and footers too.</param>
    public StyleCatalog(StyleNames names, StoryParagraph normal, IReadOnlyList<StoryParagraph> paragraphs)
    {
        this.names = names;
        Normal = AddParagraphStyle(StyleNames.Normal, null, normal.Format, normal.Text);
        byLook[(StyleNames.Normal, normal.Format, normal.Text)] = Normal;
        // What others may be based on comes first.
        foreach (var group in paragraphs.GroupBy(paragraph => paragraph.Name).OrderBy(group => group.All(paragraph => paragraph.PlainName != paragraph.Name)))
            AddParagraphStyles(group.Key, [.. group]);
        var additions = paragraphs.SelectMany(Additions).ToList();
        foreach (var group in additions.GroupBy(addition => addition.Name))
            AddCharacterStyles(group.Key, [.. group]);
        TableNames = ids;
    }

    public WordStyle Normal { get; }

    public IReadOnlyList<WordStyle> ParagraphStyles => paragraphStyles;

    public IReadOnlyList<WordStyle> CharacterStyles => characterStyles;

    /// <summary>What is left of names for table styles.</summary>
    public StyleIds TableNames { get; }

    public WordStyle StyleOf(StoryParagraph paragraph) => byLook[(paragraph.Name, paragraph.Format, paragraph.Text)];

    /// <summary>The character style of a run; null when it looks as its paragraph does.</summary>
    public WordStyle? StyleOf(StoryInline run, StoryParagraph paragraph) =>
        AdditionOf(run, paragraph) is var addition ? byAddition.GetValueOrDefault((NameOf(run, addition), addition)) : null;

    /// <summary>The style that has a name without more; null when the document has none.</summary>
    public WordStyle? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>A link that looks as the text around it has a style to say so: without one, readers paint it as links.</summary>
    private static string NameOf(StoryInline run, RunFormat addition) =>
        run.Link is not null && addition == RunFormat.Empty ? StyleNames.PlainLink : run.Name.Length == 0 ? "Text" : run.Name;

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
        var looks = paragraphs.GroupBy(paragraph => (paragraph.Format, paragraph.Text)).OrderByDescending(look => look.Count()).ToList();
        WordStyle? main = name == StyleNames.Normal ? Normal : null;
        List<StoryParagraph> mainMembers = [];
        foreach (var look in looks)
        {
            var key = (name, look.Key.Format, look.Key.Text);
            if (byLook.ContainsKey(key))
                continue;
            var members = look.ToList();
            var format = look.Key.Format with
            {
                Before = Most(members, paragraph => paragraph.Before.Twips),
                After = Most(members, paragraph => paragraph.After.Twips),
                KeepNext = look.Key.Format.KeepNext == true || Most(members, paragraph => paragraph.KeepNext ? 1 : 0) == 1,
                PageBreakBefore = Most(members, paragraph => paragraph.PageBreakBefore ? 1 : 0) == 1,
            };
            var styleName = main is null ? name : VariantName(name, main, format, members, mainMembers);
            var style = AddParagraphStyle(styleName, main ?? ParentOf(members[0]), format, look.Key.Text);
            byLook[key] = style;
            if (main is null)
                (main, mainMembers) = (style, members);
        }
    }

    private static int Most(List<StoryParagraph> paragraphs, Func<StoryParagraph, int> value) =>
        paragraphs.GroupBy(value).OrderByDescending(group => group.Count()).First().Key;

    private WordStyle ParentOf(StoryParagraph paragraph) =>
        paragraph.PlainName != paragraph.Name && byName.TryGetValue(paragraph.PlainName, out var plain) ? plain : Normal;

    /// <summary>What a look is called that is not the most frequent of its name: by what is around all that have it, and only these.</summary>
    private string VariantName(
        string name, WordStyle main, ParagraphFormat format, List<StoryParagraph> members, List<StoryParagraph> mainMembers)
    {
        var plain = StyleNames.Capital(name);
        if (format with { FirstLine = main.Format.FirstLine } == main.Format && format.FirstLine > 0 && ids.IsFree($"{plain} First Indent"))
            return $"{plain} First Indent";
        if (members[0].Variant is { } variant)
            return $"{plain} {variant}";
        var shared = names.ContextsOf(members[0].Source).ToList();
        var candidates = shared.FindAll(around =>
            members.TrueForAll(member => names.ContextsOf(member.Source).Contains(around))
            && !mainMembers.Exists(member => names.ContextsOf(member.Source).Contains(around)));
        if (candidates.Count == 0 && members.TrueForAll(IsFirst) && ids.IsFree($"{plain} First"))
            return $"{plain} First";
        foreach (var around in candidates.Concat(shared))
        {
            var named = $"{around} {plain}";
            if (!plain.StartsWith(around, StringComparison.OrdinalIgnoreCase) && ids.IsFree(named))
                return named;
        }
        return plain;
    }

    private static bool IsFirst(StoryParagraph paragraph) =>
        paragraph.Source.Parent?.Elements.FirstOrDefault(element => !element.IsGenerated) == paragraph.Source;

    private WordStyle AddParagraphStyle(string wanted, WordStyle? parent, ParagraphFormat format, RunFormat text)
    {
        var (name, id) = ids.Take(wanted);
        var style = new WordStyle(name, id, parent) { Format = format, Text = text };
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
            var wanted = main is null ? name : $"{StyleNames.Capital(around)} {StyleNames.Capital(name)}";
            if (!ids.IsFree(wanted))
                wanted += " Text";
            var (styleName, id) = ids.Take(wanted);
            // A variant is no child of the first: it would have to take back what that one adds.
            var style = new WordStyle(styleName, id, null) { Text = look.Key };
            characterStyles.Add(style);
            byAddition[(name, look.Key)] = style;
            byName[styleName] = style;
            main ??= style;
        }
    }

    private sealed record Addition(string Name, RunFormat Text, StoryParagraph Paragraph);
}
