using HerDocs.Css.Values;

namespace HerDocs.Documents.Composition;

/// <summary>The counters of a document while its tree is walked (CSS Lists 3 §4.4): each belongs to the element that reset it.</summary>
internal sealed class CounterScopes
{
    private readonly Dictionary<string, List<Counter>> counters = [];

    /// <summary>How deep in the tree the walk is.</summary>
    private int depth;

    public void Enter() => depth++;

    /// <summary>What the children of an element reset ends with the element.</summary>
    public void Leave()
    {
        depth--;
        foreach (var nested in counters.Values)
        {
            while (nested.Count > 0 && nested[^1].Depth > depth)
                nested.RemoveAt(nested.Count - 1);
        }
    }

    public void Reset(string name, int value)
    {
        var nested = Nested(name);
        // A later sibling's counter takes the place of an earlier one's.
        if (nested.Count > 0 && nested[^1].Depth >= depth)
            nested[^1] = new Counter(depth, value);
        else
            nested.Add(new Counter(depth, value));
    }

    public void Set(string name, int value)
    {
        if (Nested(name) is { Count: > 0 } nested)
            nested[^1] = nested[^1] with { Value = value };
        else
            Reset(name, value);
    }

    public void Increment(string name, int by)
    {
        var nested = Nested(name);
        if (nested.Count == 0)
            Reset(name, 0);
        nested[^1] = nested[^1] with { Value = nested[^1].Value + by };
    }

    public int Value(string name) => Nested(name) is { Count: > 0 } nested ? nested[^1].Value : 0;

    /// <summary>The innermost value of each counter that is there.</summary>
    public IReadOnlyDictionary<string, int> Values() =>
        counters.Where(nested => nested.Value.Count > 0).ToDictionary(nested => nested.Key, nested => nested.Value[^1].Value);

    /// <summary>The text of counter() or counters().</summary>
    public string Text(ContentCounter counter)
    {
        // CSS Lists 3 §4.5: a counter that is not there is zero.
        if (counter.Separator is null || Nested(counter.Name).Count == 0)
            return CounterStyle.Format(counter.Style, Value(counter.Name));
        return string.Join(counter.Separator, Nested(counter.Name).Select(nested => CounterStyle.Format(counter.Style, nested.Value)));
    }

    private List<Counter> Nested(string name)
    {
        if (!counters.TryGetValue(name, out var nested))
            counters[name] = nested = [];
        return nested;
    }

    /// <param name="Depth">Of the element that reset it.</param>
    private readonly record struct Counter(int Depth, int Value);
}
