using HerDocs.Fonts;
using HerDocs.Pdf.Fonts;
using FontProgram = HerDocs.Fonts.FontProgram;

namespace HerDocs.Writers.Pdf;

/// <summary>A subset and the PDF font that shows it.</summary>
/// <param name="numbers">Of the texts of each glyph, the numbers by which they are shown.</param>
/// <param name="glyphs">What it was made for.</param>
internal sealed class EmbeddedFont(
    FontProgram program, PdfFont font, Dictionary<int, (string Text, ushort Number)[]> numbers, IReadOnlyList<GlyphUse> glyphs)
{
    public FontProgram Program { get; } = program;

    public PdfFont Font { get; } = font;

    /// <summary>It shows these glyphs with these texts and no others.</summary>
    public bool Shows(IReadOnlyList<GlyphUse> uses) => glyphs.SequenceEqual(uses);

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
