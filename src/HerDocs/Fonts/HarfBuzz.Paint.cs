using System.Runtime.InteropServices;

namespace HerDocs.Fonts;

/// <summary>The functions that paint glyphs in colours (HarfBuzz manual, hb-paint).</summary>
internal static unsafe partial class HarfBuzz
{
    [LibraryImport(Library)]
    internal static partial void hb_font_paint_glyph(
        HarfBuzzFont font, uint glyph, nint paintFunctions, void* paintData, uint palette, uint foreground);

    [LibraryImport(Library)]
    internal static partial nint hb_paint_funcs_create();

    [LibraryImport(Library)]
    internal static partial void hb_paint_funcs_make_immutable(nint functions);

    [LibraryImport(Library)]
    internal static partial void hb_paint_funcs_set_push_transform_func(
        nint functions, delegate* unmanaged<nint, void*, float, float, float, float, float, float, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_paint_funcs_set_pop_transform_func(
        nint functions, delegate* unmanaged<nint, void*, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_paint_funcs_set_push_clip_glyph_func(
        nint functions, delegate* unmanaged<nint, void*, uint, nint, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_paint_funcs_set_push_clip_rectangle_func(
        nint functions, delegate* unmanaged<nint, void*, float, float, float, float, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_paint_funcs_set_pop_clip_func(
        nint functions, delegate* unmanaged<nint, void*, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_paint_funcs_set_color_func(
        nint functions, delegate* unmanaged<nint, void*, int, uint, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_paint_funcs_set_image_func(
        nint functions,
        delegate* unmanaged<nint, void*, nint, uint, uint, uint, float, GlyphExtents*, nint, int> function,
        nint userData,
        nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_paint_funcs_set_linear_gradient_func(
        nint functions,
        delegate* unmanaged<nint, void*, nint, float, float, float, float, float, float, nint, void> function,
        nint userData,
        nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_paint_funcs_set_radial_gradient_func(
        nint functions,
        delegate* unmanaged<nint, void*, nint, float, float, float, float, float, float, nint, void> function,
        nint userData,
        nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_paint_funcs_set_sweep_gradient_func(
        nint functions, delegate* unmanaged<nint, void*, nint, float, float, float, float, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_paint_funcs_set_push_group_func(
        nint functions, delegate* unmanaged<nint, void*, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_paint_funcs_set_pop_group_func(
        nint functions, delegate* unmanaged<nint, void*, int, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library)]
    internal static partial uint hb_color_line_get_color_stops(nint colorLine, uint start, ref uint count, ColorStop* stops);

    [LibraryImport(Library)]
    internal static partial int hb_color_line_get_extend(nint colorLine);

    /// <summary>hb_color_stop_t.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly struct ColorStop
    {
        public readonly float Offset;
        public readonly int IsForeground;
        public readonly uint Color;
    }
}
