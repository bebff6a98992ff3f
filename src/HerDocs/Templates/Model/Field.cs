using HerDocs.Profiles;
using HerDocs.Templates.Engine;
using Scriban.Runtime;

namespace HerDocs.Templates.Model;

/// <summary>
/// A member of a record as templates see it: its name, what it holds, and how it is read from a <typeparamref name="T"/>.
/// </summary>
internal sealed record Field<T>(string Name, string Summary, ValueShape? Shape, Func<T, ValueOrigins?, object?> Read)
{
    public static Field<T> Text(string name, string summary, Func<T, Sourced<string>?> read) =>
        Value(name, summary, null, read, text => text);

    public static Field<T> Number(string name, string summary, Func<T, Sourced<int>?> read) =>
        Value(name, summary, null, read, number => number);

    public static Field<T> Number(string name, string summary, Func<T, Sourced<decimal>?> read) =>
        Value(name, summary, null, read, number => number);

    public static Field<T> Date(string name, string summary, Func<T, Sourced<PartialDate>?> read) =>
        Value(name, summary, DateValue.Shape, read, date => new DateValue(date));

    public static Field<T> Day(string name, string summary, Func<T, Sourced<DateOnly>?> read) =>
        Value(name, summary, DateValue.Shape, read, day => new DateValue(PartialDate.Create(day.Year, day.Month, day.Day)!.Value));

    public static Field<T> Time(string name, string summary, Func<T, Sourced<TimeOnly>?> read) =>
        Value(name, summary, TimeValue.Shape, read, time => new TimeValue(time));

    public static Field<T> Word<TWord>(string name, string summary, Func<T, Sourced<TWord>?> read, Func<TWord, string> word) =>
        Value(name, summary, null, read, word);

    public static Field<T> Texts(string name, string summary, Func<T, IReadOnlyList<Sourced<string>>> read) =>
        List(name, summary, null, read, (text, origins) => Track(text, text.Value, origins));

    public static Field<T> Record<TRecord>(string name, string summary, RecordModel<TRecord> model, Func<T, TRecord?> read)
        where TRecord : class =>
        new(name, summary, model.Shape, (owner, origins) => read(owner) is { } record ? model.Build(record, origins) : null);

    public static Field<T> Records<TRecord>(
        string name, string summary, RecordModel<TRecord> model, Func<T, IReadOnlyList<TRecord>> read) =>
        List(name, summary, model.Shape, read, model.Build);

    private static Field<T> Value<TValue>(
        string name, string summary, ValueShape? shape, Func<T, Sourced<TValue>?> read, Func<TValue, object> convert) =>
        new(name, summary, shape, (owner, origins) => read(owner) is { } value ? Track(value, convert(value.Value), origins) : null);

    private static Field<T> List<TItem>(
        string name, string summary, ValueShape? item, Func<T, IReadOnlyList<TItem>> read, Func<TItem, ValueOrigins?, object> convert) =>
        new(name, summary, new ListShape(item), (owner, origins) =>
        {
            var items = read(owner);
            var list = new ScriptArray(items.Count);
            foreach (var value in items)
                list.Add(convert(value, origins));
            list.IsReadOnly = true;
            return list;
        });

    private static object Track<TValue>(Sourced<TValue> source, object value, ValueOrigins? origins) =>
        origins?.Track(value, source.Span) ?? value;
}
