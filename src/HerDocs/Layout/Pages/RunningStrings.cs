using HerDocs.Css.Values;
namespace HerDocs.Layout.Pages;

/// <summary>The values that named strings have on a page (CSS GCPM 3 §1.1).</summary>
internal sealed class RunningStrings
{
    private readonly Dictionary<string, string> start;
    private readonly Dictionary<string, string> first = [];
    private readonly Dictionary<string, string> atHead = [];
    private readonly Dictionary<string, string> last;

    private RunningStrings(Dictionary<string, string> start)
    {
        this.start = start;
        last = new Dictionary<string, string>(start);
    }

    public static RunningStrings None { get; } = new([]);

    /// <summary>The page after this one, with what is set on it.</summary>
    public RunningStrings Next(IEnumerable<PageMark> marks)
    {
        var next = new RunningStrings(last);
        foreach (var mark in marks)
        {
            foreach (var (name, value) in mark.Element.Strings)
            {
                next.first.TryAdd(name, value);
                if (mark.IsAtHead)
                    next.atHead.TryAdd(name, value);
                next.last[name] = value;
            }
        }
        return next;
    }

    public string Of(string name, StringPosition position) => position switch
    {
        // An element that the page begins with counts as its start.
        StringPosition.Start => atHead.GetValueOrDefault(name) ?? start.GetValueOrDefault(name, ""),
        StringPosition.Last => last.GetValueOrDefault(name, ""),
        StringPosition.FirstExcept => first.ContainsKey(name) ? "" : start.GetValueOrDefault(name, ""),
        _ => first.GetValueOrDefault(name) ?? start.GetValueOrDefault(name, ""),
    };
}
