using HerDocs.Css;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Stories;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes the properties of sections (ECMA-376 Part 1 §17.6.17): paper, margins, columns, headers and footers.</summary>
internal sealed class SectionMaker(HeaderMaker headers, SectionPages pages)
{
    public W.SectionProperties Make(StorySection section)
    {
        var right = pages.Right(section);
        var edges = PageEdges.Of(right);
        var properties = new W.SectionProperties();
        headers.AppendReferences(properties, section);
        properties.Append(new W.SectionType
        {
            Val = section.Start switch
            {
                SectionStart.Continuous => W.SectionMarkValues.Continuous,
                SectionStart.OddPage => W.SectionMarkValues.OddPage,
                SectionStart.EvenPage => W.SectionMarkValues.EvenPage,
                _ => W.SectionMarkValues.NextPage,
            },
        });
        properties.Append(new W.PageSize
        {
            Width = (uint)right.Size.Width.Twips,
            Height = (uint)right.Size.Height.Twips,
            Orient = right.Size.Width > right.Size.Height ? W.PageOrientationValues.Landscape : null,
        });
        properties.Append(new W.PageMargin
        {
            Top = edges.Top.Twips,
            Right = (uint)edges.Right.Twips,
            Bottom = edges.Bottom.Twips,
            Left = (uint)edges.Left.Twips,
            Header = (uint)headers.Distance(right, isTop: true).Twips,
            Footer = (uint)headers.Distance(right, isTop: false).Twips,
            Gutter = 0,
        });
        // Pages before nought have no number in Word.
        if (pages.NewNumber(section) is >= 0 and var number)
            properties.Append(new W.PageNumberType { Start = number });
        properties.Append(section.ColumnCount > 1
            ? new W.Columns { ColumnCount = (short)section.ColumnCount, Space = TableStyleMaker.Twips(section.ColumnGap), EqualWidth = true }
            : new W.Columns { Space = "0" });
        if (headers.HasFirstPage(section))
            properties.Append(new W.TitlePage());
        return properties;
    }
}
