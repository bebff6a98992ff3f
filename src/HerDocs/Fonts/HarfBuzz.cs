using System.Runtime.InteropServices;

namespace HerDocs.Fonts;

/// <summary>
/// The HarfBuzz functions we call, under their C names, so that HarfBuzz's manual explains them. We call the C library itself and
/// not its managed wrapper because the wrapper has no subsetting; one way in is enough.
/// </summary>
internal static unsafe partial class HarfBuzz
{
    private const string Library = "libHarfBuzzSharp";

    [LibraryImport(Library)]
    internal static partial nint hb_blob_create(
        byte* data, uint length, MemoryMode mode, nint userData, delegate* unmanaged<nint, void> destroy);

    [LibraryImport(Library)]
    internal static partial void hb_blob_destroy(nint blob);

    [LibraryImport(Library)]
    internal static partial byte* hb_blob_get_data(nint blob, out uint length);

    [LibraryImport(Library)]
    internal static partial nint hb_face_create(nint blob, uint index);

    [LibraryImport(Library)]
    internal static partial void hb_face_destroy(nint face);

    [LibraryImport(Library)]
    internal static partial uint hb_face_get_glyph_count(nint face);

    [LibraryImport(Library)]
    internal static partial void hb_face_make_immutable(HarfBuzzFace face);

    [LibraryImport(Library)]
    internal static partial nint hb_face_reference_blob(nint face);

    [LibraryImport(Library)]
    internal static partial nint hb_face_reference_table(nint face, uint tag);

    [LibraryImport(Library)]
    internal static partial nint hb_font_create(HarfBuzzFace face);

    [LibraryImport(Library)]
    internal static partial void hb_font_destroy(nint font);

    [LibraryImport(Library)]
    internal static partial void hb_font_make_immutable(HarfBuzzFont font);

    [LibraryImport(Library)]
    internal static partial void hb_font_set_variations(HarfBuzzFont font, Variation* variations, uint count);

    [LibraryImport(Library)]
    internal static partial int hb_font_get_nominal_glyph(HarfBuzzFont font, uint codePoint, out uint glyph);

    [LibraryImport(Library)]
    internal static partial void hb_font_get_glyph_h_advances(
        HarfBuzzFont font, uint count, uint* firstGlyph, uint glyphStride, int* firstAdvance, uint advanceStride);

    [LibraryImport(Library)]
    internal static partial int hb_font_get_glyph_extents(HarfBuzzFont font, uint glyph, out GlyphExtents extents);

    [LibraryImport(Library)]
    internal static partial void hb_font_draw_glyph(HarfBuzzFont font, uint glyph, nint drawFunctions, void* drawData);

    [LibraryImport(Library)]
    internal static partial nint hb_draw_funcs_create();

    [LibraryImport(Library)]
    internal static partial void hb_draw_funcs_make_immutable(nint functions);

    [LibraryImport(Library)]
    internal static partial void hb_draw_funcs_set_move_to_func(
        nint functions, delegate* unmanaged<nint, void*, nint, float, float, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_draw_funcs_set_line_to_func(
        nint functions, delegate* unmanaged<nint, void*, nint, float, float, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_draw_funcs_set_cubic_to_func(
        nint functions, delegate* unmanaged<nint, void*, nint, float, float, float, float, float, float, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library)]
    internal static partial void hb_draw_funcs_set_close_path_func(
        nint functions, delegate* unmanaged<nint, void*, nint, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Library)]
    internal static partial float hb_ot_metrics_get_variation(HarfBuzzFont font, uint metricsTag);

    [LibraryImport(Library)]
    internal static partial nint hb_buffer_create();

    [LibraryImport(Library)]
    internal static partial void hb_buffer_destroy(nint buffer);

    [LibraryImport(Library)]
    internal static partial void hb_buffer_clear_contents(HarfBuzzBuffer buffer);

    [LibraryImport(Library)]
    internal static partial void hb_buffer_set_flags(HarfBuzzBuffer buffer, BufferFlags flags);

    [LibraryImport(Library)]
    internal static partial void hb_buffer_add_utf16(HarfBuzzBuffer buffer, char* text, int textLength, uint itemOffset, int itemLength);

    [LibraryImport(Library)]
    internal static partial void hb_buffer_set_direction(HarfBuzzBuffer buffer, BufferDirection direction);

    [LibraryImport(Library)]
    internal static partial void hb_buffer_set_script(HarfBuzzBuffer buffer, uint script);

    [LibraryImport(Library)]
    internal static partial void hb_buffer_set_language(HarfBuzzBuffer buffer, nint language);

    [LibraryImport(Library)]
    internal static partial GlyphInfo* hb_buffer_get_glyph_infos(HarfBuzzBuffer buffer, out uint count);

    [LibraryImport(Library)]
    internal static partial GlyphPosition* hb_buffer_get_glyph_positions(HarfBuzzBuffer buffer, out uint count);

    /// <summary>Languages live as long as the process and are never freed.</summary>
    [LibraryImport(Library)]
    internal static partial nint hb_language_from_string(byte* ascii, int length);

    [LibraryImport(Library)]
    internal static partial void hb_shape(HarfBuzzFont font, HarfBuzzBuffer buffer, Feature* features, uint count);

    [LibraryImport(Library)]
    internal static partial nint hb_unicode_funcs_get_default();

    [LibraryImport(Library)]
    internal static partial uint hb_unicode_script(nint functions, uint codePoint);

    [LibraryImport(Library)]
    internal static partial int hb_unicode_compose(nint functions, uint first, uint second, out uint composed);

    [LibraryImport(Library)]
    internal static partial int hb_unicode_decompose(nint functions, uint composed, out uint first, out uint second);

    [LibraryImport(Library)]
    internal static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(Library)]
    internal static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(Library)]
    internal static partial nint hb_subset_input_glyph_set(nint input);

    [LibraryImport(Library)]
    internal static partial nint hb_subset_input_unicode_set(nint input);

    [LibraryImport(Library)]
    internal static partial nint hb_subset_input_set(nint input, SubsetSet which);

    [LibraryImport(Library)]
    internal static partial void hb_subset_input_set_flags(nint input, SubsetFlags flags);

    [LibraryImport(Library)]
    internal static partial int hb_subset_input_pin_axis_location(nint input, HarfBuzzFace face, uint axis, float value);

    [LibraryImport(Library)]
    internal static partial nint hb_subset_plan_create_or_fail(HarfBuzzFace face, nint input);

    [LibraryImport(Library)]
    internal static partial void hb_subset_plan_destroy(nint plan);

    [LibraryImport(Library)]
    internal static partial nint hb_subset_plan_execute_or_fail(nint plan);

    [LibraryImport(Library)]
    internal static partial nint hb_subset_plan_old_to_new_glyph_mapping(nint plan);

    [LibraryImport(Library)]
    internal static partial nint hb_subset_plan_new_to_old_glyph_mapping(nint plan);

    [LibraryImport(Library)]
    internal static partial uint hb_map_get(nint map, uint key);

    [LibraryImport(Library)]
    internal static partial void hb_set_add(nint set, uint value);

    [LibraryImport(Library)]
    internal static partial void hb_set_add_range(nint set, uint first, uint last);

    /// <summary>hb_memory_mode_t.</summary>
    internal enum MemoryMode { Duplicate, ReadOnly }

    /// <summary>hb_direction_t.</summary>
    internal enum BufferDirection { LeftToRight = 4, RightToLeft = 5 }

    /// <summary>hb_buffer_flags_t.</summary>
    [Flags]
    internal enum BufferFlags { None = 0, RemoveDefaultIgnorables = 8 }

    /// <summary>hb_subset_flags_t.</summary>
    [Flags]
    internal enum SubsetFlags { None = 0, NoHinting = 1, NotdefOutline = 0x40, NoLayoutClosure = 0x200 }

    /// <summary>hb_subset_sets_t.</summary>
    internal enum SubsetSet { DropTableTag = 3, NameId = 4, LayoutFeatureTag = 6 }

    /// <summary>hb_variation_t.</summary>
    internal readonly record struct Variation(uint Tag, float Value);

    /// <summary>hb_feature_t; End is exclusive, in the buffer's clusters.</summary>
    internal readonly record struct Feature(uint Tag, uint Value, uint Start, uint End);

    /// <summary>hb_glyph_extents_t: Height is negative, as the y axis points up.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly struct GlyphExtents
    {
        public readonly int XBearing, YBearing, Width, Height;
    }

    /// <summary>hb_glyph_info_t; after shaping the code point is a glyph id.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly struct GlyphInfo
    {
        /// <summary>HB_GLYPH_FLAG_UNSAFE_TO_BREAK in <see cref="Mask"/>.</summary>
        public const uint UnsafeToBreak = 1;

        public readonly uint CodePoint, Mask, Cluster;
        private readonly uint private1, private2;
    }

    /// <summary>hb_glyph_position_t.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly struct GlyphPosition
    {
        public readonly int XAdvance, YAdvance, XOffset, YOffset;
        private readonly uint private1;
    }
}
