using HerDocs.Css.Values;
using HerDocs.Layout.Boxes;

namespace HerDocs.QuestPdf.Texts;

/// <summary>White space at the ends of lines is not shown (CSS Text 3 §4.1.2); QuestPDF shows what it gets.</summary>
internal static class LineEnds
{
    public static IReadOnlyList<InlineItem> Trim(InlineContent content)
    {
        if (content.Style.WhiteSpaceCollapse is not (WhiteSpaceCollapse.Collapse or WhiteSpaceCollapse.PreserveBreaks))
            return content.Items;
        var items = content.Items.ToArray();
        TrimStarts(items);
        TrimEnds(items);
        return items;
    }

    private static void TrimStarts(InlineItem[] items)
    {
        var isAtStart = true;
        for (var i = 0; i < items.Length; i++)
        {
            if (isAtStart && items[i] is InlineText text)
                items[i] = text with { Text = text.Text.TrimStart(' ') };
            isAtStart = IsEdge(items[i], isAtStart);
        }
    }

    private static void TrimEnds(InlineItem[] items)
    {
        var isAtEnd = true;
        for (var i = items.Length - 1; i >= 0; i--)
        {
            if (isAtEnd && items[i] is InlineText text)
                items[i] = text with { Text = text.Text.TrimEnd(' ') };
            isAtEnd = IsEdge(items[i], isAtEnd);
        }
    }

    /// <summary>Whether what comes next is at the edge of a line.</summary>
    private static bool IsEdge(InlineItem item, bool isEdge) => item switch
    {
        InlineLineBreak => true,
        InlineText { Text.Length: > 0 } or InlineAtom or InlinePageText or InlineInitialLetter => false,
        _ => isEdge,
    };
}
