namespace HerDocs.Layout.Drawing;

/// <summary>
/// Copies of what is drawn more than once though the document holds it once, such as a table's header on its second page: they belong
/// to no node, lead nowhere and mark nothing.
/// </summary>
internal static class ArtifactCopy
{
    public static Fragment Of(Fragment fragment)
    {
        var items = new List<PlacedItem>(fragment.Items.Count);
        foreach (var (at, item) in fragment.Items)
        {
            if (item is not (LinkItem or MarkItem))
                items.Add(new PlacedItem(at, Of(item)));
        }
        return fragment with { Items = items };
    }

    private static DrawItem Of(DrawItem item) => item switch
    {
        GroupItem group => group with { Fragment = Of(group.Fragment) },
        TextItem text => text with { Node = null, Source = null },
        _ => item with { Source = null },
    };
}
