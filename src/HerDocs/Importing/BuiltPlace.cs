using HerDocs.DataFields.Word;

namespace HerDocs.Importing;

/// <summary>Where a paragraph stood when the document was built.</summary>
/// <param name="Rows">The controls around its row, the outermost first.</param>
/// <param name="Blocks">The controls around it in its cell or, in none, in the body.</param>
internal sealed record BuiltPlace(WordParagraph Paragraph, IReadOnlyList<WordControl> Rows, IReadOnlyList<WordControl> Blocks)
{
    public static IReadOnlyList<BuiltPlace> Of(IReadOnlyList<WordNode> body)
    {
        var places = new List<BuiltPlace>();
        foreach (var node in body)
            Collect(node, [], [], places);
        return places;
    }

    private static void Collect(WordNode node, IReadOnlyList<WordControl> rows, IReadOnlyList<WordControl> blocks, List<BuiltPlace> places)
    {
        switch (node)
        {
            case WordParagraph paragraph:
                places.Add(new BuiltPlace(paragraph, rows, blocks));
                return;
            case WordControl control:
                blocks = [.. blocks, control];
                break;
            case WordTable:
                (rows, blocks) = ([], []);
                break;
            case WordRow:
                (rows, blocks) = (blocks, []);
                break;
        }
        foreach (var child in WordNodes.ChildrenOf(node))
            Collect(child, rows, blocks, places);
    }
}
