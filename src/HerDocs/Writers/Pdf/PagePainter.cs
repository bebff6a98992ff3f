using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;
using HerDocs.Pdf.Structure;

namespace HerDocs.Writers.Pdf;

/// <summary>Paints a page: what lies behind, the content with its tags, and what stands in the margins.</summary>
internal sealed class PagePainter
{
    /// <summary>What is nested deeper is painted as if it were not (ISO 19005-2 §6.1.13 allows 28, of which painters use some).</summary>
    private const int DeepestNesting = 24;

    private readonly PdfDocument document;
    private readonly Page page;
    private readonly StructureTags tags;
    private readonly ContentStream content;
    private readonly PageFrame frame;
    private readonly TextPainter text;
    private readonly StoredPictures pictures;
    private readonly DrawingPainter drawings;
    private readonly BackgroundPictures backgrounds;
    private object? mark;
    private int depth;

    public PagePainter(PdfDocument document, Page page, PdfPage target, EmbeddedFonts fonts, StoredPictures pictures, DrawingPainter drawings, BackgroundPictures backgrounds, StructureTags tags)
    {
        this.document = document;
        this.page = page;
        this.tags = tags;
        this.pictures = pictures;
        this.drawings = drawings;
        this.backgrounds = backgrounds;
        content = target.Content;
        frame = new PageFrame(page);
        text = new TextPainter(content, frame, fonts);
    }

    public void Paint()
    {
        Paint(page.Background, Point.Origin, Artifact.Layout);
        Paint(page.Content, Point.Origin, Artifact.Layout);
        Paint(page.Furniture, Point.Origin, Artifact.Pagination);
        Unmark();
        PrinterMarks.Paint(content, page);
    }

    private void Paint(Fragment fragment, Point origin, Artifact untagged)
    {
        foreach (var (at, item) in fragment.Items)
            Paint(item, at.Offset(origin.X, origin.Y), untagged);
    }

    private void Paint(DrawItem item, Point at, Artifact untagged)
    {
        if (item is GroupItem group)
        {
            PaintGroup(group, at, untagged);
            return;
        }
        if (item is MarkItem or LinkItem)
            return;
        Mark(item, item is TextItem { EndsWithHyphen: true, Source: not null } ? Artifact.LineEndHyphen : untagged);
        if (item is TextItem run)
        {
            Opaque(run.Color);
            text.Paint(run, at);
            return;
        }
        text.End();
        switch (item)
        {
            case FillItem fill: ShapePainter.Fill(content, frame, at, fill); break;
            case BackgroundItem background: backgrounds.Paint(content, frame, at, background); break;
            case ShadowItem shadow: ShadowPainter.Paint(content, frame, at, shadow); break;
            case BorderItem border: BorderPainter.Paint(content, frame, at, border); break;
            case RuleItem rule: ShapePainter.Rule(content, frame, at, rule); break;
            case PictureItem picture: PicturePainter.Paint(document, content, frame, at, picture, pictures); break;
            case DrawingItem drawing: drawings.Paint(content, frame, at, drawing); break;
        }
    }

    /// <summary>Opacity is set before text begins, because a text object cannot be interrupted for it.</summary>
    private void Opaque(Color color)
    {
        if (color.Alpha < 1 || text.IsTranslucent)
            text.End();
        text.IsTranslucent = color.Alpha < 1;
        content.SetOpacity(color.Alpha, color.Alpha);
    }

    private void PaintGroup(GroupItem group, Point at, Artifact untagged)
    {
        if ((group.Clip is null && group.Opacity >= 1 && group.Transform is null) || depth == DeepestNesting)
        {
            Paint(group.Fragment, at, untagged);
            return;
        }
        Unmark();
        depth++;
        content.SaveState();
        if (group.TransformAt(at, null) is { } transform)
            content.Transform(frame.Transform(transform));
        if (group.Clip is { } clip)
        {
            content.BeginArtifact(Artifact.Layout);
            content.AppendRectangle(frame.Area(clip.Offset(at.X, at.Y)));
            content.Clip();
            content.EndPath();
            content.EndMarkedContent();
        }
        if (group.Opacity < 1)
            content.ScaleOpacity(group.Opacity);
        Paint(group.Fragment, at, untagged);
        Unmark();
        content.RestoreState();
        depth--;
    }

    /// <summary>Begins the marked content that an item belongs to, if it is not the one that is open.</summary>
    private void Mark(DrawItem item, Artifact untagged)
    {
        object wanted = tags.Items.TryGetValue(item, out var place) ? place : untagged;
        if (ReferenceEquals(wanted, mark))
            return;
        Unmark();
        if (place is not null)
            content.BeginMarkedContent(place);
        else
            content.BeginArtifact(untagged);
        mark = wanted;
    }

    private void Unmark()
    {
        text.End();
        if (mark is not null)
            content.EndMarkedContent();
        mark = null;
    }
}
