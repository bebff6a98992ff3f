namespace HerDocs.Css.Values;

/// <summary>The value of display (CSS Display 3 §2).</summary>
public enum Display
{
    Inline,
    Block,
    FlowRoot,
    InlineBlock,
    ListItem,
    Flex,
    InlineFlex,
    Grid,
    InlineGrid,
    Table,
    InlineTable,
    TableCaption,
    TableColumnGroup,
    TableColumn,
    TableHeaderGroup,
    TableRowGroup,
    TableFooterGroup,
    TableRow,
    TableCell,
    Contents,
    None,
}
