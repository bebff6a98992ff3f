using System.Globalization;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Fonts;

namespace HerDocs.Documents.Composition;

/// <summary>The markers circle and square, drawn where no font has them (CSS Counter Styles 3 §6.3).</summary>
internal static class ListSymbol
{
    /// <summary>Of a font size of 100, with the baseline at the foot.</summary>
    private const int Width = 36;
    private const int Height = 46;

    /// <summary>A picture as a data URI; null where a font has the symbol, or it is none of these.</summary>
    public static string? Draw(string type, ComputedStyle style, FontLibrary fonts)
    {
        var color = style.Color.ToString();
        var shape = type switch
        {
            "circle" => $"<circle cx='18' cy='18' r='14' fill='none' stroke='{color}' stroke-width='5'/>",
            "square" => $"<path d='M4 4H32V32H4Z' fill='{color}'/>",
            _ => null,
        };
        if (shape is null || fonts.Match(style.FontFamily, style.FontWeight, style.FontStyle, style.FontStretch).FaceFor(CounterStyle.Format(type, 1)[0]) is not null)
            return null;
        var size = style.FontSize.Points / 100;
        var svg = string.Create(
            CultureInfo.InvariantCulture,
            $"<svg xmlns='http://www.w3.org/2000/svg' width='{Width * size:0.###}pt' height='{Height * size:0.###}pt' viewBox='0 0 {Width} {Height}'>{shape}</svg>");
        return $"data:image/svg+xml,{Uri.EscapeDataString(svg)}";
    }
}
