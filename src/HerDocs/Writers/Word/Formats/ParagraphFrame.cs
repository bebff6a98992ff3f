using System.Globalization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Formats;

/// <summary>A frame that paragraphs stand in, with the text beside it (ECMA-376 Part 1 §17.3.1.11); lengths are in twips.</summary>
/// <param name="Width">Null for as wide as the text.</param>
/// <param name="Side">Of what it stands in.</param>
/// <param name="Anchor">What it stands in: the column, or all of the text.</param>
/// <param name="Space">Kept free at its sides.</param>
internal sealed record ParagraphFrame(int? Width, W.HorizontalAlignmentValues Side, W.HorizontalAnchorValues Anchor, int Space)
{
    public W.FrameProperties ToXml()
    {
        var made = new W.FrameProperties
        {
            Wrap = W.TextWrappingValues.Around,
            VerticalPosition = W.VerticalAnchorValues.Text,
            HorizontalPosition = Anchor,
            XAlign = Side,
            // By nought Word means a paragraph that moves with its text.
            Y = "1",
        };
        if (Width is { } width)
            made.Width = width.ToString(CultureInfo.InvariantCulture);
        if (Space > 0)
            made.HorizontalSpace = Space.ToString(CultureInfo.InvariantCulture);
        return made;
    }
}
