using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Pdf;
using HerDocs.Pdf.Content;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Glyphs;
using BlendMode = HerDocs.Pdf.Content.BlendMode;
using PdfGradientStop = HerDocs.Pdf.Content.GradientStop;

namespace HerDocs.Writers.Pdf;

/// <summary>Paints SVG pictures, each made once as a form and painted wherever it is shown.</summary>
internal sealed class DrawingPainter(PdfDocument document, EmbeddedFonts fonts, StoredPictures pictures)
{
    private readonly Dictionary<(SvgDrawing Drawing, PdfRectangle Shown), PdfForm> forms = [];
    private readonly Dictionary<(FontInstance Font, int Glyph, Color Color), PdfForm?> glyphs = [];

    public void Paint(ContentStream content, PageFrame frame, Point at, DrawingItem item)
    {
        // The picture's own coordinates, scaled to points, y still growing downwards.
        var viewport = new Area(0, 0, item.Size.Width.Points, item.Size.Height.Points);
        var fit = item.Drawing.AspectRatio.Fit(item.Drawing.ViewBox, viewport);
        if (viewport.IsEmpty || fit.Inverse() is not { } back)
            return;
        var window = item.Window;
        var shown = new Area(window.X.Points, window.Y.Points, window.Width.Points, window.Height.Points).Transform(back);
        content.SaveState();
        content.SetOpacity(1, 1);
        content.Transform(Pdf(fit).Then(new PdfMatrix(1, 0, 0, -1, frame.X(at.X), frame.Y(at.Y))));
        content.PaintForm(FormOf(item.Drawing, Rectangle(shown)));
        content.RestoreState();
    }

    /// <summary>Items as a form of their own, from its upper left corner and with y growing downwards.</summary>
    /// <param name="fit">From the coordinates of the items.</param>
    public PdfForm Form(IReadOnlyList<SvgItem> items, Matrix fit, double width, double height)
    {
        var form = document.CreateForm(Rectangle(new Area(0, 0, width, height)));
        var shown = fit.Inverse() is { } back ? new Area(0, 0, width, height).Transform(back) : default;
        if (fit != Matrix.Identity)
        {
            var inner = document.CreateForm(Rectangle(shown));
            Paint(inner.Content, items, Rectangle(shown));
            form.Content.Transform(Pdf(fit));
            form.Content.PaintForm(inner);
        }
        else
        {
            Paint(form.Content, items, Rectangle(shown));
        }
        return form;
    }

    /// <summary>The pictures of those glyphs of a run that their font paints in colours; null where it has none.</summary>
    /// <param name="color">Of the text.</param>
    public PdfForm?[]? PicturesOf(GlyphRun run, Color color)
    {
        if (!run.Font.Face.HasColors)
            return null;
        PdfForm?[] pictures = [.. run.Glyphs.Select(glyph => PictureOf(run.Font, glyph.Id, color))];
        return pictures.Any(picture => picture is not null) ? pictures : null;
    }

    private PdfForm? PictureOf(FontInstance font, int glyph, Color color)
    {
        if (!glyphs.TryGetValue((font, glyph, color), out var form))
        {
            if (ColorGlyph.Of(font, glyph, color) is { Bounds.IsEmpty: false } picture)
                form = Form(picture.Items, Rectangle(picture.Bounds), isTransparencyGroup: false);
            glyphs[(font, glyph, color)] = form;
        }
        return form;
    }

    private PdfForm FormOf(SvgDrawing drawing, PdfRectangle shown)
    {
        if (!forms.TryGetValue((drawing, shown), out var form))
        {
            forms[(drawing, shown)] = form = document.CreateForm(shown);
            Paint(form.Content, drawing.Items, shown);
        }
        return form;
    }

    private void Paint(ContentStream content, IReadOnlyList<SvgItem> items, PdfRectangle shown)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case SvgShape shape: PaintShape(content, shape, shown); break;
                case SvgGlyphs glyphs: PaintGlyphs(content, glyphs, shown); break;
                case SvgPixels pixels: PaintPixels(content, pixels); break;
                case SvgGroup group: PaintGroup(content, group, shown); break;
            }
        }
    }

    /// <summary>What is seen through as a whole is a transparency group of its own, and so is what is masked.</summary>
    private void PaintGroup(ContentStream content, SvgGroup group, PdfRectangle shown)
    {
        if (group.Items.Count == 0 || group.Clip is PathClip { Path.IsEmpty: true })
            return;
        content.SaveState();
        if (group.Clip is PathClip clip)
        {
            Trace(content, clip.Path);
            content.Clip(Rule(clip.IsEvenOdd));
            content.EndPath();
        }
        else if (group.Clip is ShapesClip shapes)
        {
            content.SetSoftMask(Form(shapes.Items, shown), isLuminosity: false);
        }
        content.SetOpacity(group.Opacity, group.Opacity);
        // Both count the modes in the same order.
        content.SetBlendMode((BlendMode)group.BlendMode);
        content.PaintForm(Form(group.Items, shown, isTransparencyGroup: group.IsApart));
        content.RestoreState();
    }

    private PdfForm Form(IReadOnlyList<SvgItem> items, PdfRectangle shown, bool isTransparencyGroup = true)
    {
        var form = document.CreateForm(shown, isTransparencyGroup: isTransparencyGroup);
        Paint(form.Content, items, shown);
        return form;
    }

    private void PaintShape(ContentStream content, SvgShape shape, PdfRectangle shown)
    {
        if (shape.Fill is { } fill)
            Painted(content, fill, shape.Matrix, shown, isStroke: false, () =>
            {
                Trace(content, shape.Path);
                content.Fill(Rule(shape.IsEvenOdd));
            });
        if (shape.Stroke is { } stroke)
            Painted(content, stroke.Paint, shape.Matrix, shown, isStroke: true, () =>
            {
                SetStroke(content, stroke);
                Trace(content, shape.Path);
                content.Stroke();
            });
    }

    /// <summary>Sets the colour that is painted with, and takes back what had to be set for this alone.</summary>
    private void Painted(ContentStream content, SvgPaint paint, Matrix matrix, PdfRectangle shown, bool isStroke, Action draw)
    {
        var isApart = matrix != Matrix.Identity || paint is GradientPaint { IsOpaque: false };
        if (isApart)
            content.SaveState();
        if (paint is SolidPaint solid)
        {
            content.SetOpacity(solid.Color.Alpha, solid.Color.Alpha);
            if (isStroke)
                content.SetStrokeColor(ShapePainter.Paint(solid.Color));
            else
                content.SetFillColor(ShapePainter.Paint(solid.Color));
        }
        else if (paint is GradientPaint gradient)
        {
            content.SetOpacity(1, 1);
            if (!gradient.IsOpaque)
                content.SetSoftMask(MaskOf(gradient, shown), isLuminosity: true);
            var pattern = new ShadingPattern(ShadingOf(gradient, Rgb), Pdf(gradient.Matrix));
            if (isStroke)
                content.SetStrokePattern(pattern);
            else
                content.SetFillPattern(pattern);
        }
        if (matrix != Matrix.Identity)
            content.Transform(Pdf(matrix));
        draw();
        if (isApart)
            content.RestoreState();
    }

    /// <summary>The alphas of a gradient as grays.</summary>
    private PdfForm MaskOf(GradientPaint gradient, PdfRectangle shown)
    {
        var form = document.CreateForm(shown, isTransparencyGroup: true);
        form.Content.Transform(Pdf(gradient.Matrix));
        form.Content.PaintShading(ShadingOf(gradient, color => PdfColor.Gray(Math.Round(color.Alpha, 3))));
        return form;
    }

    private static Shading ShadingOf(GradientPaint gradient, Func<Color, PdfColor> paint)
    {
        List<PdfGradientStop> stops = [.. gradient.Stops.Select(stop => new PdfGradientStop(stop.Offset, paint(stop.Color)))];
        return gradient switch
        {
            LinearGradientPaint linear => new AxialShading(linear.X1, linear.Y1, linear.X2, linear.Y2, stops),
            RadialGradientPaint radial => new RadialShading(
                radial.FocusX, radial.FocusY, radial.FocusRadius, radial.X, radial.Y, radial.Radius, stops),
            _ => throw new InvalidOperationException($"{gradient.GetType()} is no gradient that can be painted"),
        };
    }

    private void PaintGlyphs(ContentStream content, SvgGlyphs glyphs, PdfRectangle shown)
    {
        var size = Math.Round(glyphs.FontSize, 4);
        if (glyphs.Run.Glyphs.Length == 0 || size <= 0)
            return;
        var font = fonts[glyphs.Run.Font];
        var placed = TextPainter.Place(glyphs.Run, font, size, 1, glyphs.LetterSpacing, wordSpacing: 0) with
        {
            Pictures = glyphs.Fill is { } paint ? PicturesOf(glyphs.Run, paint is SolidPaint { Color: var color } ? color : Color.Black) : null,
        };
        var slant = glyphs.Run.Font.SyntheticOblique ? FontInstance.SyntheticSlant : 0;
        var start = Pdf(new Matrix(1, 0, slant, -1, glyphs.Run.Glyphs[0].XOffset * size / glyphs.Run.Font.UnitsPerEm, 0).Then(glyphs.Matrix));
        void Show(TextRenderingMode mode)
        {
            content.BeginText();
            content.SetFont(font.Font, size);
            content.SetHorizontalScaling(100);
            content.SetCharacterSpacing(Math.Round(glyphs.LetterSpacing, 4));
            content.SetTextMatrix(start);
            TextPainter.Show(content, placed, mode);
            content.EndText();
        }
        // The matrix is the text's own, so that colours are set in the form's coordinates.
        if (glyphs.Fill is { } fill)
            Painted(content, fill, Matrix.Identity, shown, isStroke: false, () => Show(TextRenderingMode.Fill));
        if (glyphs.Stroke is { } stroke)
            Painted(content, stroke.Paint, Matrix.Identity, shown, isStroke: true, () =>
            {
                SetStroke(content, stroke with { Width = stroke.Width * glyphs.Matrix.Scaling });
                Show(TextRenderingMode.Stroke);
            });
        else if (glyphs is { Run.Font.SyntheticBold: true, Fill: { } ink })
            Painted(content, ink, Matrix.Identity, shown, isStroke: true, () =>
            {
                SetStroke(content, new SvgStroke(ink, size * FontInstance.SyntheticStroke * glyphs.Matrix.Scaling, StrokeCap.Butt, StrokeJoin.Round, 4, [], 0));
                Show(TextRenderingMode.Stroke);
            });
        if (placed.Pictures is not null)
            TextPainter.PaintPictures(content, placed, font, size, 1, glyphs.LetterSpacing, glyphs.Run.Font.UnitsPerEm, start);
    }

    private void PaintPixels(ContentStream content, SvgPixels pixels)
    {
        content.SaveState();
        content.SetOpacity(1, 1);
        var upwards = new PdfMatrix(1, 0, 0, -1, 0, 1);
        content.Transform(PicturePainter.Upright(pixels.Picture.Orientation).Then(upwards).Then(Pdf(pixels.Matrix)));
        content.PaintImage(document.AddImage(pictures.Of(pixels.Picture)));
        content.RestoreState();
    }

    private static void SetStroke(ContentStream content, SvgStroke stroke)
    {
        content.SetLineWidth(stroke.Width);
        content.SetLineCap(stroke.Cap switch { StrokeCap.Round => LineCap.Round, StrokeCap.Square => LineCap.ProjectingSquare, _ => LineCap.Butt });
        content.SetLineJoin(stroke.Join switch { StrokeJoin.Round => LineJoin.Round, StrokeJoin.Bevel => LineJoin.Bevel, _ => LineJoin.Miter });
        content.SetMiterLimit(stroke.MiterLimit);
        content.SetDash([.. stroke.Dashes], stroke.DashOffset);
    }

    private static void Trace(ContentStream content, VectorPath path)
    {
        foreach (var s in path.Segments)
        {
            switch (s.Kind)
            {
                case SegmentKind.Move: content.MoveTo(s.X, s.Y); break;
                case SegmentKind.Line: content.LineTo(s.X, s.Y); break;
                case SegmentKind.Curve: content.CurveTo(s.X1, s.Y1, s.X2, s.Y2, s.X, s.Y); break;
                default: content.ClosePath(); break;
            }
        }
    }

    private static FillRule Rule(bool isEvenOdd) => isEvenOdd ? FillRule.EvenOdd : FillRule.NonzeroWindingNumber;

    /// <summary>All stops of a gradient are in one colour space.</summary>
    private static PdfColor Rgb(Color color) =>
        PdfColor.Rgb(Math.Round(color.Red / 255.0, 3), Math.Round(color.Green / 255.0, 3), Math.Round(color.Blue / 255.0, 3));

    private static PdfMatrix Pdf(Matrix matrix) => new(matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F);

    private static PdfRectangle Rectangle(Area area) =>
        new(Math.Round(area.X, 4), Math.Round(area.Y, 4), Math.Round(area.Right, 4), Math.Round(area.Bottom, 4));
}
