using HerDocs.Css;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Stories;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes the properties of sections (ECMA-376 Part 1 §17.6.17): paper, margins, columns, headers and footers.</summary>
internal sealed class SectionMaker(Story story, HeaderMaker headers, SectionPages pages, FootnoteMarks footnotes)
{
    /// <summary>Word knows no larger paper than of 22 inches.</summary>
    private const int LongestSide = 31_680;

    /// <summary>Nearer to the sheet's edge many printers do not come.</summary>
    private static readonly Length LeastMargin = Length.FromMillimetres(5);

    public W.SectionProperties Make(StorySection section)
    {
        var page = pages.Odd(section);
        var edges = PageEdges.Of(page);
        var properties = new W.SectionProperties();
        headers.AppendReferences(properties, section);
        var notes = footnotes with { PageStart = pages.NoteStart(section) };
        // LibreOffice asks the section alone, Word the settings where the section says nothing.
        if (story.Footnotes.Count > 0 && (notes.PageStart is not null || notes != footnotes))
            properties.Append(FootnotesMaker.InSection(notes));
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
            Width = (uint)Math.Min(page.Size.Width.Twips, LongestSide),
            Height = (uint)Math.Min(page.Size.Height.Twips, LongestSide),
            Orient = page.Size.Width > page.Size.Height ? W.PageOrientationValues.Landscape : null,
        });
        properties.Append(new W.PageMargin
        {
            Top = edges.Top.Twips,
            Right = (uint)edges.Right.Twips,
            Bottom = BottomOf(section, edges).Twips,
            Left = (uint)edges.Left.Twips,
            Header = (uint)headers.Distance(page, isTop: true).Twips,
            Footer = (uint)headers.Distance(page, isTop: false).Twips,
            Gutter = 0,
        });
        AppendNumbers(properties, section, page);
        properties.Append(ColumnsOf(section.Columns));
        if (headers.HasFirstPage(section))
            properties.Append(new W.TitlePage());
        if (pages.RunRightToLeft)
            properties.Append(new W.BiDi());
        return properties;
    }

    /// <summary>In columns a line that no longer fits goes to the top of the next column, before all that belongs there: these get room.</summary>
    private Length BottomOf(StorySection section, Edges edges)
    {
        var hasColumns = story.Sections.Any(other => other.PageName == section.PageName && other.Columns is { IsBalanced: false });
        return hasColumns && !headers.HasFooter(section)
            ? Length.Min(edges.Bottom, Length.Max(edges.Bottom - ColumnReader.Reserve, LeastMargin))
            : edges.Bottom;
    }

    /// <summary>Pages before nought have no number in Word.</summary>
    private void AppendNumbers(W.SectionProperties properties, StorySection section, PageStyle page)
    {
        int? start = pages.NewNumber(section) is >= 0 and var number ? number : null;
        var form = PageNumberStyles.FormatOf(PageNumberStyles.Of(page));
        if (start is not null || form is not null)
            properties.Append(new W.PageNumberType { Start = start, Format = form });
    }

    /// <summary>ECMA-376 Part 1 §17.6.4.</summary>
    private static W.Columns ColumnsOf(SectionColumns? columns)
    {
        if (columns is null)
            return new W.Columns { Space = "0" };
        var made = new W.Columns
        {
            ColumnCount = (short)columns.Columns.Count,
            Space = TableStyleMaker.Twips(columns.Columns[0].Gap),
            Separator = columns.HasRule ? true : null,
            EqualWidth = columns.AreEqual,
        };
        if (!columns.AreEqual)
        {
            foreach (var column in columns.Columns)
                made.Append(new W.Column { Width = TableStyleMaker.Twips(column.Width), Space = TableStyleMaker.Twips(column.Gap) });
        }
        return made;
    }
}
