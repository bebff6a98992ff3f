using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Geometry;
using HerDocs.Layout.Pages;

namespace HerDocs.Writers.Word;

/// <summary>Named pages as sections (ECMA-376-1 §17.6): one begins wherever the name changes.</summary>
internal sealed class SectionWriter(WordContext context, HeaderWriter headers)
{
    private readonly PageAreas areas = new(context.Document);
    private string? current;
    private bool hasBegun;

    /// <summary>Whether left pages have margins or margin boxes of their own.</summary>
    public bool HasFacingPages { get; private set; }

    public PageArea AreaOf(string? name) => areas.Of(new PageKind(name, PageSide.Right));

    /// <summary>Called before each box: ends the section when the page it asks for is another.</summary>
    public void Enter(string? name, BlockWriter writer)
    {
        if (hasBegun && name != current)
        {
            var last = writer.Last ?? writer.Separator(Length.Zero);
            (last.ParagraphProperties ??= new ParagraphProperties()).SectionProperties = Properties(current);
            writer.StartSection();
        }
        (current, hasBegun) = (name, true);
    }

    /// <summary>The properties of the last section, which stand at the end of the body.</summary>
    public SectionProperties Finish() => Properties(current);

    private SectionProperties Properties(string? name)
    {
        var right = AreaOf(name);
        var left = areas.Of(new PageKind(name, PageSide.Left));
        var properties = new SectionProperties();
        HasFacingPages |= left.Content.X != right.Content.X || !left.Style.MarginBoxes.Keys.SequenceEqual(right.Style.MarginBoxes.Keys);
        headers.Write(properties, right, left);
        properties.AppendChild(new SectionType { Val = SectionMarkValues.NextPage });
        properties.AppendChild(new PageSize
        {
            Width = (uint)right.Sheet.Width.Twips,
            Height = (uint)right.Sheet.Height.Twips,
            Orient = right.Sheet.Width > right.Sheet.Height ? PageOrientationValues.Landscape : PageOrientationValues.Portrait,
        });
        properties.AppendChild(Margins(right));
        return properties;
    }

    private static PageMargin Margins(PageArea area)
    {
        var bottom = area.Sheet.Height - area.Content.Y - area.Content.Height;
        return new PageMargin
        {
            Top = area.Content.Y.Twips,
            Right = (uint)(area.Sheet.Width - area.Content.X - area.Content.Width).Twips,
            Bottom = bottom.Twips,
            Left = (uint)area.Content.X.Twips,
            Header = (uint)Distance(area, area.Content.Y, MarginBox.TopLeft, MarginBox.TopCenter, MarginBox.TopRight).Twips,
            Footer = (uint)Distance(area, bottom, MarginBox.BottomLeft, MarginBox.BottomCenter, MarginBox.BottomRight).Twips,
            Gutter = 0,
        };
    }

    /// <summary>From the sheet's edge to the line of the header or footer: what its padding towards the text leaves of the margin.</summary>
    private static Length Distance(PageArea area, Length margin, params MarginBox[] boxes)
    {
        var style = boxes.Select(box => area.Style.MarginBoxes.GetValueOrDefault(box)).FirstOrDefault(box => box is not null);
        if (style is null)
            return margin / 2;
        var padding = boxes[0] == MarginBox.TopLeft ? style.PaddingBottom : style.PaddingTop;
        return Length.Max(Length.Zero, margin - padding.Resolve(area.Sheet.Width) - (style.FontSize * 1.2));
    }
}
