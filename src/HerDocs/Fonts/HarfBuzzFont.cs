using System.Runtime.InteropServices;

namespace HerDocs.Fonts;

/// <summary>Owns an hb_font_t whose scale is the font's own design units. Immutable, so threads may share it.</summary>
internal sealed unsafe class HarfBuzzFont : SafeHandle
{
    public HarfBuzzFont(HarfBuzzFace face, IReadOnlyList<AxisSetting> axes)
        : base(0, ownsHandle: true)
    {
        // A new font's scale is the face's units per em: every number that comes out is in design units.
        SetHandle(HarfBuzz.hb_font_create(face));
        if (axes.Count > 0)
        {
            var variations = new HarfBuzz.Variation[axes.Count];
            for (var i = 0; i < axes.Count; i++)
                variations[i] = new HarfBuzz.Variation(axes[i].Tag.Value, (float)axes[i].Value);
            fixed (HarfBuzz.Variation* first = variations)
                HarfBuzz.hb_font_set_variations(this, first, (uint)axes.Count);
        }
        HarfBuzz.hb_font_make_immutable(this);
    }

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        HarfBuzz.hb_font_destroy(handle);
        return true;
    }
}
