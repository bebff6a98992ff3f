using HerDocs.Geometry;
using HerDocs.Images;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;

namespace HerDocs.Writers.Pdf;

/// <summary>Paints pictures upright, cut to what shows of them.</summary>
internal static class PicturePainter
{
    public static void Paint(PdfDocument document, ContentStream content, PageFrame frame, Point at, PictureItem item, StoredPictures pictures)
    {
        var area = frame.Area(at, item.Size);
        content.SaveState();
        content.SetOpacity(1, 1);
        if (item.Window.Size != item.Size)
        {
            content.AppendRectangle(frame.Area(item.Window.Offset(at.X, at.Y)));
            content.Clip();
            content.EndPath();
        }
        content.Transform(Upright(item.Picture.Orientation).Then(PdfMatrix.UnitSquareTo(area)));
        content.PaintImage(document.AddImage(pictures.Of(item.Picture)));
        content.RestoreState();
    }

    /// <summary>Turns the unit square so that stored pixels stand upright (Exif 2.32 §4.6.4).</summary>
    public static PdfMatrix Upright(PictureOrientation orientation) => orientation switch
    {
        PictureOrientation.Mirrored => new PdfMatrix(-1, 0, 0, 1, 1, 0),
        PictureOrientation.HalfTurn => new PdfMatrix(-1, 0, 0, -1, 1, 1),
        PictureOrientation.MirroredHalfTurn => new PdfMatrix(1, 0, 0, -1, 0, 1),
        PictureOrientation.Transposed => new PdfMatrix(0, -1, -1, 0, 1, 1),
        PictureOrientation.QuarterTurn => new PdfMatrix(0, -1, 1, 0, 0, 1),
        PictureOrientation.Transverse => new PdfMatrix(0, 1, 1, 0, 0, 0),
        PictureOrientation.ThreeQuarterTurn => new PdfMatrix(0, 1, -1, 0, 1, 0),
        _ => PdfMatrix.Identity,
    };
}
