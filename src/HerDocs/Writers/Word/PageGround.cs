using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Layout.Pages;
using A = DocumentFormat.OpenXml.Drawing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Wps = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;

namespace HerDocs.Writers.Word;

/// <summary>The background of a page: a rectangle behind the text, anchored in the header of its section.</summary>
internal static class PageGround
{
    public static Run Make(PageArea area, uint id)
    {
        var (x, y) = (area.Sheet.Width.Emus, area.Sheet.Height.Emus);
        var color = RunFormat.Opaque(area.Style.Style.BackgroundColor).Hex;
        var shape = new Wps.WordprocessingShape(
            new Wps.NonVisualDrawingShapeProperties(),
            new Wps.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = x, Cy = y }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle },
                new A.SolidFill(new A.RgbColorModelHex { Val = color }),
                new A.Outline(new A.NoFill())),
            new Wps.TextBodyProperties());
        var anchor = new Wp.Anchor(
            new Wp.SimplePosition { X = 0, Y = 0 },
            new Wp.HorizontalPosition(new Wp.PositionOffset("0")) { RelativeFrom = Wp.HorizontalRelativePositionValues.Page },
            new Wp.VerticalPosition(new Wp.PositionOffset("0")) { RelativeFrom = Wp.VerticalRelativePositionValues.Page },
            new Wp.Extent { Cx = x, Cy = y },
            new Wp.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new Wp.WrapNone(),
            new Wp.DocProperties { Id = 1000 + id, Name = $"Page ground {Xml.Number(id)}" },
            new Wp.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(shape) { Uri = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape" }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
            SimplePos = false, RelativeHeight = 0, BehindDoc = true, Locked = false, LayoutInCell = true, AllowOverlap = true,
        };
        return new Run(new AlternateContent(new AlternateContentChoice(new Drawing(anchor)) { Requires = "wps" }));
    }
}
