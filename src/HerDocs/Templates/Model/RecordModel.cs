using HerDocs.Templates.Engine;
using Scriban.Runtime;

namespace HerDocs.Templates.Model;

/// <summary>How templates see a record: the fields it has, in the order in which the documentation lists them.</summary>
internal sealed class RecordModel<T>(params IReadOnlyList<Field<T>> fields)
{
    public IReadOnlyList<Field<T>> Fields { get; } = fields;

    public RecordShape Shape { get; } = new(fields.ToDictionary(field => field.Name, field => field.Shape, StringComparer.Ordinal));

    /// <summary>The record as a value for Scriban; the origins, when there are any, learn where each value stands.</summary>
    public ScriptObject Build(T record, ValueOrigins? origins)
    {
        var values = new ScriptObject(Fields.Count);
        foreach (var field in Fields)
            values.SetValue(field.Name, field.Read(record, origins), readOnly: true);
        values.IsReadOnly = true;
        return values;
    }
}
