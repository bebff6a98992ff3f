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
    private readonly PdfPage target;
    private readonly StructureTags tags;
    private readonly ContentStream content;
    private readonly PageFrame frame;
    private readonly EmbeddedFonts fonts;
    private readonly TextPainter text;
    private readonly StoredPictures pictures;
    private readonly DrawingPainter drawings;
    private readonly BackgroundPictures backgrounds;
    private object? mark;
    private int depth;

    /// <summary>What is painted here goes through it on its way to the page; null for as it is.</summary>
    private Matrix? toPage;

    public PagePainter(PdfDocument document, Page page, PdfPage target, EmbeddedFonts fonts, StoredPictures pictures, DrawingPainter drawings, BackgroundPictures backgrounds, StructureTags tags)
    {
        (this.document, this.page, this.target, this.tags) = (document, page, target, tags);
        (this.fonts, this.pictures, this.drawings, this.backgrounds) = (fonts, pictures, drawings, backgrounds);
        content = target.Content;
        frame = new PageFrame(page);
        text = new TextPainter(content, frame, fonts, drawings);
    }

    /// <summary>Paints a part of a page.</summary>
    private PagePainter(PagePainter whole, PdfForm part)
        : this(whole.document, whole.page, whole.target, whole.fonts, whole.pictures, whole.drawings, whole.backgrounds, whole.tags)
    {
        content = part.Content;
        text = new TextPainter(content, frame, fonts, drawings);
        (depth, toPage) = (whole.depth, whole.toPage);
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
        Mark(item, untagged);
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
        var outer = toPage;
        toPage = group.TransformAt(at, toPage);
        // What falls on a line does not show.
        if (toPage is { } inner && inner.Inverse() is null)
        {
            toPage = outer;
            return;
        }
        Unmark();
        depth++;
        content.SaveState();
        if (group.TransformAt(at, null) is { } transform)
            content.Transform(frame.Transform(transform));
        if (group.Clip is { } clip)
            Clip(clip.Area.Offset(at.X, at.Y), clip.Corners);
        if (group.Opacity < 1)
            PaintTranslucent(group, at, untagged);
        else
            Paint(group.Fragment, at, untagged);
        Unmark();
        content.RestoreState();
        depth--;
        toPage = outer;
    }

    private void Clip(Rect area, Corners corners)
    {
        content.BeginArtifact(Artifact.Layout);
        ShapePainter.Trace(content, frame.Area(area), corners);
        content.Clip();
        content.EndPath();
        content.EndMarkedContent();
    }

    /// <summary>What is seen through as a whole is a transparency group (CSS Color 4 §14), a part of the page that holds its own tags.</summary>
    private void PaintTranslucent(GroupItem group, Point at, Artifact untagged)
    {
        var part = document.CreateForm(frame.Area(frame.Media, toPage?.Inverse()), isTransparencyGroup: true, page: target);
        var painter = new PagePainter(this, part);
        painter.Paint(group.Fragment, at, untagged);
        painter.Unmark();
        content.SetOpacity(group.Opacity, group.Opacity);
        content.PaintForm(part);
    }

    /// <summary>Begins the marked content that an item belongs to, if it is not the one that is open.</summary>
    private void Mark(DrawItem item, Artifact untagged)
    {
        var artifact = tags.Items.TryGetValue(item, out var place) ? null : ArtifactOf(item, untagged);
        object wanted = place is not null ? place : artifact!;
        if (ReferenceEquals(wanted, mark))
            return;
        Unmark();
        if (place is not null)
            content.BeginMarkedContent(place);
        else
            content.BeginArtifact(artifact!);
        mark = wanted;
    }

    private static Artifact ArtifactOf(DrawItem item, Artifact untagged) => item switch
    {
        TextItem { EndsWithHyphen: true, Source: not null } => Artifact.LineEndHyphen,
        TextItem text when StructureMaker.HasPrivateCharacters(text.Run.Text) => untagged with { ActualText = text.Run.Text },
        _ => untagged,
    };

    private void Unmark()
    {
        text.End();
        if (mark is not null)
            content.EndMarkedContent();
        mark = null;
    }
}
