using System.Text.RegularExpressions;
using HerDocs.DataFields;
using HerDocs.DataFields.Word;
using HerDocs.Profiles;
using HerDocs.Profiles.Schema;

namespace HerDocs.Importing;

/// <summary>Makes values of what fields say: texts, and by way of what the document said before also numbers, dates and lists in words.</summary>
internal sealed partial class FieldTexts
{
    private readonly ILookup<string, BuiltField> built;

    /// <summary>What words of a list look like: "Won" for <c>won</c>, by the key that has them.</summary>
    private readonly Dictionary<(string Key, string Shown), string> labels = [];

    /// <summary>What stands between the items of a list, such as " and ".</summary>
    private readonly HashSet<string> separators = [", ", "; ", "、"];

    public FieldTexts(FieldRecord values, BuiltText text)
    {
        built = text.Fields.ToLookup(field => field.Path, StringComparer.Ordinal);
        foreach (var field in text.Fields)
        {
            if (values.Find(field.Path) is FieldText value)
                labels.TryAdd((KeyOf(field.Path), field.Text), value.Text);
            else if (values.Find(field.Path) is FieldList list)
                LearnSeparators(list, field.Text);
        }
    }

    /// <summary>Whether a field says what it was built with.</summary>
    public bool IsUntouched(BuiltField field) => built[field.Path].Any(was => was.Markdown == field.Markdown);

    /// <summary>What a field says now, for a value that the profile had or had not.</summary>
    /// <param name="value">Null when the text cannot be read as a value.</param>
    public bool TryRead(BuiltField field, FieldValue? had, SchemaType type, out FieldValue? value)
    {
        value = null;
        if (field.Text.Length == 0)
            return true;
        var was = built[field.Path].FirstOrDefault();
        value = type switch
        {
            MarkdownType => new FieldText(Text(had, was?.Markdown, field.Markdown)),
            TextType => new FieldText(Text(had, was?.Text, field.Text).ReplaceLineEndings(" ")),
            IListType list => ListOf(field.Text, had, was, list.ItemType),
            _ => Candidates(field).FirstOrDefault(candidate => ProfilePaths.Accepts(type, candidate)) is { } word ? new FieldText(word) : null,
        };
        return value is not null;
    }

    private static string Text(FieldValue? had, string? was, string now) =>
        had is FieldText text && was is not null ? TextMerge.Apply(text.Text, was, now) : TextMerge.Typed(now);

    private FieldList? ListOf(string text, FieldValue? had, BuiltField? was, SchemaType item)
    {
        if (item is not TextType)
            return null;
        // The names of before stay whole, whatever stands in them.
        var known = was is null || had is not FieldList list ? [] : list.Items.OfType<FieldText>().Select(name => name.Text).Where(name => name.Length > 0).ToList();
        var names = new List<FieldValue>();
        foreach (var part in Split(TextMerge.Typed(text), known))
            names.Add(new FieldText(part));
        return new FieldList(names);
    }

    private IEnumerable<string> Split(string text, List<string> known)
    {
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            if (i == start && known.Find(name => text.AsSpan(i).StartsWith(name)) is { } whole && (EndsAt(text, i + whole.Length) || i + whole.Length == text.Length))
                i += whole.Length;
            if (i < text.Length && Depth(text, i) == 0 && separators.FirstOrDefault(separator => text.AsSpan(i).StartsWith(separator)) is { } found)
            {
                yield return text[start..i].Trim();
                start = i += found.Length;
            }
            else
            {
                i++;
            }
        }
        if (text[start..].Trim() is { Length: > 0 } last)
            yield return last;
    }

    private bool EndsAt(string text, int index) => separators.Any(separator => text.AsSpan(index).StartsWith(separator));

    private static int Depth(string text, int index) => text.AsSpan(0, index).Count('(') - text.AsSpan(0, index).Count(')');

    private void LearnSeparators(FieldList list, string shown)
    {
        var at = 0;
        foreach (var item in list.Items.OfType<FieldText>())
        {
            var found = shown.IndexOf(item.Text, at, StringComparison.Ordinal);
            if (found < 0)
                return;
            if (at > 0 && shown[at..found] is { } between && !string.IsNullOrWhiteSpace(between) && !between.Any(char.IsDigit))
                separators.Add(between);
            at = found + item.Text.Length;
        }
    }

    /// <summary>What a text may mean, the likeliest first.</summary>
    private IEnumerable<string> Candidates(BuiltField field)
    {
        var text = TextMerge.Typed(field.Text).Trim();
        if (labels.TryGetValue((KeyOf(field.Path), field.Text), out var word))
            yield return word;
        yield return text;
        yield return text.ToLowerInvariant();
        if (IsoDate().Match(text) is { Success: true } iso)
            yield return iso.Value;
        if (DateText.InWords(Weekday().Replace(text, "")) is { } date)
            yield return date.ToString();
        if (TimeType.InWords(text) is { } time)
            yield return time;
        foreach (Match number in Number().Matches(text))
            yield return Grouping().Replace(number.Value, "");
    }

    /// <summary>The path without places in lists.</summary>
    private static string KeyOf(string path) => PlaceInList().Replace(path, "[]");

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex PlaceInList();

    [GeneratedRegex(@"(?<![0-9])[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?(?![0-9])")]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Weekday();

    [GeneratedRegex(@"[0-9]{1,3}(?:[,' ][0-9]{3})+(?![0-9])|[0-9]+(?:\.[0-9]+)?")]
    private static partial Regex Number();

    [GeneratedRegex("[,' ]")]
    private static partial Regex Grouping();
}
