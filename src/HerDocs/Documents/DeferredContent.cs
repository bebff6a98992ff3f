using HerDocs.Css.Values;
using HerDocs.Diagnostics;

namespace HerDocs.Documents;

/// <summary>Generated content that only layout, or a reader program's fields, can fill in: page numbers, leaders.</summary>
public sealed class DeferredContent(ContentItem item, string? targetId = null) : Node
{
    /// <summary>
    /// A <see cref="ContentCounter"/> of page, pages or footnote, a <see cref="ContentTargetCounter"/> of page or footnote, a
    /// <see cref="ContentString"/> or a <see cref="ContentLeader"/>.
    /// </summary>
    public ContentItem Item { get; } = item;

    /// <summary>The id of the element whose page a <see cref="ContentTargetCounter"/> asks for; null when its link leads nowhere.</summary>
    public string? TargetId { get; } = targetId;

    /// <summary>What stands for it where there are no pages: a footnote's number through the whole document; else empty.</summary>
    public string Known { get; init; } = "";

    /// <summary>The footnote whose number is shown, if any: the one around it, or where its link leads.</summary>
    /// <param name="document">Whose content it is.</param>
    public Element? NoteIn(Document document)
    {
        var inside = Item switch
        {
            ContentCounter { Name: CounterChange.Footnote } => Parent as Element,
            ContentTargetCounter { Name: CounterChange.Footnote } when TargetId is { } id => document.ElementsById.GetValueOrDefault(id),
            _ => null,
        };
        while (inside is not null && inside.Style.Float != Float.Footnote)
            inside = inside.Parent as Element;
        return inside;
    }

    public override SourceOrigin Origin => Parent?.Origin ?? default;
}
