using Scriban.Runtime;

namespace HerDocs.Templates.Model;

/// <summary>How templates see a record: the fields it has, in the order in which the documentation lists them.</summary>
internal sealed class RecordModel<T>(params IReadOnlyList<Field<T>> fields)
{
    public IReadOnlyList<Field<T>> Fields { get; } = fields;

    public RecordShape Shape { get; } = new(fields.ToDictionary(field => field.Name, field => field.Shape, StringComparer.Ordinal));

    /// <summary>The shape of a record that stands in a profile and knows where.</summary>
    public RecordShape PlacedShape { get; } = new(
        fields.ToDictionary(field => field.Name, field => field.Shape, StringComparer.Ordinal).Append(new(ModelPlace.MemberName, null)).ToDictionary(StringComparer.Ordinal));

    /// <summary>The record as a value for Scriban; the origins, when there are any, learn where each value stands.</summary>
    public ScriptObject Build(T record, ModelPlace place)
    {
        var values = new ScriptObject(Fields.Count + 1);
        foreach (var field in Fields)
            values.SetValue(field.Name, field.Read(record, place), readOnly: true);
        if (place.Path.Length > 0)
            values.SetValue(ModelPlace.MemberName, place.Path, readOnly: true);
        values.IsReadOnly = true;
        return values;
    }
}
