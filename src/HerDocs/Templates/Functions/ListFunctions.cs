using HerDocs.Templates.Engine;
using HerDocs.Templates.Model;
using Scriban.Runtime;

namespace HerDocs.Templates.Functions;

/// <summary>Functions on lists: our own, and those worth having under the names that Scriban's documentation gives them.</summary>
internal static class ListFunctions
{
    private static readonly FunctionParameter List = new("list");
    private static readonly FunctionParameter Member = new("member");

    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        new("list", [List], "Joins the items of a list as a sentence of the document's language does.",
            new("""{{ ["drama", "romance", "comedy"] | list }}""", "drama, romance and comedy"),
            call => Join(call)),
        new("where", [List, Member, new("value")], "Keeps the records whose member has a value.",
            new("""{{ for a in [{ result: "won" }, { result: "shared" }] | where "result" "won" }}{{ a.result }}{{ end }}""", "won"),
            call => Where(call)) { ResultOf = SameItems },
        new("group_by", [List, Member],
            "Puts records with the same value together: a list of groups with `key` and `items`, in the order of first sight.",
            new("""{{ for g in [{ b: "x" }, { b: "y" }, { b: "x" }] | group_by "b" }}{{ g.key }}: {{ g.items.size }}; {{ end }}""",
                "x: 2; y: 1; "),
            call => GroupBy(call)) { ResultOf = Groups },
        new("array.size", [List], "Counts the items.",
            new("""{{ [1, 2, 3] | array.size }}""", "3"),
            call => call.List(0).Count),
        new("array.first", [List], "Takes the first item, or nothing when there is none.",
            new("""{{ ["a", "b"] | array.first }}""", "a"),
            call => call.List(0) is [var first, ..] ? first : null) { ResultOf = AnItem },
        new("array.last", [List], "Takes the last item, or nothing when there is none.",
            new("""{{ ["a", "b"] | array.last }}""", "b"),
            call => call.List(0) is [.., var last] ? last : null) { ResultOf = AnItem },
        new("array.limit", [List, new("count")], "Keeps the first items.",
            new("""{{ [1, 2, 3] | array.limit 2 | array.join "-" }}""", "1-2"),
            call => new ScriptArray(call.List(0).Take(call.Integer(1)))) { ResultOf = SameItems },
        new("array.offset", [List, new("count")], "Leaves the first items out.",
            new("""{{ [1, 2, 3] | array.offset 1 | array.join "-" }}""", "2-3"),
            call => new ScriptArray(call.List(0).Skip(call.Integer(1)))) { ResultOf = SameItems },
        new("array.join", [List, new("separator")], "Joins the items with a separator.",
            new("""{{ ["a", "b"] | array.join " / " }}""", "a / b"),
            call => call.Concatenate(Separated(call.List(0), call[1]))),
        new("array.map", [List, Member], "Takes one member of each record.",
            new("""{{ [{ name: "Amy" }, { name: "Paul" }] | array.map "name" | list }}""", "Amy and Paul"),
            call => Map(call)),
        new("array.reverse", [List], "Turns the order round.",
            new("""{{ [1, 2] | array.reverse | array.join "-" }}""", "2-1"),
            call => new ScriptArray(call.List(0).Reverse())) { ResultOf = SameItems },
        new("array.sort", [List, Member with { Optional = true }],
            "Sorts items, or records by a member: numbers by size, texts by their letters; equals keep their order.",
            new("""{{ [3, 1, 2] | array.sort | array.join "-" }}""", "1-2-3"),
            call => Sort(call)) { ResultOf = SameItems },
        new("array.uniq", [List], "Keeps each item once.",
            new("""{{ ["a", "b", "a"] | array.uniq | array.join "-" }}""", "a-b"),
            call => new ScriptArray(call.List(0).Distinct())) { ResultOf = SameItems },
        new("array.concat", [List, new("other")], "Puts one list behind another.",
            new("""{{ [1] | array.concat [2] | array.join "-" }}""", "1-2"),
            call => new ScriptArray(call.List(0).Concat(call.List(1)))),
        new("array.contains", [List, new("item")], "Tells whether an item is in the list.",
            new("""{{ if ["won", "shared"] | array.contains "won" }}yes{{ end }}""", "yes"),
            call => call.List(0).Contains(call[1])),
        new("object.keys", [new("record")], "Lists the names of a record's members.",
            new("""{{ { b: 1, a: 2 } | object.keys | array.join "-" }}""", "b-a"),
            call => call[0] is ScriptObject record ? new ScriptArray(record.Keys) : throw call.Wrong(0, "a record")),
        new("object.has_key", [new("record"), new("name")], "Tells whether a record has a member.",
            new("""{{ if { a: 1 } | object.has_key "a" }}yes{{ end }}""", "yes"),
            call => call[0] is ScriptObject record ? record.Contains(call.Text(1) ?? "") : throw call.Wrong(0, "a record")),
    ];

    private static ValueShape? SameItems(ValueShape? list) => list;

    private static ValueShape? AnItem(ValueShape? list) => (list as ListShape)?.Item;

    private static ListShape Groups(ValueShape? list) =>
        new(new RecordShape(new Dictionary<string, ValueShape?> { ["key"] = null, ["items"] = list }));

    private static object Join(in FunctionCall call)
    {
        var items = call.List(0);
        var parts = new List<object?>(items.Count * 2);
        for (var i = 0; i < items.Count; i++)
        {
            parts.Add(call.Locale.Lists.Before(i, items.Count, call.Plain(items[i])));
            parts.Add(items[i]);
        }
        return call.Concatenate(parts);
    }

    private static List<object?> Separated(IReadOnlyList<object?> items, object? separator)
    {
        var parts = new List<object?>(items.Count * 2);
        foreach (var item in items)
        {
            if (parts.Count > 0)
                parts.Add(separator);
            parts.Add(item);
        }
        return parts;
    }

    private static ScriptArray Where(in FunctionCall call)
    {
        var member = call.Name(1);
        var kept = new ScriptArray();
        foreach (var item in call.List(0))
        {
            if (Equals(Comparable(call.Member(item, member)), Comparable(call[2])))
                kept.Add(item);
        }
        return kept;
    }

    private static ScriptArray Map(in FunctionCall call)
    {
        var member = call.Name(1);
        var values = new ScriptArray();
        foreach (var item in call.List(0))
            values.Add(call.Member(item, member));
        return values;
    }

    private static ScriptArray GroupBy(in FunctionCall call)
    {
        var member = call.Name(1);
        var groups = new ScriptArray();
        var known = new Dictionary<object, ScriptArray>();
        foreach (var item in call.List(0))
        {
            var key = call.Member(item, member);
            if (!known.TryGetValue(Comparable(key) ?? "", out var items))
            {
                known.Add(Comparable(key) ?? "", items = []);
                var group = new ScriptObject();
                group.SetValue("key", key, readOnly: true);
                group.SetValue("items", items, readOnly: true);
                groups.Add(group);
            }
            items.Add(item);
        }
        return groups;
    }

    private static ScriptArray Sort(in FunctionCall call)
    {
        var items = call.List(0);
        var keys = new List<object?>(items.Count);
        foreach (var item in items)
            keys.Add(Comparable(call[1] is null ? item : call.Member(item, call.Name(1))));
        var order = Enumerable.Range(0, items.Count).OrderBy(index => keys[index], SortOrder.Instance);
        return new ScriptArray(order.Select(index => items[index]));
    }

    /// <summary>A value by which others are compared: 8 and 8.0 are one number, and dates go by the calendar.</summary>
    private static object? Comparable(object? value) => value switch
    {
        string or null => value,
        DateValue date => date.Date,
        TimeValue time => time.Time,
        RawHtml raw => raw.Html,
        _ => FunctionCall.TryNumber(value) ?? value,
    };
}
