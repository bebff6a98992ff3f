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
internal sealed class TextPainter(ContentStream content, PageFrame frame, EmbeddedFonts fonts, DrawingPainter drawings)
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
        var placed = Place(item.Run, font, size, scale, spacing, item.WordSpacing.Points, item.EndsWithHyphen) with
        {
            Pictures = drawings.PicturesOf(item.Run, item.Color),
        };
        Begin();
        content.SetFont(font.Font, size);
        content.SetHorizontalScaling(scale * 100);
        content.SetCharacterSpacing(spacing);
        content.SetFillColor(PdfColor.FromSrgb(item.Color.Red, item.Color.Green, item.Color.Blue));
        var mode = Embolden(item, size);
        var x = frame.X(at.X) + (item.Run.Glyphs[0].XOffset * size * scale / item.Run.Font.UnitsPerEm);
        MoveTo(item, x, frame.Y(at.Y));
        Show(content, placed, mode);
        if (placed.Pictures is null)
            return;
        End();
        var slant = item.Run.Font.SyntheticOblique ? FontInstance.SyntheticSlant : 0;
        PaintPictures(content, placed, font, size, scale, spacing, item.Run.Font.UnitsPerEm, new PdfMatrix(1, 0, slant, 1, x, frame.Y(at.Y)));
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

    private TextRenderingMode Embolden(TextItem item, double size)
    {
        if (!item.Run.Font.SyntheticBold)
            return TextRenderingMode.Fill;
        content.SetStrokeColor(PdfColor.FromSrgb(item.Color.Red, item.Color.Green, item.Color.Blue));
        content.SetLineWidth(Math.Round(size * FontInstance.SyntheticStroke, 3));
        return TextRenderingMode.FillAndStroke;
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
        double[]? rises = null;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var glyph = run.Glyphs[i];
            glyphs[i] = font.NumberOf(run, i, isLineEndHyphen);
            if (glyph.YOffset != 0)
                (rises ??= new double[glyphs.Length])[i] = glyph.YOffset * size / run.Font.UnitsPerEm;
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

    /// <summary>Glyphs that have a picture take their room, and their text can be found, but they are not seen.</summary>
    public static void Show(ContentStream content, PlacedGlyphs placed, TextRenderingMode mode)
    {
        var (glyphs, adjustments) = (placed.Glyphs, placed.Adjustments);
        var start = 0;
        for (var i = 1; i <= glyphs.Length; i++)
        {
            if (i < glyphs.Length && placed.RiseOf(i) == placed.RiseOf(start) && (placed.PictureOf(i) is null) == (placed.PictureOf(start) is null))
                continue;
            content.SetTextRenderingMode(placed.PictureOf(start) is null ? mode : TextRenderingMode.Invisible);
            content.SetTextRise(Math.Round(placed.RiseOf(start), 3));
            if (adjustments.AsSpan(start..i).ContainsAnyExcept(0.0))
                content.ShowText(glyphs.AsSpan(start..i), adjustments.AsSpan(start..i));
            else
                content.ShowText(glyphs.AsSpan(start..i));
            start = i;
        }
        content.SetTextRise(0);
    }

    /// <summary>Paints the pictures of glyphs where their text was shown (ISO 32000-2 §9.4.4).</summary>
    /// <param name="start">From the coordinates of the text, at its beginning.</param>
    public static void PaintPictures(
        ContentStream content, PlacedGlyphs placed, EmbeddedFont font, double size, double scale, double spacing, int unitsPerEm, PdfMatrix start)
    {
        var x = 0.0;
        for (var i = 0; i < placed.Glyphs.Length; i++)
        {
            if (placed.PictureOf(i) is { } picture)
            {
                content.SaveState();
                content.SetOpacity(1, 1);
                content.Transform(new PdfMatrix(size * scale / unitsPerEm, 0, 0, size / unitsPerEm, x, placed.RiseOf(i)).Then(start));
                content.PaintForm(picture);
                content.RestoreState();
            }
            x += (((font.Font.Width(placed.Glyphs[i]) - placed.Adjustments[i]) * size / 1000) + spacing) * scale;
        }
    }
}

/// <summary>Glyphs as a PDF shows them: their numbers, what is taken from the advance of each, and how far each is raised.</summary>
/// <param name="Rises">Null where none is.</param>
internal readonly record struct PlacedGlyphs(ushort[] Glyphs, double[] Adjustments, double[]? Rises)
{
    /// <summary>What is painted instead of some of the glyphs, in their design units; null for none at all.</summary>
    public PdfForm?[]? Pictures { get; init; }

    public PdfForm? PictureOf(int index) => Pictures?[index];

    public double RiseOf(int index) => Rises?[index] ?? 0;
}
