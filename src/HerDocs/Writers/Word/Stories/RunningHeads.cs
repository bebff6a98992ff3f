using HerDocs.Css.Values;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Styles;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// What the named strings of a document show in each section. A string that is the text of headings becomes a field that repeats the
/// last text of their style, one that is the text of a title or the like a field that repeats that, any other its value.
/// </summary>
internal sealed class RunningHeads
{
    private readonly Dictionary<(StorySection Section, string Name), Head> values = [];

    public RunningHeads(Story story)
    {
        var running = new Dictionary<string, Head>(StringComparer.Ordinal);
        foreach (var section in story.Sections)
        {
            var set = new HashSet<string>(StringComparer.Ordinal);
            var atStart = new Dictionary<string, Head>(running);
            foreach (var paragraph in Story.ParagraphsOf(section.Blocks))
            {
                foreach (var element in paragraph.Begins)
                {
                    foreach (var (name, value) in element.Strings)
                    {
                        running[name] = new Head(value, element == paragraph.Source ? paragraph : null);
                        if (set.Add(name))
                            atStart[name] = running[name];
                    }
                }
            }
            foreach (var (name, shown) in atStart)
                values[(section, name)] = shown;
        }
    }

    /// <summary>Null when the string has no value there.</summary>
    public StoryInline? Of(StorySection section, ContentString shown, RunFormat format, string language)
    {
        if (!values.TryGetValue((section, shown.Name), out var head) || head.Value.Length == 0)
            return null;
        if (head.Source is not { } source || CaseSwitch.Of(source.PlainText, head.Value) is not { } change)
            return new TextInline(head.Value, format, "", language, null);
        // A style of Word's own is called otherwise in every language, but for headings, which have numbers.
        if (source.Name.StartsWith("heading ", StringComparison.Ordinal) || !BuiltInStyles.Contains(source.Name))
            return new StyleHeadInline(source.Name, $"{(shown.Position == StringPosition.Last ? " \\l" : "")}{change}", head.Value, format, "", language);
        return new TextReferenceInline(source.Source, change, head.Value, format, "", language);
    }

    /// <param name="Source">The paragraph whose text it is.</param>
    private sealed record Head(string Value, StoryParagraph? Source);
}
