using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Drawing;
using HerDocs.Svg.Drawing;

namespace HerDocs.Writers.Svg;

/// <summary>Paints drawings: what an SVG picture settled down to, and the tiles of backgrounds.</summary>
internal sealed class DrawingPainter(SvgBuffer target, Definitions definitions, GlyphPainter text, PagePictures pictures)
{
    public void Paint(Point at, DrawingItem item, int? element)
    {
        var viewport = new Area(0, 0, item.Size.Width.Points, item.Size.Height.Points);
        var fit = item.Drawing.AspectRatio.Fit(item.Drawing.ViewBox, viewport);
        if (viewport.IsEmpty || fit.Inverse() is null)
            return;
        Shapes.BeginWindow(target, item.Window.Offset(at.X, at.Y));
        target.Raw("<g"u8);
        if (element is { } number)
            target.Integer(" data-e"u8, number);
        target.Transform(fit.Then(Matrix.Translation(at.X.Points, at.Y.Points))).Raw(">"u8);
        Paint(item.Drawing.Items);
        target.Raw("</g>"u8);
        Shapes.EndWindow(target);
    }

    public void Paint(IReadOnlyList<SvgItem> items)
    {
        foreach (var item in items)
        {
            switch (item)
            {
                case SvgShape shape: PaintShape(shape); break;
                case SvgGlyphs glyphs: PaintGlyphs(glyphs); break;
                case SvgPixels pixels: pictures.Paint(pixels.Picture, pixels.Matrix); break;
                case SvgGroup group: PaintGroup(group); break;
            }
        }
    }

    private void PaintGroup(SvgGroup group)
    {
        if (group.Items.Count == 0 || group.Clip is PathClip { Path.IsEmpty: true })
            return;
        var (clip, mask) = (ClipOf(group.Clip as PathClip), MaskOf(group.Clip as ShapesClip));
        target.Raw("<g"u8);
        if (group.Opacity < 1)
            target.Attribute(" opacity"u8, group.Opacity);
        if (clip is not null)
            definitions.Refer(" clip-path"u8, clip);
        if (mask is not null)
            definitions.Refer(" mask"u8, mask);
        target.Raw(">"u8);
        Paint(group.Items);
        target.Raw("</g>"u8);
    }

    private string? ClipOf(PathClip? clip)
    {
        if (clip is null)
            return null;
        var id = definitions.BeginClip();
        target.Raw("<path"u8);
        if (clip.IsEvenOdd)
            target.Raw(" clip-rule=\"evenodd\""u8);
        Data(clip.Path);
        target.Raw("/>"u8);
        definitions.EndClip();
        return id;
    }

    /// <summary>Wherever the shapes paint, however they do: a mask of alphas reaches as far as what it masks.</summary>
    private string? MaskOf(ShapesClip? clip)
    {
        if (clip is null)
            return null;
        var id = definitions.NewId();
        target.Raw("<mask mask-type=\"alpha\" maskUnits=\"userSpaceOnUse\" x=\"-32000\" y=\"-32000\" width=\"64000\" height=\"64000\""u8)
            .Attribute(" id"u8, id).Raw(">"u8);
        Paint(clip.Items);
        target.Raw("</mask>"u8);
        return id;
    }

    private void PaintShape(SvgShape shape)
    {
        var (fill, stroke) = (Ready(shape.Fill, shape.Matrix), Ready(shape.Stroke?.Paint, shape.Matrix));
        target.Raw("<path"u8).Transform(shape.Matrix);
        if (shape.IsEvenOdd)
            target.Raw(" fill-rule=\"evenodd\""u8);
        Painted(fill, shape.Stroke, stroke);
        Data(shape.Path);
        target.Raw("/>"u8);
    }

    private void PaintGlyphs(SvgGlyphs glyphs)
    {
        var font = glyphs.Run.Font;
        if (glyphs.Run.Glyphs.Length == 0 || glyphs.FontSize <= 0)
            return;
        var scale = GlyphPainter.Scale(font, glyphs.FontSize, 1);
        var matrix = scale.Then(glyphs.Matrix);
        // Strokes are as wide as the drawing says, and the path is in design units.
        var units = font.UnitsPerEm / glyphs.FontSize;
        var line = glyphs.Stroke is { } own ? own with { Width = own.Width * units, Dashes = [.. own.Dashes.Select(dash => dash * units)], DashOffset = own.DashOffset * units }
            : font.SyntheticBold && glyphs.Fill is { } ink ? new SvgStroke(ink, FontInstance.SyntheticStroke * font.UnitsPerEm, StrokeCap.Butt, StrokeJoin.Round, 4, [], 0)
            : null;
        var (fill, stroke) = (Ready(glyphs.Fill, matrix), Ready(line?.Paint, matrix));
        target.Raw("<path"u8).Transform(matrix);
        Painted(fill, line, stroke);
        target.Raw(" d=\""u8);
        text.Path(glyphs.Run, glyphs.LetterSpacing * units, 0);
        target.Raw("\"/>"u8);
    }

    /// <summary>Writes the definition that a paint needs, for a shape with a matrix; gradients are in the drawing's coordinates.</summary>
    private ReadyPaint Ready(SvgPaint? paint, Matrix matrix) =>
        new(paint, paint is GradientPaint gradient && matrix.Inverse() is { } back ? definitions.Gradient(gradient, back) : null);

    private void Painted(ReadyPaint fill, SvgStroke? line, ReadyPaint stroke)
    {
        Paint(fill, " fill"u8, " fill-opacity"u8);
        if (line is null)
            return;
        Paint(stroke, " stroke"u8, " stroke-opacity"u8);
        target.Attribute(" stroke-width"u8, line.Width).Attribute(" stroke-miterlimit"u8, line.MiterLimit);
        if (line.Cap != StrokeCap.Butt)
            target.Attribute(" stroke-linecap"u8, line.Cap == StrokeCap.Round ? "round"u8 : "square"u8);
        if (line.Join != StrokeJoin.Miter)
            target.Attribute(" stroke-linejoin"u8, line.Join == StrokeJoin.Round ? "round"u8 : "bevel"u8);
        if (line.Dashes.Count == 0)
            return;
        target.Raw(" stroke-dasharray=\""u8);
        foreach (var dash in line.Dashes)
            target.Number(dash).Raw(" "u8);
        target.Raw("\""u8).Attribute(" stroke-dashoffset"u8, line.DashOffset);
    }

    private void Paint(ReadyPaint ready, ReadOnlySpan<byte> name, ReadOnlySpan<byte> opacity)
    {
        if (ready.Gradient is { } id)
            definitions.Refer(name, id);
        else if (ready.Paint is SolidPaint solid)
            target.Color(name, opacity, solid.Color);
        else
            target.Attribute(name, "none"u8);
    }

    private void Data(VectorPath path)
    {
        target.Raw(" d=\""u8);
        foreach (var s in path.Segments)
        {
            switch (s.Kind)
            {
                case SegmentKind.Move: Pair("M"u8, s.X, s.Y); break;
                case SegmentKind.Line: Pair("L"u8, s.X, s.Y); break;
                case SegmentKind.Curve: Pair("C"u8, s.X1, s.Y1); Pair(" "u8, s.X2, s.Y2); Pair(" "u8, s.X, s.Y); break;
                default: target.Raw("z"u8); break;
            }
        }
        target.Raw("\""u8);
    }

    private void Pair(ReadOnlySpan<byte> before, double x, double y) => target.Raw(before).Number(x).Raw(" "u8).Number(y);

    /// <summary>A paint whose definition is written, where it needs one.</summary>
    private readonly record struct ReadyPaint(SvgPaint? Paint, string? Gradient);
}
