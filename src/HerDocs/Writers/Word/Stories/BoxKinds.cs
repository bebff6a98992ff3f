using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Layout.Boxes;

namespace HerDocs.Writers.Word.Stories;

/// <summary>What elements are to a walk through boxes.</summary>
internal static class BoxKinds
{
    public static bool IsOutOfFlow(Element element) =>
        DisplayKinds.IsPositionedOut(element.Style) || element.Style.Float is Float.Left or Float.Right;

    public static bool IsBlock(Element element) =>
        element is { Name: not ("br" or "wbr"), FootnoteCall: null }
        && (DisplayKinds.IsBlockLevel(element.Style) || IsOutOfFlow(element)
            || (element.Parent?.Style.Display is Display.Flex or Display.InlineFlex or Display.Grid or Display.InlineGrid && !element.IsGenerated));

    public static bool HoldsBlocks(Element element) =>
        element.FootnoteCall is null && element.Elements.Any(child => IsBlock(child) || HoldsBlocks(child));

    public static bool HasContent(Element element) =>
        element.Children.Any(child => child is Element or DeferredContent || child is TextNode { Text: not " " });

    /// <summary>A box of nothing but text, which Word can frame.</summary>
    public static bool IsText(Element element) => element.SelfAndDescendants().All(inner =>
        inner.Name is not ("img" or "svg" or "meter") && inner.Style.Display is not (Display.Table or Display.Flex or Display.Grid));

    public static bool IsContents(Element element) =>
        element.Name == "nav" && element.SelfAndDescendants().SelectMany(inner => inner.Children).Any(node => node is DeferredContent { Item: ContentTargetCounter });
}
