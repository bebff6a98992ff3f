using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Blocks;

/// <summary>The named pages that boxes ask for (CSS Paged Media 3 §9.1).</summary>
internal static class PageNames
{
    /// <summary>The used value of page: auto takes the parent's.</summary>
    public static string? UsedBy(Box box, string? parent) => box.Style.Page ?? parent;

    /// <summary>The start page value: that of the first child, as far down as first children go.</summary>
    public static string? StartOf(Box box, string? parent)
    {
        var used = UsedBy(box, parent);
        return box is BlockBox { Content: BlockChildren { Boxes: [var first, ..] } } ? StartOf(first, used) : used;
    }
}
