using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.QuestPdf.Blocks;

namespace HerDocs.QuestPdf.Texts;

/// <summary>A line with a leader (CSS GCPM 3 §4.2), as in the contents: a row of what is before it, of dots, and of what is behind.</summary>
internal sealed class LeaderLine(WriterContext context, TextComposer texts)
{
    /// <summary>Of the line: a longer text may break, and a row of dots would keep it from that.</summary>
    private const double LongestBeforeDots = 0.75;

    public void Compose(IContainer container, InlineContent content, Room room)
    {
        var at = content.Items.ToList().FindIndex(item => item is InlineLeader);
        var open = OpenAt(content.Items, at);
        var link = open.FindLast(Links.IsLink);
        var closed = open.AsEnumerable().Reverse().Select(element => new InlineClose(element, HasEdge: false));
        var opened = open.Select(element => new InlineOpen(element, HasEdge: false));
        var before = content with { Items = [.. content.Items.Take(at), .. closed] };
        var behind = content with { Items = [.. opened, .. content.Items.Skip(at + 1)], IsContinued = true };
        var leader = (InlineLeader)content.Items[at];
        var hasDots = leader.Pattern.Trim().Length > 0 && context.Layout.Paragraph(before).Widths.Preferred < room.Width * LongestBeforeDots;
        container.Linked(link, context.Document).Row(row =>
        {
            texts.ComposeText(hasDots ? row.AutoItem() : row.RelativeItem(), before, room, isLinked: link is not null);
            if (hasDots)
                AddDots(row.RelativeItem(), leader);
            texts.ComposeText(row.AutoItem().AlignBottom(), behind, room, isLinked: link is not null);
        });
    }

    private static List<Element> OpenAt(IReadOnlyList<InlineItem> items, int index)
    {
        var open = new List<Element>();
        for (var i = 0; i < index; i++)
        {
            if (items[i] is InlineOpen opening)
                open.Add(opening.Element);
            else if (items[i] is InlineClose closing)
                open.Remove(closing.Element);
        }
        return open;
    }

    /// <summary>Dots as QuestPDF can draw them: a dashed line a little above the foot of the text.</summary>
    private static void AddDots(IContainer container, InlineLeader leader)
    {
        var size = leader.Style.FontSize;
        var dot = (size / 12).InPoints();
        container
            .AlignBottom()
            .PaddingHorizontal((size / 4).InPoints())
            .PaddingBottom((size * 0.3).InPoints())
            .LineHorizontal(dot)
            .LineColor(leader.Style.Color.ForQuestPdf())
            .LineDashPattern([dot, dot * 3]);
    }
}
