using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// What the named strings of a document show in each section. A string that is the text of headings becomes a field that repeats the
/// last text of their style (STYLEREF, ECMA-376 Part 1 §17.16.5.59), any other its value.
/// </summary>
internal sealed class RunningHeads
{
    private readonly Dictionary<(StorySection Section, string Name), (string Value, string? Style)> values = [];

    public RunningHeads(Story story)
    {
        var running = new Dictionary<string, (string Value, string? Style)>(StringComparer.Ordinal);
        foreach (var section in story.Sections)
        {
            var set = new HashSet<string>(StringComparer.Ordinal);
            var atStart = new Dictionary<string, (string Value, string? Style)>(running);
            foreach (var paragraph in Story.ParagraphsOf(section.Blocks))
            {
                foreach (var element in paragraph.Begins)
                {
                    foreach (var (name, value) in element.Strings)
                    {
                        running[name] = (value, element == paragraph.Source && value == element.TextContent.Trim() ? paragraph.Name : null);
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
    public Func<RunFormat, string, StoryInline>? Of(StorySection section, string name)
    {
        if (!values.TryGetValue((section, name), out var shown) || shown.Value.Length == 0)
            return null;
        if (shown.Style is null)
            return (format, language) => new TextInline(shown.Value, format, "", language, null);
        // Headings by their number, which Word understands in every language.
        var style = shown.Style.StartsWith("heading ", StringComparison.Ordinal) ? shown.Style["heading ".Length..] : $"\"{shown.Style}\"";
        return (format, language) => new FieldInline($"STYLEREF {style}", shown.Value, format, "", language);
    }
}
