using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;

namespace HerDocs.Templates.Parameters;

/// <summary>What the values of a parameter may be. They are read and checked as those of a profile are.</summary>
internal abstract class ParameterType : SchemaType<ParameterValue>
{
    /// <summary>The word for it in <c>layout.yaml</c>.</summary>
    public abstract string Name { get; }

    /// <summary>A value for messages, as long as the parameter has none of its own.</summary>
    public abstract string Example { get; }

    public sealed override ParameterValue? Read(DataNode node, ReadContext context)
    {
        if (node is ScalarNode scalar && IsOfKind(scalar))
            return ReadText(scalar, context);
        if (node is not BrokenNode)
            context.ReportWrongType(node, this, (node as ScalarNode) is { } other ? HintFor(other) : null);
        return null;
    }

    /// <summary>Whether YAML takes it for a value of the right kind at all.</summary>
    protected virtual bool IsOfKind(ScalarNode scalar) => scalar.Kind != ScalarKind.Null;

    /// <summary>What may have been meant by a value of the wrong kind.</summary>
    protected virtual string? HintFor(ScalarNode scalar) => null;

    /// <summary>The value, or null when it is not one, which has then been reported.</summary>
    protected abstract ParameterValue? ReadText(ScalarNode scalar, ReadContext context);
}
