using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>From where to where the text of an element reaches on the one page that it stands on, from the sheet's upper edge.</summary>
internal sealed record PageSpan(int Page, Length Top, Length Bottom)
{
    /// <summary>Null for what is on no page, or on several.</summary>
    public static PageSpan? Of(PagedDocument pages, Element element)
    {
        PageSpan? span = null;
        foreach (var page in pages.Pages)
        {
            foreach (var (at, item) in page.Content.Flatten())
            {
                if (item is not TextItem { Node: { } node } || !IsIn(node, element))
                    continue;
                if (span is not null && span.Page != page.Number)
                    return null;
                span = span is null ? new PageSpan(page.Number, at.Y, at.Y) : span with { Top = Length.Min(span.Top, at.Y), Bottom = Length.Max(span.Bottom, at.Y) };
            }
        }
        return span;
    }

    private static bool IsIn(Node node, Element element)
    {
        for (Node? around = node; around is not null; around = around.Parent)
        {
            if (around == element)
                return true;
        }
        return false;
    }
}
