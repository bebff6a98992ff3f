using HerDocs.Css;
using HerDocs.Css.Values;

namespace HerDocs.Layout.Boxes;

/// <summary>
/// The content of a paragraph as ::first-line would set all of it (CSS Pseudo-Elements 4 §2.1): layout takes from it what fits on the
/// first line. Text inherits through the pseudo-element, so what an inline box sets itself stays.
/// </summary>
internal sealed class FirstLineStyle(ComputedStyle block, ComputedStyle firstLine)
{
    private readonly Dictionary<ComputedStyle, ComputedStyle> styles = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<InlineItem> Apply(IReadOnlyList<InlineItem> items) => [.. items.Select(Apply)];

    private InlineItem Apply(InlineItem item) => item switch
    {
        InlineText text => text with { Text = Transform(text), Style = Of(text.Style) },
        InlinePageText text => text with { Style = Of(text.Style) },
        InlineLeader leader => leader with { Style = Of(leader.Style) },
        _ => item,
    };

    private string Transform(InlineText item)
    {
        var transform = Of(item.Style).TextTransform;
        return transform == item.Style.TextTransform ? item.Text : TextTransforms.Apply(item.Text, transform, item.Language);
    }

    private ComputedStyle Of(ComputedStyle style)
    {
        if (!styles.TryGetValue(style, out var found))
            styles.Add(style, found = style.Inheriting(firstLine, block));
        return found;
    }
}
