using HerDocs.Css.Values;

namespace HerDocs.Documents;

/// <summary>Makes the outline from bookmark-level and bookmark-label (CSS GCPM 4 §3).</summary>
internal static class Outlines
{
    public static IReadOnlyList<OutlineEntry> Of(Element root) =>
    [
        .. root.SelfAndDescendants()
            .Where(element => element is { IsOutlined: true, IsGenerated: false })
            .Select(element => new OutlineEntry(element.Style.BookmarkLevel!.Value, Label(element), element))
            .Where(entry => entry.Title.Length > 0),
    ];

    private static string Label(Element element)
    {
        if (element.Style.BookmarkLabel is not { } label)
            return ReadAloud.TextOf(element);
        return ReadAloud.Line(string.Concat(label.Select(item => item switch
        {
            ContentText text => text.Text,
            ContentAttribute attribute => element.Attribute(attribute.Name) ?? "",
            ContentOfElement => ReadAloud.TextOf(element),
            _ => "",
        })));
    }
}
