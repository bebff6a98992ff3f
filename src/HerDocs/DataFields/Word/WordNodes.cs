namespace HerDocs.DataFields.Word;

/// <summary>Walks through what a Word document holds.</summary>
internal static class WordNodes
{
    public static IReadOnlyList<WordNode> ChildrenOf(WordNode node) => node switch
    {
        WordControl control => control.Nodes,
        WordParagraph paragraph => paragraph.Nodes,
        WordTable table => table.Nodes,
        WordRow row => row.Nodes,
        WordCell cell => cell.Nodes,
        _ => [],
    };

    /// <summary>The node and all below it, in the order of the document.</summary>
    public static IEnumerable<WordNode> WithAllBelow(WordNode node)
    {
        yield return node;
        foreach (var child in ChildrenOf(node))
        {
            foreach (var below in WithAllBelow(child))
                yield return below;
        }
    }

    /// <summary>The controls that show a value, in the order of the document.</summary>
    public static IEnumerable<WordControl> Leaves(WordNode node) => WithAllBelow(node).OfType<WordControl>().Where(control => control.IsLeaf);

    /// <summary>The words, paragraphs parted by line feeds.</summary>
    public static string TextOf(WordNode node) => string.Join('\n', Lines(node)).Trim();

    /// <summary>The words of a paragraph that stand in no control.</summary>
    public static string OutsideOf(WordParagraph paragraph) => string.Concat(paragraph.Nodes.OfType<WordText>().Select(text => text.Text)).Trim();

    private static IEnumerable<string> Lines(WordNode node)
    {
        switch (node)
        {
            case WordText text:
                return [text.Text];
            case WordParagraph or WordControl { Nodes: [WordText, ..] }:
                return [string.Concat(ChildrenOf(node).SelectMany(Lines))];
            default:
                return ChildrenOf(node).SelectMany(Lines);
        }
    }
}
