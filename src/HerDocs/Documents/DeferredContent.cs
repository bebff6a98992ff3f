using HerDocs.Css.Values;
using HerDocs.Diagnostics;

namespace HerDocs.Documents;

/// <summary>Generated content that only layout, or a reader program's fields, can fill in: page numbers, leaders.</summary>
public sealed class DeferredContent(ContentItem item, string? targetId = null) : Node
{
    /// <summary>
    /// A <see cref="ContentCounter"/> of page or pages, a <see cref="ContentTargetCounter"/> of page, a <see cref="ContentString"/>
    /// or a <see cref="ContentLeader"/>.
    /// </summary>
    public ContentItem Item { get; } = item;

    /// <summary>The id of the element whose page a <see cref="ContentTargetCounter"/> asks for; null when its link leads nowhere.</summary>
    public string? TargetId { get; } = targetId;

    public override SourceOrigin Origin => Parent?.Origin ?? default;
}
