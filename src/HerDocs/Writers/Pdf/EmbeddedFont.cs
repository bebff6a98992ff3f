using HerDocs.Fonts;
using HerDocs.Pdf.Fonts;
using FontProgram = HerDocs.Fonts.FontProgram;

namespace HerDocs.Writers.Pdf;

/// <summary>A subset and the PDF font that shows it.</summary>
/// <param name="numbers">Of the texts of each glyph, the numbers by which they are shown.</param>
internal sealed class EmbeddedFont(FontProgram program, PdfFont font, Dictionary<int, (string Text, ushort Number)[]> numbers)
{
    public FontProgram Program { get; } = program;

    public PdfFont Font { get; } = font;

    /// <summary>The number that shows a glyph of a run with its text.</summary>
    public ushort NumberOf(GlyphRun run, int index, bool isLineEndHyphen)
    {
        var texts = numbers[run.Glyphs[index].Id];
        if (texts.Length == 1)
            return texts[0].Number;
        var text = isLineEndHyphen ? RunText.OfHyphen(run, index) : RunText.Of(run, index);
        foreach (var (known, number) in texts)
        {
            if (text.SequenceEqual(known))
                return number;
        }
        throw new InvalidOperationException("a glyph is shown with a text that was not noted");
    }
}
