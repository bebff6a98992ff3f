using HerDocs.Css.Values;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Pages;

/// <summary>The values that named strings have on a page (CSS GCPM 3 §1.1).</summary>
internal sealed class RunningStrings
{
    private readonly Dictionary<string, string> start;
    private readonly Dictionary<string, string> first = [];
    private readonly Dictionary<string, string> last;

    private RunningStrings(Dictionary<string, string> start)
    {
        this.start = start;
        last = new Dictionary<string, string>(start);
    }

    public static RunningStrings None { get; } = new([]);

    /// <summary>The page after this one, with what is set on it.</summary>
    public RunningStrings Next(Fragment content)
    {
        var next = new RunningStrings(last);
        foreach (var (_, item) in content.Flatten())
        {
            if (item is not MarkItem mark)
                continue;
            foreach (var (name, value) in mark.Element.Strings)
            {
                next.first.TryAdd(name, value);
                next.last[name] = value;
            }
        }
        return next;
    }

    public string Of(string name, StringPosition position) => position switch
    {
        StringPosition.Start => start.GetValueOrDefault(name, ""),
        StringPosition.Last => last.GetValueOrDefault(name, ""),
        StringPosition.FirstExcept => first.ContainsKey(name) ? "" : start.GetValueOrDefault(name, ""),
        _ => first.GetValueOrDefault(name) ?? start.GetValueOrDefault(name, ""),
    };
}
