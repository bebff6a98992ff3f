using System.Globalization;
using HerDocs.Css.Syntax;

namespace HerDocs.Css.Grammars;

/// <summary>How the values of a property are written: read from a style sheet and printed again.</summary>
internal sealed class Grammar<T>(string syntax, Func<ValueReader, Specified<T>?> parse, Func<T, string>? format = null)
{
    /// <summary>What may be written, in the value definition syntax of CSS Values 4 §2.</summary>
    public string Syntax { get; } = syntax;

    /// <summary>Reads a value and stops behind it; null, with the reader anywhere, when there is none.</summary>
    public Specified<T>? Parse(ValueReader reader) => parse(reader);

    public string Format(T value) => format is null ? Grammar.Text(value) : format(value);
}

/// <summary>Builds grammars out of smaller ones.</summary>
internal static class Grammar
{
    /// <summary>The grammar, or a keyword that stands for null.</summary>
    public static Grammar<T?> OrKeyword<T>(string keyword, Grammar<T> grammar)
        where T : struct =>
        new(
            $"{keyword} | {grammar.Syntax}",
            reader => reader.TakeKeyword(keyword) ? new((T?)null) : grammar.Parse(reader)?.Map(value => (T?)value),
            value => value is { } some ? grammar.Format(some) : keyword);

    /// <summary>The grammar, or a keyword that stands for null.</summary>
    public static Grammar<T?> OrNull<T>(string keyword, Grammar<T> grammar)
        where T : class =>
        new(
            $"{keyword} | {grammar.Syntax}",
            reader => reader.TakeKeyword(keyword) ? new((T?)null) : grammar.Parse(reader)?.Map(value => (T?)value),
            value => value is null ? keyword : grammar.Format(value));

    /// <summary>One or more of the grammar, separated by commas, or a keyword that stands for none.</summary>
    public static Grammar<IReadOnlyList<T>> CommaList<T>(string keyword, Grammar<T> grammar) =>
        new(
            $"{keyword} | [ {grammar.Syntax} ]#",
            reader => reader.TakeKeyword(keyword) ? new(Array.Empty<T>()) : CommaList(reader, grammar.Parse),
            values => values.Count == 0 ? keyword : string.Join(", ", values.Select(grammar.Format)));

    public static Specified<IReadOnlyList<T>>? CommaList<T>(ValueReader reader, Func<ValueReader, Specified<T>?> parse)
    {
        var items = new List<Specified<T>>();
        do
        {
            if (parse(reader) is not { } item)
                return null;
            items.Add(item);
        }
        while (reader.TakeComma());
        return Specified.List(items);
    }

    /// <summary>Numbers with at most three decimals; everything else as it prints itself.</summary>
    public static string Text<T>(T value) => value switch
    {
        double number => number.ToString("0.###", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "none",
    };

    /// <summary>A string in the double quotes of CSS.</summary>
    public static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\a ")}\"";
}
