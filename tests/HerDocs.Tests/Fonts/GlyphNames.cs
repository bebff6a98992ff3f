using System.Runtime.InteropServices;
using System.Text;
using HerDocs.Fonts;

namespace HerDocs.Tests.Fonts;

/// <summary>The names of glyphs as HarfBuzz finds them in a font, so that cases read as text.</summary>
internal static class GlyphNames
{
    public static string Of(FontInstance font, int glyph)
    {
        var name = new byte[64];
        hb_font_glyph_to_string(font.Handle, (uint)glyph, name, (uint)name.Length);
        return Encoding.ASCII.GetString(name).TrimEnd('\0');
    }

    [DllImport("libHarfBuzzSharp")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void hb_font_glyph_to_string(SafeHandle font, uint glyph, byte[] name, uint size);
}
