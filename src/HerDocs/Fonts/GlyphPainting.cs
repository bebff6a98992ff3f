using System.Runtime.InteropServices;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Fonts;

/// <summary>Asks HarfBuzz how a glyph is painted in the colours of its font.</summary>
internal static unsafe class GlyphPainting
{
    private static readonly uint Png = OpenTypeTag.Parse("png").Value;
    private static readonly nint Functions = CreateFunctions();

    /// <summary>The steps with the font's first palette. A glyph without colours is its outline, filled with the text's colour.</summary>
    public static IReadOnlyList<GlyphPaintStep> StepsOf(FontInstance font, int glyph, Color foreground)
    {
        var steps = new List<GlyphPaintStep>();
        var receiver = GCHandle.Alloc(steps);
        try
        {
            HarfBuzz.hb_font_paint_glyph(font.Handle, (uint)glyph, Functions, (void*)GCHandle.ToIntPtr(receiver), palette: 0, Packed(foreground));
        }
        finally
        {
            receiver.Free();
        }
        return steps;
    }

    private static nint CreateFunctions()
    {
        var functions = HarfBuzz.hb_paint_funcs_create();
        HarfBuzz.hb_paint_funcs_set_push_transform_func(functions, &PushTransform, 0, 0);
        HarfBuzz.hb_paint_funcs_set_pop_transform_func(functions, &PopTransform, 0, 0);
        HarfBuzz.hb_paint_funcs_set_push_clip_glyph_func(functions, &PushClipGlyph, 0, 0);
        HarfBuzz.hb_paint_funcs_set_push_clip_rectangle_func(functions, &PushClipRectangle, 0, 0);
        HarfBuzz.hb_paint_funcs_set_pop_clip_func(functions, &PopClip, 0, 0);
        HarfBuzz.hb_paint_funcs_set_color_func(functions, &FillColor, 0, 0);
        HarfBuzz.hb_paint_funcs_set_image_func(functions, &PaintImage, 0, 0);
        HarfBuzz.hb_paint_funcs_set_linear_gradient_func(functions, &FillLinear, 0, 0);
        HarfBuzz.hb_paint_funcs_set_radial_gradient_func(functions, &FillRadial, 0, 0);
        HarfBuzz.hb_paint_funcs_set_sweep_gradient_func(functions, &FillSweep, 0, 0);
        HarfBuzz.hb_paint_funcs_set_push_group_func(functions, &PushGroup, 0, 0);
        HarfBuzz.hb_paint_funcs_set_pop_group_func(functions, &PopGroup, 0, 0);
        HarfBuzz.hb_paint_funcs_make_immutable(functions);
        return functions;
    }

    private static void Add(void* data, GlyphPaintStep step) => ((List<GlyphPaintStep>)GCHandle.FromIntPtr((nint)data).Target!).Add(step);

    [UnmanagedCallersOnly]
    private static void PushTransform(nint functions, void* data, float xx, float yx, float xy, float yy, float dx, float dy, nint userData) =>
        Add(data, new BeginTransform(new Matrix(xx, yx, xy, yy, dx, dy)));

    [UnmanagedCallersOnly]
    private static void PopTransform(nint functions, void* data, nint userData) => Add(data, new EndTransform());

    [UnmanagedCallersOnly]
    private static void PushClipGlyph(nint functions, void* data, uint glyph, nint font, nint userData) =>
        Add(data, new BeginGlyphClip((int)glyph));

    [UnmanagedCallersOnly]
    private static void PushClipRectangle(nint functions, void* data, float xMin, float yMin, float xMax, float yMax, nint userData) =>
        Add(data, new BeginAreaClip(Area.Around(xMin, yMin, xMax, yMax)));

    [UnmanagedCallersOnly]
    private static void PopClip(nint functions, void* data, nint userData) => Add(data, new EndClip());

    [UnmanagedCallersOnly]
    private static void FillColor(nint functions, void* data, int isForeground, uint color, nint userData) =>
        Add(data, new ColorFill(Unpacked(color), isForeground != 0));

    [UnmanagedCallersOnly]
    private static int PaintImage(
        nint functions, void* data, nint image, uint width, uint height, uint format, float slant, HarfBuzz.GlyphExtents* extents, nint userData)
    {
        var first = HarfBuzz.hb_blob_get_data(image, out var length);
        var isKnown = format == Png && extents is not null;
        Add(data, new PictureFill(
            isKnown ? new ReadOnlySpan<byte>(first, (int)length).ToArray() : null,
            isKnown ? Area.Around(extents->XBearing, extents->YBearing, extents->XBearing + extents->Width, extents->YBearing + extents->Height) : default));
        return 1;
    }

    [UnmanagedCallersOnly]
    private static void FillLinear(
        nint functions, void* data, nint line, float x0, float y0, float x1, float y1, float x2, float y2, nint userData) =>
        Add(data, new LinearFill(LineOf(line), x0, y0, x1, y1, x2, y2));

    [UnmanagedCallersOnly]
    private static void FillRadial(
        nint functions, void* data, nint line, float x0, float y0, float radius0, float x1, float y1, float radius1, nint userData) =>
        Add(data, new RadialFill(LineOf(line), x0, y0, radius0, x1, y1, radius1));

    [UnmanagedCallersOnly]
    private static void FillSweep(nint functions, void* data, nint line, float x, float y, float start, float end, nint userData) =>
        Add(data, new SweepFill(LineOf(line), x, y, start, end));

    [UnmanagedCallersOnly]
    private static void PushGroup(nint functions, void* data, nint userData) => Add(data, new BeginGroup());

    [UnmanagedCallersOnly]
    private static void PopGroup(nint functions, void* data, int mode, nint userData) => Add(data, new EndGroup((CompositeMode)mode));

    private static ColorLine LineOf(nint line)
    {
        var count = 0u;
        count = HarfBuzz.hb_color_line_get_color_stops(line, 0, ref count, null);
        var stops = new HarfBuzz.ColorStop[count];
        fixed (HarfBuzz.ColorStop* first = stops)
            _ = HarfBuzz.hb_color_line_get_color_stops(line, 0, ref count, first);
        return new ColorLine(
            [.. stops.Select(stop => ((double)stop.Offset, Unpacked(stop.Color))).OrderBy(stop => stop.Item1)],
            (GradientExtend)HarfBuzz.hb_color_line_get_extend(line));
    }

    /// <summary>hb_color_t: blue, green, red and alpha, from the highest byte on.</summary>
    private static uint Packed(Color color) =>
        ((uint)color.Blue << 24) | ((uint)color.Green << 16) | ((uint)color.Red << 8) | (uint)Math.Round(color.Alpha * byte.MaxValue);

    private static Color Unpacked(uint color) =>
        new((byte)(color >> 8), (byte)(color >> 16), (byte)(color >> 24), Math.Round((byte)color / 255.0, 3));
}
