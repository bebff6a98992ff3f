using System.Diagnostics;
using HerDocs.Css.Syntax;

namespace HerDocs.Css.Grammars;

/// <summary>Grammars of one keyword out of a list.</summary>
internal static class Keywords
{
    /// <summary>What stands in a list of names for a value that nobody can write.</summary>
    private const string Unwritable = "-";

    /// <summary>
    /// The names of an enumeration's values, in the order of the enumeration, separated by blanks. Aliases are further names that
    /// can be written but are printed under the main one.
    /// </summary>
    public static Grammar<T> Of<T>(string names, params ReadOnlySpan<(string Name, T Value)> aliases)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        var printed = names.Split(' ');
        Debug.Assert(values.Length == printed.Length, $"{typeof(T).Name} has {values.Length} values and {printed.Length} names");
        var written = new Dictionary<string, Specified<T>>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < values.Length; i++)
        {
            if (printed[i] != Unwritable)
                written.Add(printed[i], new(values[i]));
        }
        foreach (var (name, value) in aliases)
            written.Add(name, new(value));
        return new(string.Join(" | ", written.Keys), reader => Take(reader, written), value => printed[Array.IndexOf(values, value)]);
    }

    /// <summary>Any of an enumeration's flags in any order, or the keyword that stands for none of them.</summary>
    public static Grammar<T> Flags<T>(string none, string names, Func<T, T, T?> join)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>()[1..];
        var printed = names.Split(' ');
        Debug.Assert(values.Length == printed.Length, $"{typeof(T).Name} has {values.Length} flags and {printed.Length} names");
        return new(
            $"{none} | [ {string.Join(" || ", printed)} ]",
            reader => ParseFlags(reader, none, printed, values, join),
            value => value.Equals(default(T)) ? none : string.Join(' ', printed.Where((_, i) => value.HasFlag(values[i]))));
    }

    /// <summary>The value of the next identifier in a table of specified values.</summary>
    public static TValue? Take<TValue>(ValueReader reader, Dictionary<string, TValue> values)
        where TValue : class
    {
        if (reader.Peek.Kind != TokenKind.Ident || !values.TryGetValue(reader.Peek.Text, out var value))
            return null;
        reader.Skip();
        return value;
    }

    private static Specified<T>? ParseFlags<T>(ValueReader reader, string none, string[] names, T[] values, Func<T, T, T?> join)
        where T : struct, Enum
    {
        if (reader.TakeKeyword(none))
            return new(default(T));
        T? flags = default(T);
        var count = 0;
        while (flags is { } before && Array.FindIndex(names, name => reader.Peek.Is(TokenKind.Ident, name)) is >= 0 and var index)
        {
            reader.Skip();
            flags = join(before, values[index]);
            count++;
        }
        return count > 0 && flags is { } all ? new(all) : null;
    }
}
