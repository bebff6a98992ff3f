using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;

namespace HerDocs.Writers.Pdf;

/// <summary>Shows runs of glyphs, every one at the place that shaping and justification gave it.</summary>
/// <remarks>
/// Runs are shown in the order of reading, and the glyphs of each from left to right whatever its direction. For text from right to left
/// this was measured against the ways that ISO 32000-1 §14.8.2.3.3 has for it. Shown so, words are found and copied in pdf.js, PDFium,
/// Poppler and MuPDF since 1.24, which all turn such text round; only Poppler's text of structure elements, and older MuPDF, have it
/// backwards. Shown glyph by glyph in the order of reading, it loses the spaces between words in pdf.js, for its screen readers too, some
/// words in PDFium, and all of them in new MuPDF. Marked as ReversedChars it would be read wrongly by who keeps to the letter, as the
/// strings of one TJ must then stand in the order of reading, and Poppler loses what follows in the element.
/// </remarks>
internal sealed class TextPainter(ContentStream content, PageFrame frame, EmbeddedFonts fonts)
{
    private bool isOpen;
    private double lineX;
    private double lineY;
    private bool isSlanted;

    public bool IsTranslucent { get; set; }

    public void Paint(TextItem item, Point at)
    {
        if (item.Run.Glyphs.Length == 0)
            return;
        var font = fonts[item.Run.Font];
        var size = Math.Round(item.FontSize.Points, 3);
        var scale = Math.Round(item.HorizontalScale, 4);
        // ISO 32000-2 §9.4.4: the spacing of characters is scaled with them.
        var spacing = Math.Round(item.LetterSpacing.Points / scale, 4);
        var placed = Place(item.Run, font, size, scale, spacing, item.WordSpacing.Points, item.EndsWithHyphen);
        Begin();
        content.SetFont(font.Font, size);
        content.SetHorizontalScaling(scale * 100);
        content.SetCharacterSpacing(spacing);
        content.SetFillColor(PdfColor.FromSrgb(item.Color.Red, item.Color.Green, item.Color.Blue));
        Embolden(item, size);
        MoveTo(item, frame.X(at.X) + (item.Run.Glyphs[0].XOffset * size * scale / item.Run.Font.UnitsPerEm), frame.Y(at.Y));
        Show(content, placed);
    }

    public void End()
    {
        if (isOpen)
            content.EndText();
        isOpen = false;
    }

    private void Begin()
    {
        if (isOpen)
            return;
        content.BeginText();
        (isOpen, lineX, lineY, isSlanted) = (true, 0, 0, false);
    }

    private void MoveTo(TextItem item, double x, double y)
    {
        if (item.Run.Font.SyntheticOblique)
        {
            content.SetTextMatrix(new PdfMatrix(1, 0, FontInstance.SyntheticSlant, 1, x, y));
            isSlanted = true;
        }
        else if (isSlanted)
        {
            content.SetTextMatrix(PdfMatrix.Translation(x, y));
            isSlanted = false;
        }
        else
        {
            content.MoveText(Math.Round(x - lineX, 3), Math.Round(y - lineY, 3));
            // The reader adds up what was written, not what was meant.
            (x, y) = (lineX + Math.Round(x - lineX, 3), lineY + Math.Round(y - lineY, 3));
        }
        (lineX, lineY) = (x, y);
    }

    private void Embolden(TextItem item, double size)
    {
        var isBold = item.Run.Font.SyntheticBold;
        content.SetTextRenderingMode(isBold ? TextRenderingMode.FillAndStroke : TextRenderingMode.Fill);
        if (!isBold)
            return;
        content.SetStrokeColor(PdfColor.FromSrgb(item.Color.Red, item.Color.Green, item.Color.Blue));
        content.SetLineWidth(Math.Round(size * FontInstance.SyntheticStroke, 3));
    }

    /// <summary>
    /// The glyphs by the numbers that say their texts, and after each what must be taken from the font's own advance, in thousandths of the size, for
    /// the next to stand where it should.
    /// </summary>
    public static PlacedGlyphs Place(GlyphRun run, EmbeddedFont font, double size, double scale, double spacing, double wordSpacing, bool isLineEndHyphen = false)
    {
        var perUnit = 1000.0 / run.Font.UnitsPerEm;
        var perPoint = 1000.0 / (size * scale);
        var spaced = spacing * 1000 / size;
        var glyphs = new ushort[run.Glyphs.Length];
        var adjustments = new double[glyphs.Length];
        var rises = new double[glyphs.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            var glyph = run.Glyphs[i];
            glyphs[i] = font.NumberOf(run, i, isLineEndHyphen);
            rises[i] = glyph.YOffset * size / run.Font.UnitsPerEm;
            var wanted = glyph.Advance * perUnit;
            if (i + 1 == glyphs.Length || run.Glyphs[i + 1].Cluster != glyph.Cluster)
            {
                wanted += spaced;
                if (run.Text[glyph.Cluster] is ' ' or '\u00A0')
                    wanted += wordSpacing * perPoint;
            }
            var nextOffset = i + 1 < glyphs.Length ? run.Glyphs[i + 1].XOffset : 0;
            adjustments[i] = Math.Round(font.Font.Width(glyphs[i]) + spaced - wanted - ((nextOffset - glyph.XOffset) * perUnit), 1);
        }
        // Nothing follows the last glyph.
        adjustments[^1] = 0;
        return new PlacedGlyphs(glyphs, adjustments, rises);
    }

    public static void Show(ContentStream content, PlacedGlyphs placed)
    {
        var (glyphs, adjustments, rises) = placed;
        var start = 0;
        for (var i = 1; i <= glyphs.Length; i++)
        {
            if (i < glyphs.Length && rises[i] == rises[start])
                continue;
            content.SetTextRise(Math.Round(rises[start], 3));
            if (adjustments.AsSpan(start..i).ContainsAnyExcept(0.0))
                content.ShowText(glyphs.AsSpan(start..i), adjustments.AsSpan(start..i));
            else
                content.ShowText(glyphs.AsSpan(start..i));
            start = i;
        }
        content.SetTextRise(0);
    }
}

/// <summary>Glyphs as a PDF shows them: their numbers, what is taken from the advance of each, and how far each is raised.</summary>
internal readonly record struct PlacedGlyphs(ushort[] Glyphs, double[] Adjustments, double[] Rises);
