using HerDocs.Css;
using HerDocs.Geometry;
using HerDocs.Layout.Pages;
using HerDocs.QuestPdf.Blocks;

namespace HerDocs.QuestPdf.Pages;

/// <summary>Composes the pages of one name: their size and margins, what stands in these, and what flows over them.</summary>
internal sealed class PageSetComposer(WriterContext context, PageSet set)
{
    private readonly PageArea right = context.Places.AreaOf(new PageKind(set.Name, PageSide.Right));
    private readonly PageArea left = context.Places.AreaOf(new PageKind(set.Name, PageSide.Left));

    public void Compose(PageDescriptor page)
    {
        var margins = new MirroredMargins(right, left);
        page.Size(right.Sheet.Width.InPoints(), right.Sheet.Height.InPoints());
        page.MarginTop(right.Content.Y.InPoints());
        page.MarginBottom((right.Sheet.Height - right.Content.Bottom).InPoints());
        page.MarginLeft(margins.Left.InPoints());
        page.MarginRight(margins.Right.InPoints());
        if (context.Document.RunsRightToLeft)
            page.ContentFromRightToLeft();
        ComposeBackground(page);
        new PageFurniture(context, set.Name).Compose(page.Foreground());
        ComposeContent(margins.Around(page.Content(), context.Places, context.Document.RunsRightToLeft));
    }

    private void ComposeBackground(PageDescriptor page)
    {
        var ground = right.Style.Style.BackgroundColor;
        if (!ground.IsTransparent)
            page.PageColor(ground.ForQuestPdf());
        if (context.Layout.Context.Canvas is not { Style.BackgroundColor: { IsTransparent: false } color })
            return;
        page.Background()
            .PaddingTop(right.Content.Y.InPoints())
            .PaddingBottom((right.Sheet.Height - right.Content.Bottom).InPoints())
            .PaddingLeft(right.Content.X.InPoints())
            .PaddingRight((right.Sheet.Width - right.Content.Right).InPoints())
            .Background(color.ForQuestPdf());
    }

    private void ComposeContent(IContainer container)
    {
        var room = new Room(right.Content.Width, right.Content.Height) { Direction = context.Document.Root.Style.Direction };
        container.Column(column => new BlockStack(new BlockComposer(context), column, room).AddPageSet(set.Content));
    }
}
