using HerDocs.Css.Values;

namespace HerDocs.QuestPdf.Pages;

/// <summary>Forced breaks (CSS Fragmentation 3 §3.1).</summary>
internal static class Breaks
{
    /// <param name="isAtStart">A page has only begun.</param>
    public static void Add(ColumnDescriptor column, BreakBetween wish, PagePlaces places, bool isAtStart = false)
    {
        if (!isAtStart)
            column.Item().PageBreak();
        if (wish is BreakBetween.Left or BreakBetween.Right or BreakBetween.Recto or BreakBetween.Verso)
            column.Item().ShowIf(page => places.Leaves(page.PageNumber, wish)).PageBreak();
    }
}
