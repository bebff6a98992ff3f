using System.Text;
using HerDocs.Css;
using HerDocs.Diagnostics;
using HerDocs.Fonts;
using HerDocs.Html;
using HerDocs.Svg.Building;
using HerDocs.Svg.Drawing;
using HerDocs.Svg.Styles;

namespace HerDocs.Svg;

/// <summary>Reads SVG pictures (SVG 2), from files and from within pages.</summary>
public static class SvgReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; null, with diagnostics at its lines, where it cannot be read.</summary>
    public static SvgDrawing? Read(byte[] file, string path, FontLibrary fonts, DiagnosticBag diagnostics)
    {
        if (TextOf(file) is not { } text)
        {
            diagnostics.Report(
                DiagnosticCode.SvgMalformed, new SourceText(path, "").Span(0, 0), "this file is not UTF-8 text", "save the picture as UTF-8");
            return null;
        }
        return SvgXml.Read(new SourceText(path, text), diagnostics) is { } root
            ? Draw(root, SvgStyle.Initial, fonts, diagnostics)
            : null;
    }

    /// <summary>Reads an svg element of a page, which inherits colour and fonts from where it stands.</summary>
    internal static SvgDrawing Read(HtmlElement root, ComputedStyle style, FontLibrary fonts, DiagnosticBag diagnostics) =>
        Draw(root, SvgStyle.InheritedFrom(style.Color, style.FontFamily, style.FontSize.Pixels), fonts, diagnostics);

    private static SvgDrawing Draw(HtmlElement root, SvgStyle inherited, FontLibrary fonts, DiagnosticBag diagnostics) =>
        new DrawingBuilder(root, fonts, diagnostics).Build(inherited);

    /// <summary>UTF-8, or UTF-16 with its mark (XML 1.0 §4.3.3).</summary>
    private static string? TextOf(byte[] file)
    {
        try
        {
            return file switch
            {
                [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(file.AsSpan(2)),
                [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(file.AsSpan(2)),
                [0xEF, 0xBB, 0xBF, ..] => Strict.GetString(file.AsSpan(3)),
                _ => Strict.GetString(file),
            };
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
