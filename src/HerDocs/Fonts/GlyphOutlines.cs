using System.Runtime.InteropServices;
using HerDocs.Geometry;

namespace HerDocs.Fonts;

/// <summary>The outlines of glyphs, for those who cannot embed a font.</summary>
internal static unsafe class GlyphOutlines
{
    // HarfBuzz turns the quadratic curves of TrueType into cubic ones where nobody asks for quadratic ones.
    private static readonly nint Functions = CreateFunctions();

    /// <summary>In design units, y growing upwards, at the font's place on its axes; empty for a space. No synthetic style is applied.</summary>
    public static VectorPath Of(FontInstance font, int glyph)
    {
        var segments = new List<PathSegment>();
        var receiver = GCHandle.Alloc(segments);
        try
        {
            HarfBuzz.hb_font_draw_glyph(font.Handle, (uint)glyph, Functions, (void*)GCHandle.ToIntPtr(receiver));
        }
        finally
        {
            receiver.Free();
        }
        return new VectorPath([.. segments]);
    }

    private static nint CreateFunctions()
    {
        var functions = HarfBuzz.hb_draw_funcs_create();
        HarfBuzz.hb_draw_funcs_set_move_to_func(functions, &MoveTo, 0, 0);
        HarfBuzz.hb_draw_funcs_set_line_to_func(functions, &LineTo, 0, 0);
        HarfBuzz.hb_draw_funcs_set_cubic_to_func(functions, &CubicTo, 0, 0);
        HarfBuzz.hb_draw_funcs_set_close_path_func(functions, &ClosePath, 0, 0);
        HarfBuzz.hb_draw_funcs_make_immutable(functions);
        return functions;
    }

    private static List<PathSegment> Receiver(void* data) => (List<PathSegment>)GCHandle.FromIntPtr((nint)data).Target!;

    [UnmanagedCallersOnly]
    private static void MoveTo(nint functions, void* data, nint state, float x, float y, nint userData) =>
        Receiver(data).Add(new PathSegment(SegmentKind.Move, x, y));

    [UnmanagedCallersOnly]
    private static void LineTo(nint functions, void* data, nint state, float x, float y, nint userData) =>
        Receiver(data).Add(new PathSegment(SegmentKind.Line, x, y));

    [UnmanagedCallersOnly]
    private static void CubicTo(nint functions, void* data, nint state, float x1, float y1, float x2, float y2, float x, float y, nint userData) =>
        Receiver(data).Add(new PathSegment(SegmentKind.Curve, x, y, x1, y1, x2, y2));

    [UnmanagedCallersOnly]
    private static void ClosePath(nint functions, void* data, nint state, nint userData) =>
        Receiver(data).Add(new PathSegment(SegmentKind.Close, 0, 0));
}
