using DocumentFormat.OpenXml;
using HerDocs.Writers.Word.Stories;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes the part that holds the footnotes (ECMA-376 Part 1 §17.11), with the lines that Word draws above them.</summary>
internal static class FootnotesMaker
{
    private const int Separator = -1;
    private const int ContinuationSeparator = 0;

    public static W.Footnotes Make(IReadOnlyList<StoryFootnote> notes, BodyMaker blocks)
    {
        var part = new W.Footnotes(
            Line(W.FootnoteEndnoteValues.Separator, Separator, new W.SeparatorMark()),
            Line(W.FootnoteEndnoteValues.ContinuationSeparator, ContinuationSeparator, new W.ContinuationSeparatorMark()));
        foreach (var note in notes)
        {
            var made = new W.Footnote { Id = note.Number };
            foreach (var block in blocks.Make(note.Blocks))
                made.Append(block);
            part.Append(made);
        }
        WordNamespaces.DeclareDrawing(part);
        return part;
    }

    /// <summary>The settings name the lines as well (ECMA-376 Part 1 §17.11.9).</summary>
    public static W.FootnoteDocumentWideProperties Settings(FootnoteMarks marks)
    {
        var made = new W.FootnoteDocumentWideProperties();
        if (marks.Format is { } format)
            made.Append(new W.NumberingFormat { Val = format });
        if (marks.PageStart is not null)
            AppendRestart(made, marks.PageStart);
        made.Append(new W.FootnoteSpecialReference { Id = Separator }, new W.FootnoteSpecialReference { Id = ContinuationSeparator });
        return made;
    }

    /// <summary>How one section counts.</summary>
    public static W.FootnoteProperties InSection(FootnoteMarks marks)
    {
        var made = new W.FootnoteProperties();
        if (marks.Format is { } format)
            made.Append(new W.NumberingFormat { Val = format });
        AppendRestart(made, marks.PageStart);
        return made;
    }

    /// <summary>ECMA-376 Part 1 §17.11.19 and §17.11.20; no footnote in Word has a number below one.</summary>
    private static void AppendRestart(OpenXmlCompositeElement properties, int? pageStart)
    {
        if (pageStart is > 0 and < ushort.MaxValue and var start)
            properties.Append(new W.NumberingStart { Val = (ushort)(start + 1) });
        properties.Append(new W.NumberingRestart
        {
            Val = pageStart is null ? W.RestartNumberValues.Continuous : W.RestartNumberValues.EachPage,
        });
    }

    private static W.Footnote Line(W.FootnoteEndnoteValues kind, int id, OpenXmlElement mark) =>
        new(new W.Paragraph(
            new W.ParagraphProperties(new W.SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = W.LineSpacingRuleValues.Auto }),
            new W.Run(mark)))
        {
            Type = kind,
            Id = id,
        };
}
