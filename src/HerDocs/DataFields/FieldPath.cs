using System.Globalization;

namespace HerDocs.DataFields;

/// <summary>
/// Names a value of a profile by its keys: <c>film.title</c>, <c>cast[2].role</c>. One that begins with a dot goes on from the path of
/// an element around it.
/// </summary>
internal static class FieldPath
{
    /// <summary>The attribute of a template that says which value an element shows.</summary>
    public const string Attribute = "data-field";

    /// <param name="around">The whole path that an element around it names; null where none does.</param>
    /// <returns>The whole path; null where a dot has nothing to go on from.</returns>
    public static string? Resolve(string written, string? around) =>
        !written.StartsWith('.') ? written : around is null ? null : around + written;

    /// <summary>The keys and places in lists that lead to the value; null for what is no path.</summary>
    public static IReadOnlyList<FieldStep>? Steps(string path)
    {
        var steps = new List<FieldStep>();
        foreach (var part in path.Split('.'))
        {
            var bracket = part.IndexOf('[');
            var key = bracket < 0 ? part : part[..bracket];
            if (key.Length == 0)
                return null;
            steps.Add(new FieldStep(key, null));
            if (bracket < 0)
                continue;
            if (!part.EndsWith(']') || !int.TryParse(part[(bracket + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                return null;
            steps.Add(new FieldStep(null, index));
        }
        return steps;
    }

    public static string Item(string list, int index) => $"{list}[{index.ToString(CultureInfo.InvariantCulture)}]";

    /// <summary>Of <c>cast[2]</c> and all below it the list and the place in it; null for what is in no list.</summary>
    public static (string List, int Index, string Below)? ItemOf(string path)
    {
        var open = path.IndexOf('[');
        var close = open < 0 ? -1 : path.IndexOf(']', open);
        return close > 0 && int.TryParse(path[(open + 1)..close], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? (path[..open], index, path[(close + 1)..].TrimStart('.'))
            : null;
    }

    /// <summary>What people read: <c>Original title</c> for <c>film.original_title</c>, <c>Cast 3: role</c> for <c>cast[2].role</c>.</summary>
    public static string Label(string path)
    {
        if (ItemOf(path) is var (list, index, rest))
        {
            var item = $"{Label(list)} {(index + 1).ToString(CultureInfo.InvariantCulture)}";
            return rest.Length == 0 ? item : $"{item}: {Words(rest)}";
        }
        var last = path[(path.LastIndexOf('.') + 1)..];
        var words = Words(last);
        return words.Length == 0 ? path : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Words(string key) => key.Replace('_', ' ').Replace('.', ' ');
}

/// <summary>A key of a record or a place in a list, counted from nought.</summary>
internal readonly record struct FieldStep(string? Key, int? Index);
