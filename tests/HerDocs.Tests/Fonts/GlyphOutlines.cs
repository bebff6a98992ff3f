using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using HerDocs.Fonts;

namespace HerDocs.Tests.Fonts;

/// <summary>A glyph's outline as a path in words, as HarfBuzz draws it.</summary>
internal sealed class GlyphOutlines
{
    private const string Library = "libHarfBuzzSharp";

    private readonly StringBuilder path = new();

    private delegate void Line(nint functions, nint data, nint state, float x, float y, nint user);

    private delegate void Quadratic(nint functions, nint data, nint state, float x1, float y1, float x, float y, nint user);

    private delegate void Cubic(nint functions, nint data, nint state, float x1, float y1, float x2, float y2, float x, float y, nint user);

    public static string Of(HarfBuzzFont font, int glyph) => new GlyphOutlines().Draw(font, glyph);

    private string Draw(HarfBuzzFont font, int glyph)
    {
        Line moveTo = (_, _, _, x, y, _) => Append('M', x, y);
        Line lineTo = (_, _, _, x, y, _) => Append('L', x, y);
        Quadratic quadraticTo = (_, _, _, x1, y1, x, y, _) => Append('Q', x1, y1, x, y);
        Cubic cubicTo = (_, _, _, x1, y1, x2, y2, x, y, _) => Append('C', x1, y1, x2, y2, x, y);
        var functions = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(functions, moveTo, 0, 0);
        hb_draw_funcs_set_line_to_func(functions, lineTo, 0, 0);
        hb_draw_funcs_set_quadratic_to_func(functions, quadraticTo, 0, 0);
        hb_draw_funcs_set_cubic_to_func(functions, cubicTo, 0, 0);
        hb_font_draw_glyph(font, (uint)glyph, functions, 0);
        hb_draw_funcs_destroy(functions);
        GC.KeepAlive((moveTo, lineTo, quadraticTo, cubicTo));
        return path.ToString();
    }

    private void Append(char command, params ReadOnlySpan<float> numbers)
    {
        path.Append(command);
        foreach (var number in numbers)
            path.Append(CultureInfo.InvariantCulture, $" {number}");
        path.Append(' ');
    }

    [DllImport(Library)]
    private static extern nint hb_draw_funcs_create();

    [DllImport(Library)]
    private static extern void hb_draw_funcs_destroy(nint functions);

    [DllImport(Library)]
    private static extern void hb_draw_funcs_set_move_to_func(nint functions, Line function, nint user, nint destroy);

    [DllImport(Library)]
    private static extern void hb_draw_funcs_set_line_to_func(nint functions, Line function, nint user, nint destroy);

    [DllImport(Library)]
    private static extern void hb_draw_funcs_set_quadratic_to_func(nint functions, Quadratic function, nint user, nint destroy);

    [DllImport(Library)]
    private static extern void hb_draw_funcs_set_cubic_to_func(nint functions, Cubic function, nint user, nint destroy);

    [DllImport(Library)]
    private static extern void hb_font_draw_glyph(SafeHandle font, uint glyph, nint functions, nint data);
}
