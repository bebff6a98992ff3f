using HerDocs.Documents;

namespace HerDocs.Writers.Word.Stories;

/// <summary>What tables are called for those who do not see them: by their label or caption, else by the heading that they stand under.</summary>
internal static class TableTitles
{
    public static string? Of(Element table) =>
        Text(table.Attribute("aria-label"))
        ?? Text(table.Elements.FirstOrDefault(child => child.Name == "caption")?.TextContent)
        ?? Text(HeadingAbove(table)?.TextContent);

    private static Element? HeadingAbove(Element element)
    {
        for (var inner = element; inner.Parent is { } around; inner = around)
        {
            if (around.Elements.TakeWhile(child => child != inner).LastOrDefault(IsHeading) is { } heading)
                return heading;
        }
        return null;
    }

    private static bool IsHeading(Element element) => element.Name is ['h', >= '1' and <= '6'];

    private static string? Text(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
