using HerDocs.Profiles;
using HerDocs.Templates.Engine;
using Scriban.Runtime;

namespace HerDocs.Templates.Model;

/// <summary>
/// A member of a record as templates see it: its name, what it holds, and how it is read from a <typeparamref name="T"/>.
/// </summary>
internal sealed record Field<T>(string Name, string Summary, ValueShape? Shape, Func<T, ModelPlace, object?> Read)
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
        List(name, summary, null, read, (text, place) => Track(text, text.Value, place));

    public static Field<T> Record<TRecord>(string name, string summary, RecordModel<TRecord> model, Func<T, TRecord?> read)
        where TRecord : class =>
        new(name, summary, model.PlacedShape, (owner, place) => read(owner) is { } record ? model.Build(record, place.Key(name)) : null);

    public static Field<T> Records<TRecord>(
        string name, string summary, RecordModel<TRecord> model, Func<T, IReadOnlyList<TRecord>> read) =>
        List(name, summary, model.PlacedShape, read, model.Build);

    private static Field<T> Value<TValue>(
        string name, string summary, ValueShape? shape, Func<T, Sourced<TValue>?> read, Func<TValue, object> convert) =>
        new(name, summary, shape, (owner, place) => read(owner) is { } value ? Track(value, convert(value.Value), place) : null);

    private static Field<T> List<TItem>(
        string name, string summary, ValueShape? item, Func<T, IReadOnlyList<TItem>> read, Func<TItem, ModelPlace, object> convert) =>
        new(name, summary, new ListShape(item), (owner, place) =>
        {
            var items = read(owner);
            var list = new ScriptArray(items.Count);
            var all = place.Key(name);
            for (var i = 0; i < items.Count; i++)
                list.Add(convert(items[i], all.Item(i)));
            list.IsReadOnly = true;
            return list;
        });

    private static object Track<TValue>(Sourced<TValue> source, object value, ModelPlace place) =>
        place.Origins?.Track(value, source.Span) ?? value;
}
