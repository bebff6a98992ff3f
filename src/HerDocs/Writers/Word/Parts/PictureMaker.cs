using System.Globalization;
using DocumentFormat.OpenXml;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Images;
using HerDocs.Layout.Boxes;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Raster;
using HerDocs.Writers.Word.Packaging;
using HerDocs.Writers.Word.Stories;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes pictures (ECMA-376 Part 1 §20.4.2), each file embedded once.</summary>
internal sealed class PictureMaker(Package package)
{
    private const string ImageType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";

    private const string SvgNamespace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
    private const string OfficeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Of the pixels that stand in for a drawing where a program shows no SVG: what print shows.</summary>
    private const double DrawingDpi = 300;

    private readonly Dictionary<Picture, string> pictures = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(SvgDrawing Drawing, Size Size), string> rasters = [];
    private readonly Dictionary<SvgDrawing, string> drawingParts = new(ReferenceEqualityComparer.Instance);
    private uint drawings;

    /// <summary>A number for a drawing, which no other drawing of the document has.</summary>
    public uint NextId() => ++drawings;

    /// <summary>A picture that stands in a line like a letter.</summary>
    public W.Drawing? Make(PictureInline inline, Relationships relationships)
    {
        if (MakeGraphic(inline.Picture, inline.Shown, relationships, out var properties) is not { } graphic)
            return null;
        return new W.Drawing(new Wp.Inline(
            new Wp.Extent { Cx = inline.Shown.Window.Width.Emus, Cy = inline.Shown.Window.Height.Emus },
            NoEffects(),
            properties,
            FrameProperties(),
            graphic)
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }

    /// <summary>A picture out of the flow (ECMA-376 Part 1 §20.4.2.3): a float has the text beside it, another is behind the text.</summary>
    public W.Drawing? Make(AnchoredPicture anchored, Relationships relationships)
    {
        if (MakeGraphic(anchored.Picture, anchored.Shown, relationships, out var properties) is not { } graphic)
            return null;
        var style = anchored.Picture.Style;
        var isFloat = !DisplayKinds.IsPositionedOut(style);
        var (at, window) = (anchored.Shown.At, anchored.Shown.Window);
        return new W.Drawing(new Wp.Anchor(
            new Wp.SimplePosition { X = 0, Y = 0 },
            isFloat
                ? new Wp.HorizontalPosition(new Wp.HorizontalAlignment(style.Float == Float.Right ? "right" : "left"))
                { RelativeFrom = Wp.HorizontalRelativePositionValues.Column }
                : new Wp.HorizontalPosition(new Wp.PositionOffset(Text(at.X.Emus))) { RelativeFrom = Wp.HorizontalRelativePositionValues.Page },
            isFloat
                ? new Wp.VerticalPosition(new Wp.PositionOffset("0")) { RelativeFrom = Wp.VerticalRelativePositionValues.Paragraph }
                : new Wp.VerticalPosition(new Wp.PositionOffset(Text(at.Y.Emus))) { RelativeFrom = Wp.VerticalRelativePositionValues.Page },
            new Wp.Extent { Cx = window.Width.Emus, Cy = window.Height.Emus },
            NoEffects(),
            isFloat ? new Wp.WrapSquare { WrapText = Wp.WrapTextValues.BothSides } : new Wp.WrapNone(),
            properties,
            FrameProperties(),
            graphic)
        {
            DistanceFromTop = DistanceOf(style.MarginTop, window),
            DistanceFromBottom = DistanceOf(style.MarginBottom, window),
            DistanceFromLeft = DistanceOf(style.MarginLeft, window),
            DistanceFromRight = DistanceOf(style.MarginRight, window),
            SimplePos = false,
            RelativeHeight = properties.Id!.Value,
            BehindDoc = !isFloat,
            Locked = false,
            LayoutInCell = true,
            AllowOverlap = true,
        });
    }

    private A.Graphic? MakeGraphic(Element picture, ShownPicture shown, Relationships relationships, out Wp.DocProperties properties)
    {
        var text = XmlText.Legal(AlternativeText.Of(picture) ?? "");
        var id = NextId();
        var name = $"Picture {Text(id)}";
        properties = new Wp.DocProperties { Id = id, Name = name, Description = text };
        if (picture.Attribute("title") is { } title)
            properties.Title = XmlText.Legal(title);
        if (text.Length == 0)
            properties.Append(Decorative.Extension());
        if (MakeBlip(picture, shown, relationships) is not { } blip)
            return null;
        return new A.Graphic(new A.GraphicData(new Pic.Picture(
            new Pic.NonVisualPictureProperties(
                new Pic.NonVisualDrawingProperties { Id = id, Name = name, Description = text },
                new Pic.NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true })),
            new Pic.BlipFill(blip, CropOf(shown), new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(
                    new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = shown.Window.Width.Emus, Cy = shown.Window.Height.Emus }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
        { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" });
    }

    /// <summary>ECMA-376 Part 1 §20.1.8.55: what is cut off at each side, in thousandths of a percent.</summary>
    private static A.SourceRectangle CropOf(ShownPicture shown)
    {
        var (size, window) = (shown.Size, shown.Window);
        return new A.SourceRectangle
        {
            Left = Part(window.X, size.Width),
            Top = Part(window.Y, size.Height),
            Right = Part(size.Width - window.Right, size.Width),
            Bottom = Part(size.Height - window.Bottom, size.Height),
        };
    }

    private static int? Part(Length cut, Length whole) => (int)Math.Round(cut / whole * 100_000) is > 0 and var part ? part : null;

    /// <summary>Text that runs around a picture keeps its margins away.</summary>
    private static uint DistanceOf(LengthPercentage? margin, Rect window) =>
        (uint)Math.Max(0, (margin ?? LengthPercentage.Zero).Resolve(window.Width).Emus);

    private static Wp.EffectExtent NoEffects() => new() { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 };

    private static Wp.NonVisualGraphicFrameDrawingProperties FrameProperties() => new(new A.GraphicFrameLocks { NoChangeAspect = true });

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    private A.Blip? MakeBlip(Element element, ShownPicture shown, Relationships relationships)
    {
        if (!(shown.Window.Width > Length.Zero && shown.Window.Height > Length.Zero))
            return null;
        if (element.Picture is { } picture)
            return new A.Blip { Embed = relationships.Add(ImageType, PartOf(picture)) };
        if (element.Drawing is not { } drawing)
            return null;
        var blip = new A.Blip { Embed = relationships.Add(ImageType, PartOf(drawing, shown.Size)) };
        blip.Append(new A.BlipExtensionList(SvgExtension(relationships.Add(ImageType, PartOf(drawing)))));
        return blip;
    }

    /// <summary>MS-ODRAWXML §2.3.4.2: the drawing that programs show which can, in place of its pixels.</summary>
    private static A.BlipExtension SvgExtension(string relationship)
    {
        var svg = new OpenXmlUnknownElement("asvg", "svgBlip", SvgNamespace);
        svg.AddNamespaceDeclaration("asvg", SvgNamespace);
        svg.SetAttribute(new OpenXmlAttribute("r", "embed", OfficeNamespace, relationship));
        return new A.BlipExtension(svg) { Uri = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}" };
    }

    private string PartOf(Picture picture)
    {
        if (!pictures.TryGetValue(picture, out var name))
        {
            var (ending, type) = picture.Format == PictureFormat.Jpeg ? ("jpg", "image/jpeg") : ("png", "image/png");
            pictures.Add(picture, name = NextPart(ending));
            package.Add(name, type, SampledPictures.PlainFile(picture));
        }
        return name;
    }

    private string PartOf(SvgDrawing drawing)
    {
        if (!drawingParts.TryGetValue(drawing, out var name))
        {
            drawingParts.Add(drawing, name = NextPart("svg"));
            package.Add(name, "image/svg+xml", drawing.Markup);
        }
        return name;
    }

    private string PartOf(SvgDrawing drawing, Size size)
    {
        if (!rasters.TryGetValue((drawing, size), out var name))
        {
            rasters.Add((drawing, size), name = NextPart("png"));
            package.Add(name, "image/png", DrawingRaster.Png(drawing, size, DrawingDpi));
        }
        return name;
    }

    private string NextPart(string ending) => $"word/media/image{pictures.Count + drawingParts.Count + rasters.Count + 1}.{ending}";
}
