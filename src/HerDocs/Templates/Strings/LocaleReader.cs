using System.Globalization;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;
using Scriban.Runtime;

namespace HerDocs.Templates.Strings;

/// <summary>Makes a <see cref="Locale"/> of a language's strings; what the forms need and is not there or wrong is reported.</summary>
internal sealed class LocaleReader
{
    private readonly StringTable table;
    private readonly DiagnosticBag diagnostics;

    private LocaleReader(StringTable table, DiagnosticBag diagnostics)
    {
        this.table = table;
        this.diagnostics = diagnostics;
    }

    /// <param name="language">The tag of the language that the words are in.</param>
    /// <param name="table">The words.</param>
    /// <param name="diagnostics">Takes what is wrong with them for the forms.</param>
    public static Locale Read(string language, StringTable table, DiagnosticBag diagnostics)
    {
        var reader = new LocaleReader(table, diagnostics);
        var places = new Dictionary<object, SourceSpan>(ReferenceEqualityComparer.Instance);
        return new Locale
        {
            Language = language,
            Dates = reader.ReadDates(),
            Numbers = new NumberForms(reader.Text("number.group"), reader.Integer("number.group_from"), reader.Text("number.decimal")),
            Lists = new ListForms(reader.Text("list.separator"), reader.Text("list.last"), reader.OptionalText("list.last_before_i")),
            Abbreviations = reader.Texts("abbreviations").ToHashSet(StringComparer.OrdinalIgnoreCase),
            Strings = reader.ReadStrings(places),
            Places = places,
            Diagnostics = table.Diagnostics,
        };
    }

    private DateForms ReadDates() => new()
    {
        Months = Texts("months", 12),
        ShortMonths = Texts("months_short", 12),
        Weekdays = Texts("weekdays", 7),
        FirstDay = OptionalText("date.first_day"),
        Patterns = Group("date", "full", "month_year", "year"),
        Durations = Group("duration", "minutes", "hours", "hours_and_minutes"),
        TimePattern = Text("time"),
        Am = Text("am"),
        Pm = Text("pm"),
    };

    /// <summary>All strings as nested records, as templates name them.</summary>
    private ScriptObject ReadStrings(Dictionary<object, SourceSpan> places)
    {
        var strings = new ScriptObject();
        foreach (var key in table.Keys)
        {
            var record = strings;
            var parts = key.Split('.');
            foreach (var part in parts[..^1])
                record = Inner(record, part);
            record.SetValue(parts[^1], Value(table.Find(key)!, places), readOnly: true);
        }
        Close(strings);
        return strings;
    }

    /// <summary>The strings serve many documents, so no template may change them.</summary>
    private static void Close(ScriptObject record)
    {
        foreach (var inner in record.Values.OfType<ScriptObject>())
            Close(inner);
        record.IsReadOnly = true;
    }

    private static ScriptObject Inner(ScriptObject record, string name)
    {
        if (record.TryGetValue(null!, default, name, out var value) && value is ScriptObject inner)
            return inner;
        var added = new ScriptObject();
        record.SetValue(name, added, readOnly: true);
        return added;
    }

    private static object Value(DataNode node, Dictionary<object, SourceSpan> places)
    {
        if (node is SequenceNode list)
        {
            var items = new ScriptArray(list.Items.Select(item => Value(item, places)));
            items.IsReadOnly = true;
            return items;
        }
        // Each text is an object of its own, by which its place is found again.
        var text = new string(((ScalarNode)node).Text);
        if (text.Length > 0)
            places[text] = node.Span;
        return text;
    }

    private Dictionary<string, string> Group(string name, params ReadOnlySpan<string> required)
    {
        var group = table.Keys.Where(key => key.StartsWith(name + ".", StringComparison.Ordinal))
            .ToDictionary(key => key[(name.Length + 1)..], Text, StringComparer.Ordinal);
        foreach (var key in required)
            group.TryAdd(key, Text($"{name}.{key}"));
        return group;
    }

    private string Text(string key) => table.Find(key) switch
    {
        ScalarNode text => text.Text,
        null => Missing(key, ""),
        var other => Wrong(other, $"`{key}` must be a text, but here is {other.Found}", ""),
    };

    private string? OptionalText(string key) => table.Find(key) is null ? null : Text(key);

    private int Integer(string key)
    {
        var text = Text(key);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || table.Find(key) is null)
            return number;
        return Wrong(table.Find(key)!, $"`{key}` must be a whole number, but here is {table.Find(key)!.Found}", 0);
    }

    private IReadOnlyList<string> Texts(string key, int? count = null)
    {
        IReadOnlyList<string> empty = [.. Enumerable.Repeat("", count ?? 0)];
        return table.Find(key) switch
        {
            null => Missing(key, empty),
            SequenceNode list when count is null || list.Items.Count == count => [.. list.Items.Select(item => ((ScalarNode)item).Text)],
            SequenceNode list => Wrong(list, $"`{key}` must be a list of {count} texts, but here are {list.Items.Count}", empty),
            var other => Wrong(other, $"`{key}` must be a list of texts, but here is {other.Found}", empty),
        };
    }

    private T Missing<T>(string key, T instead)
    {
        diagnostics.Report(
            DiagnosticCode.WrongString, null, $"no strings file of this language says `{key}`",
            "see strings/en.yaml in the shared folder for its form");
        return instead;
    }

    private T Wrong<T>(DataNode node, string message, T instead)
    {
        diagnostics.Report(DiagnosticCode.WrongString, node.Span, message, "see strings/en.yaml in the shared folder for its form");
        return instead;
    }
}
