using System.Globalization;
using HerDocs.Images;
using HerDocs.Writers.Word.Packaging;
using HerDocs.Writers.Word.Stories;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes pictures in lines of text (ECMA-376 Part 1 §20.4.2.8), each file embedded once.</summary>
internal sealed class PictureMaker(Package package)
{
    private const string ImageType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private readonly Dictionary<Picture, string> parts = new(ReferenceEqualityComparer.Instance);
    private uint drawings;

    /// <summary>A number for a drawing, which no other drawing of the document has.</summary>
    public uint NextId() => ++drawings;

    public W.Drawing? Make(PictureInline inline, Relationships relationships)
    {
        if (inline.Picture.Picture is not { } picture)
            return null;
        var (width, height) = (inline.Size.Width.Emus, inline.Size.Height.Emus);
        var text = inline.Picture.Attribute("alt") ?? "";
        var id = NextId();
        var name = $"Picture {id.ToString(CultureInfo.InvariantCulture)}";
        var properties = new Wp.DocProperties { Id = id, Name = name, Description = text };
        if (inline.Picture.Attribute("title") is { } title)
            properties.Title = title;
        if (text.Length == 0)
            properties.Append(Decorative.Extension());
        var shape = new Pic.ShapeProperties(
            new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height })
            {
                Rotation = RotationOf(picture.Orientation) is var rotation and not 0 ? rotation : null,
            },
            new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle });
        var content = new Pic.Picture(
            new Pic.NonVisualPictureProperties(
                new Pic.NonVisualDrawingProperties { Id = id, Name = name, Description = text },
                new Pic.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true })),
            new Pic.BlipFill(
                new A.Blip { Embed = relationships.Add(ImageType, PartOf(picture)) },
                new A.Stretch(new A.FillRectangle())),
            shape);
        return new W.Drawing(new Wp.Inline(
            new Wp.Extent { Cx = width, Cy = height },
            new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            properties,
            new Wp.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(content) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }

    /// <summary>Word turns no picture by itself; in 60,000ths of a degree, clockwise.</summary>
    private static int RotationOf(PictureOrientation orientation) => orientation switch
    {
        PictureOrientation.HalfTurn or PictureOrientation.MirroredHalfTurn => 180 * 60_000,
        PictureOrientation.QuarterTurn or PictureOrientation.Transverse => 90 * 60_000,
        PictureOrientation.ThreeQuarterTurn or PictureOrientation.Transposed => 270 * 60_000,
        _ => 0,
    };

    private string PartOf(Picture picture)
    {
        if (!parts.TryGetValue(picture, out var name))
        {
            var (ending, type) = picture.Format == PictureFormat.Jpeg ? ("jpg", "image/jpeg") : ("png", "image/png");
            parts.Add(picture, name = $"word/media/image{parts.Count + 1}.{ending}");
            package.Add(name, type, picture.Data);
        }
        return name;
    }
}
