using DocumentFormat.OpenXml;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Styles;
using A = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Wps = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;

namespace HerDocs.Writers.Word.Parts;

/// <summary>
/// Makes the ground of a section's pages: a rectangle as large as the sheet, behind the text. It stands in the header, where nobody
/// moves it by mistake; the background that Word knows is one for the whole document, and is not printed.
/// </summary>
internal sealed class PageBackground(PictureMaker pictures, Theme theme)
{
    public W.Run Make(Color color, Size sheet)
    {
        var (width, height) = (sheet.Width.Emus, sheet.Height.Emus);
        var properties = new Wp.DocProperties { Id = pictures.NextId(), Name = "Page Background", Description = "" };
        properties.Append(Decorative.Extension());
        var shape = new Wps.WordprocessingShape(
            new Wps.NonVisualDrawingShapeProperties(),
            new Wps.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle },
                new A.SolidFill(FillOf(color)),
                new A.Outline(new A.NoFill())),
            new Wps.TextBodyProperties());
        var anchor = new Wp.Anchor(
            new Wp.SimplePosition { X = 0, Y = 0 },
            new Wp.HorizontalPosition(new Wp.PositionOffset("0")) { RelativeFrom = Wp.HorizontalRelativePositionValues.Page },
            new Wp.VerticalPosition(new Wp.PositionOffset("0")) { RelativeFrom = Wp.VerticalRelativePositionValues.Page },
            new Wp.Extent { Cx = width, Cy = height },
            new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new Wp.WrapNone(),
            properties,
            new Wp.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(shape) { Uri = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape" }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
            SimplePos = false,
            RelativeHeight = 0,
            BehindDoc = true,
            Locked = true,
            LayoutInCell = false,
            AllowOverlap = true,
        };
        // Only Word 2010 and later know shapes; older ones leave the page white.
        return new W.Run(new AlternateContent(new AlternateContentChoice(new W.Drawing(anchor)) { Requires = "wps" }));
    }

    private OpenXmlElement FillOf(Color color) =>
        theme.DrawingPartOf(color) is { } part ? new A.SchemeColor { Val = part } : new A.RgbColorModelHex { Val = color.Hex };
}
