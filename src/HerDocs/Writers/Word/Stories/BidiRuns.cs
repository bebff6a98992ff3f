using System.Text;
using HerDocs.Css;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Inlines;
using HerDocs.Layout.Inlines.Bidi;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// Says of each run whether it goes from right to left, cutting runs where the direction changes: Word orders whole runs as they say, so
/// the levels of our pages (UAX #9) are told it that way.
/// </summary>
internal sealed class BidiRuns
{
    private const char Object = '\uFFFC';

    private readonly List<InlineSpan> spans = [];
    private int length;

    /// <summary>An inline box begins behind what was counted.</summary>
    public void Open(Element element) => spans.Add(new OpenSpan(length, element, Length.Zero));

    public void Close(Element element) => spans.Add(new CloseSpan(length, element, Length.Zero));

    public void Count(StoryInline inline) => length += TextOf(inline).Length;

    /// <param name="content">All that was counted, joined or not.</param>
    /// <param name="style">The paragraph's.</param>
    public List<StoryInline> Direct(List<StoryInline> content, ComputedStyle style)
    {
        var text = string.Concat(content.Select(TextOf));
        if (InlineLevels.Of(text, spans, style) is not { } levels)
            return content;
        var directed = new List<StoryInline>();
        var start = 0;
        foreach (var inline in content)
        {
            var end = start + TextOf(inline).Length;
            if (inline is TextInline run)
            {
                for (var from = start; from < end;)
                {
                    var to = levels.EndOfLevel(from, end);
                    Add(directed, Directed(run with { Text = text[from..to] }, levels, from, text));
                    from = to;
                }
            }
            else
            {
                directed.Add(Directed(inline, levels, start, text));
            }
            start = end;
        }
        return directed;
    }

    /// <summary>Joins text to what is before it as far as it can.</summary>
    public static void Add(List<StoryInline> content, StoryInline inline)
    {
        if (inline is TextInline text && content is [.., TextInline last] && last.Join(text) is { } joined)
            content[^1] = joined;
        else
            content.Add(inline);
    }

    private static string TextOf(StoryInline inline) => inline switch
    {
        TextInline text => text.Text,
        FieldInline { Result.Length: > 0 } field => field.Result,
        StyleHeadInline { Result.Length: > 0 } head => head.Result,
        TextReferenceInline { Result.Length: > 0 } reference => reference.Result,
        PageReferenceInline => "0",
        BreakInline => "\n",
        TabInline => "\t",
        _ => Object.ToString(),
    };

    private static T Directed<T>(T inline, InlineLevels levels, int at, string text)
        where T : StoryInline
    {
        if (at >= text.Length || inline is BreakInline or TabInline)
            return inline;
        int level = levels[at];
        int paragraph = levels.BaseAt(at);
        // Numbers within text from right to left belong to it, however deep they stand (UAX #9, rule I1).
        var isNumber = Rune.TryGetRuneAt(text, at, out var rune) && Rune.IsNumber(rune);
        var runsRightToLeft = level % 2 == 1 || (paragraph == 0 && level > 0 && isNumber);
        return runsRightToLeft
            ? inline with { Script = new Formats.RunScript(Formats.ScriptSlot.Complex, RunsRightToLeft: true) }
            : inline;
    }
}
