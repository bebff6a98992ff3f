using System.Globalization;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Layout.Boxes;

/// <summary>Makes the boxes of one table and supplies those that the author left out (CSS 2.2 §17.2.1).</summary>
internal sealed class TableBoxBuilder(BoxBuilder boxes)
{
    /// <summary>HTML §4.9.11: the largest spans that attributes can give.</summary>
    private const int MostColumns = 1000;
    private const int MostRows = 65534;

    private readonly List<BlockBox> captions = [];
    private readonly List<TableColumn> columns = [];
    private readonly List<TableRowGroup> bodies = [];
    private TableRowGroup? header;
    private TableRowGroup? footer;

    public TableBox Table(Element element) => Build(element, element.Style, element, element.Children);

    /// <summary>The table around parts that stand outside of any.</summary>
    public TableBox Anonymous(Element parent, IEnumerable<Node> parts) => Build(null, parent.Style.ForAnonymousBox(), parent, parts);

    private TableBox Build(Element? element, ComputedStyle style, Element parent, IEnumerable<Node> children)
    {
        var loose = new List<Node>();
        foreach (var child in Flat(children))
        {
            var part = child as Element;
            var display = part?.Style.Display;
            if (display is null or Display.TableRow or Display.TableCell || !DisplayKinds.IsTablePart(display.Value))
            {
                loose.Add(child);
                continue;
            }
            AddLoose(parent, loose);
            if (part!.Style.Visibility != Visibility.Collapse || display is Display.TableCaption or Display.TableColumn or Display.TableColumnGroup)
                AddPart(part);
        }
        AddLoose(parent, loose);
        return new TableBox(element, style, captions, columns, [.. Present(header), .. bodies, .. Present(footer)]);
    }

    private static IEnumerable<TableRowGroup> Present(TableRowGroup? group) => group is null ? [] : [group];

    private void AddPart(Element part)
    {
        switch (part.Style.Display)
        {
            case Display.TableCaption:
                captions.Add(new BlockBox(part, part.Style, boxes.Content(part)));
                break;
            case Display.TableColumn:
                AddColumns(part, null);
                break;
            case Display.TableColumnGroup:
                AddColumnGroup(part);
                break;
            // Only the first header and the first footer leave their place (CSS 2.2 §17.2).
            case Display.TableHeaderGroup when header is null:
                header = Group(part, TableGroupKind.Header);
                break;
            case Display.TableFooterGroup when footer is null:
                footer = Group(part, TableGroupKind.Footer);
                break;
            default:
                bodies.Add(Group(part, TableGroupKind.Body));
                break;
        }
    }

    private void AddColumnGroup(Element group)
    {
        var before = columns.Count;
        foreach (var column in group.Elements.Where(child => child.Style.Display == Display.TableColumn))
            AddColumns(column, group);
        for (var i = columns.Count - before == 0 ? Span(group, "span", MostColumns) : 0; i > 0; i--)
            columns.Add(new TableColumn(null, group));
    }

    private void AddColumns(Element column, Element? group)
    {
        for (var i = Span(column, "span", MostColumns); i > 0; i--)
            columns.Add(new TableColumn(column, group));
    }

    private TableRowGroup Group(Element element, TableGroupKind kind) =>
        new(element, element.Style, kind, Rows(element, Flat(element.Children)));

    /// <summary>Rows, cells and other content outside of a group make a body of their own.</summary>
    private void AddLoose(Element parent, List<Node> loose)
    {
        if (HasContent(loose))
            bodies.Add(new TableRowGroup(null, parent.Style.ForAnonymousBox(), TableGroupKind.Body, Rows(parent, loose)));
        loose.Clear();
    }

    private List<TableRow> Rows(Element parent, IEnumerable<Node> nodes)
    {
        var rows = new List<TableRow>();
        foreach (var (part, loose) in Parts(nodes, Display.TableRow))
        {
            rows.Add(part is null
                ? new TableRow(null, parent.Style.ForAnonymousBox(), Cells(parent, loose))
                : new TableRow(part, part.Style, Cells(part, Flat(part.Children))));
        }
        return Collapsed(rows);
    }

    /// <summary>Without the rows that are taken away (CSS 2.2 §17.5.5); cells that span them span so many fewer.</summary>
    private static List<TableRow> Collapsed(List<TableRow> rows)
    {
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (rows[i].Style.Visibility != Visibility.Collapse)
                continue;
            for (var above = 0; above < i; above++)
            {
                var row = rows[above];
                rows[above] = row with { Cells = [.. row.Cells.Select(cell => cell.RowSpan > i - above ? cell with { RowSpan = cell.RowSpan - 1 } : cell)] };
            }
            rows.RemoveAt(i);
        }
        return rows;
    }

    private List<TableCell> Cells(Element parent, IEnumerable<Node> nodes)
    {
        var cells = new List<TableCell>();
        foreach (var (part, loose) in Parts(nodes, Display.TableCell))
        {
            cells.Add(part is null
                ? new TableCell(new BlockBox(null, parent.Style.ForAnonymousBox(), boxes.Content(parent, loose)), 1, 1)
                : new TableCell(new BlockBox(part, part.Style, boxes.Content(part)), ColumnSpan(part), RowSpan(part)));
        }
        return cells;
    }

    /// <summary>The parts of one kind, and what stands between them gathered where it holds anything.</summary>
    private static IEnumerable<(Element? Part, IReadOnlyList<Node> Loose)> Parts(IEnumerable<Node> nodes, Display kind)
    {
        var loose = new List<Node>();
        foreach (var node in nodes)
        {
            var part = node as Element;
            if (part?.Style.Display != kind)
            {
                loose.Add(node);
                continue;
            }
            if (HasContent(loose))
                yield return (null, loose);
            loose = [];
            yield return (part, []);
        }
        if (HasContent(loose))
            yield return (null, loose);
    }

    private static bool HasContent(List<Node> nodes) => nodes.Exists(MakesBox);

    /// <summary>Between the parts of a table white space makes no box (CSS 2.2 §17.2.1, rule 1).</summary>
    public static bool MakesBox(Node node) => node switch
    {
        TextNode text => !text.Text.AsSpan().Trim(" \t\n\r\f").IsEmpty,
        UnseenElement => false,
        _ => true,
    };

    private static IEnumerable<Node> Flat(IEnumerable<Node> nodes) =>
        nodes.SelectMany(node => node is Element { Style.Display: Display.Contents } element ? Flat(element.Children) : [node]);

    private static int ColumnSpan(Element cell) => cell.Name is "td" or "th" ? Span(cell, "colspan", MostColumns) : 1;

    private static int RowSpan(Element cell) =>
        cell.Name is not ("td" or "th") ? 1 : cell.Attribute("rowspan")?.Trim() == "0" ? 0 : Span(cell, "rowspan", MostRows);

    private static int Span(Element element, string attribute, int most) =>
        int.TryParse(element.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) && span > 0
            ? Math.Min(span, most)
            : 1;
}
