using System.Text.Json.Nodes;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>What a value may be: the part of the schema that checks it and that a written schema describes.</summary>
internal abstract class SchemaType
{
    /// <summary>What is wanted, as a message names it: "a whole number".</summary>
    public abstract string Wanted { get; }

    /// <summary>Whether a key's example is short enough, one value, to stand in a message.</summary>
    public virtual bool HasExample => true;

    /// <summary>The same as JSON Schema, as far as that can say it; a new object each time.</summary>
    public abstract JsonObject Describe();

    /// <summary>The value of a node, or null when it is not of this type, which has then been reported.</summary>
    public abstract object? ReadAny(DataNode node, ReadContext context);
}

/// <summary>A type whose values become a <typeparamref name="T"/>.</summary>
internal abstract class SchemaType<T> : SchemaType
    where T : class
{
    public abstract T? Read(DataNode node, ReadContext context);

    public sealed override object? ReadAny(DataNode node, ReadContext context) => Read(node, context);
}
