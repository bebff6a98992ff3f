using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.QuestPdf.Pages;

/// <summary>Cuts a document where boxes ask for pages of another name (CSS Paged Media 3 §9.1). A box around a cut is on both sides of it.</summary>
internal static class PageSets
{
    public static IReadOnlyList<PageSet> Of(Box root) => Split(root, null);

    private static List<PageSet> Split(Box box, string? parent)
    {
        var used = PageNames.UsedBy(box, parent);
        if (box is not BlockBox { Content: BlockChildren { Boxes: [_, ..] children } } block)
            return [new PageSet(used, box)];
        var parts = new List<(string? Name, List<Box> Boxes)>();
        foreach (var set in children.SelectMany(child => Split(child, used)))
        {
            if (parts is [.., var last] && last.Name == set.Name)
                last.Boxes.Add(set.Content);
            else
                parts.Add((set.Name, [set.Content]));
        }
        return parts.ConvertAll(part => new PageSet(part.Name, block with { Content = new BlockChildren(part.Boxes) }));
    }
}
