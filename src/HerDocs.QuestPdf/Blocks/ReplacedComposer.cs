using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;

namespace HerDocs.QuestPdf.Blocks;

/// <summary>Pictures, drawings, and meters as bars.</summary>
internal sealed class ReplacedComposer(WriterContext context)
{
    /// <summary>Corners as round as these are square, but QuestPDF clips at round ones only.</summary>
    private const float ClippingRadius = 0.01f;

    /// <summary>The border box.</summary>
    public void Compose(IContainer container, ReplacedBox box, Room room)
    {
        var element = box.Element!;
        var edges = BoxEdges.Of(box.Style, room.Width);
        var most = new Size(room.Width - edges.Horizontal, room.PageHeight - edges.Inner.Vertical);
        var size = Within(ReplacedSize.Of(box, room.Height, room.Width), most);
        var text = AlternativeText.OrContentOf(element);
        container = (text.Length > 0 ? container.SemanticImage(text) : container.SemanticIgnore())
            .Width((size.Width + edges.Inner.Horizontal).InPoints())
            .Height((size.Height + edges.Inner.Vertical).InPoints())
            .Decorated(box.Style, edges, size.Width + edges.Inner.Horizontal)
            .Padded(edges);
        if (element.Name == "meter")
            Fill(container, element);
        else if (element.Drawing is { } drawing)
            container.Svg(drawing.Markup).FitArea();
        else if (element.Picture is not null)
            Show(container, element, size);
    }

    /// <summary>QuestPDF gives up where something does not fit: a picture that is too large is shown smaller.</summary>
    private static Size Within(Size size, Size most)
    {
        var factor = Math.Min(1, Math.Min(most.Width / size.Width, most.Height / size.Height));
        return factor > 0 && factor < 1 ? new Size(size.Width * factor, size.Height * factor) : size;
    }

    /// <summary>object-fit and object-position (CSS Images 3 §5.5).</summary>
    private void Show(IContainer container, Element element, Size area)
    {
        var fitted = ObjectFitting.Of(element, area);
        if (fitted.Size == area)
        {
            context.Pictures.Show(container, element.Picture!);
            return;
        }
        var picture = container
            .Container()
            .CornerRadius(ClippingRadius)
            .ContentFromLeftToRight()
            .Unconstrained()
            .OffsetX(fitted.At.X.InPoints())
            .OffsetY(fitted.At.Y.InPoints())
            .Width(fitted.Size.Width.InPoints())
            .Height(fitted.Size.Height.InPoints());
        context.Pictures.Show(picture, element.Picture!);
    }

    /// <summary>The part of a meter's bar that its value fills (HTML §4.10.14).</summary>
    private static void Fill(IContainer container, Element meter) => container.Row(row =>
    {
        var share = (float)Meter.ShareOf(meter);
        if (share > 0)
            row.RelativeItem(share).Background(meter.Style.Color.ForQuestPdf());
        if (share < 1)
            row.RelativeItem(1 - share);
    });
}
