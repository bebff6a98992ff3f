namespace HerDocs.Fonts;

/// <summary>One run of HarfBuzz's subsetter: say what to keep, execute, take the results.</summary>
internal sealed unsafe class Subsetting : IDisposable
{
    private readonly FontInstance font;
    private readonly nint input = HarfBuzz.hb_subset_input_create_or_fail();
    private nint plan;
    private nint result;

    public Subsetting(FontInstance font, HarfBuzz.SubsetFlags flags)
    {
        this.font = font;
        HarfBuzz.hb_subset_input_set_flags(input, flags);
        foreach (var axis in font.Axes)
            _ = HarfBuzz.hb_subset_input_pin_axis_location(input, font.Face.Handle, axis.Tag.Value, (float)axis.Value);
    }

    public int GlyphCount => (int)HarfBuzz.hb_face_get_glyph_count(result);

    public void AddGlyphs(IEnumerable<int> glyphs)
    {
        var set = HarfBuzz.hb_subset_input_glyph_set(input);
        foreach (var glyph in glyphs)
            HarfBuzz.hb_set_add(set, (uint)glyph);
    }

    public void AddEveryGlyph() =>
        HarfBuzz.hb_set_add_range(HarfBuzz.hb_subset_input_glyph_set(input), 0, (uint)font.Face.GlyphCount - 1);

    public void AddCodePoint(int codePoint) => HarfBuzz.hb_set_add(HarfBuzz.hb_subset_input_unicode_set(input), (uint)codePoint);

    /// <summary>Keeps features beyond HarfBuzz's own list, which holds those that shapers apply unasked and fractions.</summary>
    public void KeepFeatures(IEnumerable<string> features)
    {
        var set = HarfBuzz.hb_subset_input_set(input, HarfBuzz.SubsetSet.LayoutFeatureTag);
        foreach (var feature in features)
            HarfBuzz.hb_set_add(set, OpenTypeTag.Parse(feature).Value);
    }

    public void KeepNames(uint lastNameId) =>
        HarfBuzz.hb_set_add_range(HarfBuzz.hb_subset_input_set(input, HarfBuzz.SubsetSet.NameId), 0, lastNameId);

    public void Drop(ReadOnlySpan<OpenTypeTag> tables)
    {
        var set = HarfBuzz.hb_subset_input_set(input, HarfBuzz.SubsetSet.DropTableTag);
        foreach (var table in tables)
            HarfBuzz.hb_set_add(set, table.Value);
    }

    /// <summary>False when HarfBuzz cannot make sense of the font's tables.</summary>
    public bool Execute()
    {
        plan = HarfBuzz.hb_subset_plan_create_or_fail(font.Face.Handle, input);
        if (plan != 0)
            result = HarfBuzz.hb_subset_plan_execute_or_fail(plan);
        return result != 0;
    }

    /// <summary>-1 when the result lacks the glyph.</summary>
    public int NewGlyph(int oldGlyph) => (int)HarfBuzz.hb_map_get(HarfBuzz.hb_subset_plan_old_to_new_glyph_mapping(plan), (uint)oldGlyph);

    public int OldGlyph(int newGlyph) => (int)HarfBuzz.hb_map_get(HarfBuzz.hb_subset_plan_new_to_old_glyph_mapping(plan), (uint)newGlyph);

    public byte[] File() => Take(HarfBuzz.hb_face_reference_blob(result));

    public byte[] Table(OpenTypeTag tag) => Take(HarfBuzz.hb_face_reference_table(result, tag.Value));

    public void Dispose()
    {
        HarfBuzz.hb_face_destroy(result);
        HarfBuzz.hb_subset_plan_destroy(plan);
        HarfBuzz.hb_subset_input_destroy(input);
    }

    private static byte[] Take(nint blob)
    {
        var first = HarfBuzz.hb_blob_get_data(blob, out var length);
        var bytes = new ReadOnlySpan<byte>(first, (int)length).ToArray();
        HarfBuzz.hb_blob_destroy(blob);
        return bytes;
    }
}
