using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Geometry;
using HerDocs.Images;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Picture = HerDocs.Images.Picture;

namespace HerDocs.Writers.Word;

/// <summary>Pictures in the line (ECMA-376-1 §20.4.2.8), each file stored once.</summary>
internal sealed class Pictures(MainDocumentPart main)
{
    private readonly Dictionary<Picture, string> parts = new(ReferenceEqualityComparer.Instance);
    private uint drawings;

    public Drawing? Draw(ReplacedBox box, Length width)
    {
        if (box.Element is not { Picture: { } picture } element)
            return null;
        var size = ReplacedSize.Of(box, null, width);
        var (x, y) = (size.Width.Emus, size.Height.Emus);
        var alt = element.Attribute("alt") ?? "";
        drawings++;
        var graphic = new Graphic(new GraphicData(new Pic.Picture(
            new Pic.NonVisualPictureProperties(
                new Pic.NonVisualDrawingProperties { Id = drawings, Name = $"Picture {Xml.Number(drawings)}", Description = alt },
                new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new Blip { Embed = PartOf(picture) }, new Stretch(new FillRectangle())),
            new Pic.ShapeProperties(
                new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = x, Cy = y }),
                new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle })))
        {
            Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
        });
        return new Drawing(new Inline(
            new Extent { Cx = x, Cy = y },
            new DocProperties { Id = drawings, Name = $"Picture {Xml.Number(drawings)}", Description = alt },
            graphic)
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
        });
    }

    private string PartOf(Picture picture)
    {
        if (parts.TryGetValue(picture, out var id))
            return id;
        id = $"picture{Xml.Number(parts.Count + 1)}";
        parts.Add(picture, id);
        var part = main.AddImagePart(picture.Format == PictureFormat.Jpeg ? ImagePartType.Jpeg : ImagePartType.Png, id);
        using var data = new MemoryStream(picture.Data, writable: false);
        part.FeedData(data);
        return id;
    }
}
