using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Columns;

namespace HerDocs.Writers.Word.Stories;

/// <summary>
/// Finds what becomes columns of a section: boxes in columns, and boxes that stand side by side with headings in them. These Word's
/// navigation pane passes over in tables, and nobody likes to write in a cell as long as a page.
/// </summary>
internal sealed class ColumnReader(StoryContext context)
{
    /// <summary>Of a column's length, what it may be longer in Word, where some lines break elsewhere.</summary>
    private const double Growth = 0.04;

    /// <summary>What pages with columns and without footers get below their text, for lines that would begin a page where ours end one.</summary>
    public static readonly Length Reserve = Length.FromMillimetres(7);

    /// <summary>The columns of a box in columns; null for other boxes.</summary>
    /// <param name="frame">The place of its content.</param>
    public static SectionColumns? Of(Element element, BlockFrame frame)
    {
        if (frame.IsInTable || frame.Columns is not null || ColumnLayout.Columns(element.Style, frame.Width) is not { Count: > 1 } grid)
            return null;
        return new SectionColumns([.. Enumerable.Range(0, grid.Count).Select(column => new SectionColumn(grid.Width, column < grid.Count - 1 ? grid.Gap : Length.Zero))], frame)
        {
            HasRule = element.Style.ColumnRuleStyle is not (BorderStyle.None or BorderStyle.Hidden) && !element.Style.ColumnRuleWidth.IsZero,
            IsBalanced = element.Style.ColumnFill == ColumnFill.Balance,
        };
    }

    /// <summary>The columns for what stands side by side; null where a table is the better place for it.</summary>
    /// <param name="items">From where lines begin.</param>
    /// <param name="columns">Of each the width of its content, and what parts it from the next.</param>
    public SectionColumns? Of(IReadOnlyList<Element> items, IReadOnlyList<SectionColumn> columns, BlockFrame frame)
    {
        var isFree = frame is { IsInTable: false, Columns: null, List: null } && frame.Left.IsZero && frame.Right.IsZero;
        // LibreOffice sets columns of unequal widths from the left, whichever way they run.
        isFree &= !context.Document.RunsRightToLeft || columns.All(column => column.Width == columns[0].Width);
        return isFree && items.Count > 1 && items.Any(HasHeading) && !items.Any(IsSeen) && FitsOnOnePage(items)
            ? new SectionColumns(columns, frame)
            : null;
    }

    private bool HasHeading(Element item) => item.SelfAndDescendants().Any(element => element.IsOutlined && context.Names.HeadingLevel(element) is not null);

    /// <summary>Whether it is seen as a box, which columns are not.</summary>
    private static bool IsSeen(Element item) =>
        !item.Style.BackgroundColor.IsTransparent || !Formats.BoxBorders.Of(item.Style).IsNone
        || item.Style.VerticalAlign.Kind is VerticalAlignKind.Middle or VerticalAlignKind.Bottom;

    /// <summary>What does not fit into one column goes on in the next: all but the last must end before the page does.</summary>
    private bool FitsOnOnePage(IReadOnlyList<Element> items)
    {
        var spans = items.Select(item => PageSpan.Of(context.Pages, item)).ToList();
        if (!spans.TrueForAll(span => span is not null && span.Page == spans[0]!.Page))
            return false;
        var page = context.Pages.Pages[spans[0]!.Page - 1];
        var edges = PageEdges.Of(context.Document.PageStyles.Of(page.Kind));
        var bottom = page.Size.Height - edges.Bottom + Reserve;
        return spans[..^1].TrueForAll(span => span!.Bottom + ((span.Bottom - span.Top) * Growth) <= bottom);
    }
}
