using System.Text;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;

namespace HerDocs.Conformance;

/// <summary>
/// What a document says read aloud from the beginning to the end: its texts in the order of the page's source, with what styles generate,
/// a note where it was called. Pictures are left out, and so is what no page shows.
/// </summary>
internal sealed class SpokenText
{
    private readonly ILookup<Node, TextItem> drawn;
    private readonly StringBuilder spoken = new();

    private SpokenText(PagedDocument pages) => drawn = pages.Pages
        .SelectMany(page => page.Content.Flatten())
        .Select(placed => placed.Item)
        .OfType<TextItem>()
        .Where(item => item is { Node: not null, EndsWithHyphen: false })
        .ToLookup(item => item.Node!);

    public static string Of(PagedDocument pages)
    {
        var text = new SpokenText(pages);
        text.Say(pages.Document.Body);
        return text.spoken.ToString();
    }

    private void Say(Element element)
    {
        if (element.Name is "img" or "svg" or "meter" || element.Attribute("aria-hidden") == "true")
            return;
        if (element.FootnoteCall is { } call)
            Say(call);
        if (element.Marker is { } marker)
            Say(marker);
        foreach (var child in element.Children)
        {
            if (child is Element inner)
                Say(inner);
            else if (child is TextNode text)
                spoken.Append(drawn.Contains(child) ? text.Text : "");
            else
                spoken.AppendJoin("", drawn[child].Select(item => item.Run.Text));
        }
        spoken.Append(element.Style.Display == Display.Inline ? "" : " ");
    }
}
