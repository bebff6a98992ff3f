using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Stories;

namespace HerDocs.Writers.Word.Styles;

/// <summary>What most cells of one part of a table look like; borders that lie between cells belong to the table.</summary>
internal readonly record struct CellLook(Edges Padding, Color Shading, VerticalAlignKind VerticalAlign)
{
    /// <summary>Of each property what most cells have; null without any.</summary>
    public static CellLook? Of(IReadOnlyCollection<StoryCell> cells) => cells.Count == 0 ? null : new CellLook(
        new Edges(Most(cells, cell => cell.Padding.Top), Most(cells, cell => cell.Padding.Right), Most(cells, cell => cell.Padding.Bottom), Most(cells, cell => cell.Padding.Left)),
        Most(cells, cell => cell.Shading),
        Most(cells, cell => KindOf(cell.VerticalAlign)));

    /// <summary>Word knows the top, the middle and the bottom of a cell.</summary>
    public static VerticalAlignKind KindOf(VerticalAlignKind kind) =>
        kind is VerticalAlignKind.Middle or VerticalAlignKind.Bottom ? kind : VerticalAlignKind.Top;

    public static T Most<T>(IEnumerable<StoryCell> cells, Func<StoryCell, T> value) =>
        cells.GroupBy(value).OrderByDescending(group => group.Count()).Select(group => group.Key).First();
}
