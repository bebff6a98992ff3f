using System.Text;
using CsCheck;
using HerDocs.Diagnostics;
using HerDocs.Svg;

namespace HerDocs.Tests.Svg;

/// <summary>Whatever a file holds, reading it ends, with a drawing or a diagnostic.</summary>
public class SvgProperties
{
    private static readonly string[] Pieces =
    [
        "<g>", "</g>", "<g id=\"a\" transform=\"scale(1e200)\">", "<use href=\"#a\"/>", "<use href=\"#b\" x=\"1e300\"/>", "<svg viewBox=\"0 0 1 1\">", "</svg>",
        "<path d=\"M0 0A1 1 0 0 0 1e308 1e308z\" stroke=\"red\"/>", "<path d=\"m1-.5.5h\"/>", "<rect width=\"1\" height=\"9e999\"/>", "<text x=\"1 2 3\">a\u0301 \uD83D\uDE00</text>",
        "<clipPath id=\"b\" clip-path=\"url(#b)\">", "</clipPath>", "<linearGradient id=\"c\" href=\"#c\">", "</linearGradient>", "<stop offset=\"NaN\"/>",
        "<rect id=\"b\" width=\"4\" height=\"5\" fill=\"url(#c)\" clip-path=\"url(#b)\" stroke-dasharray=\"1e-9 -1\"/>", "<style>g{{}} b{fill:</style>", "&amp;", "&x;", "<", "\"",
        "<circle r=\"1e300\" stroke-width=\"1e300\"/>", "<image href=\"data:image/png;base64,iVBORw0KGgo=\" width=\"1\"/>", "<tspan dy=\"1e9\">", "</tspan>", "<text>", "</text>",
    ];

    [Fact]
    public void Reading_ends_whatever_the_file_holds() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 30].Always(pieces => Read($"<svg xmlns=\"http://www.w3.org/2000/svg\">{string.Concat(pieces)}</svg>"), iter: 300);

    [Fact]
    public void Uses_of_uses_do_not_grow_without_bounds()
    {
        var text = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"u0\"><rect width=\"1\" height=\"1\"/></g>");
        for (var i = 1; i < 30; i++)
            text.Append($"<g id=\"u{i}\"><use href=\"#u{i - 1}\"/><use href=\"#u{i - 1}\"/></g>");
        var diagnostics = Read(text.Append("</svg>").ToString());
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == DiagnosticCode.SvgNotDrawn);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.True(Read("<svg xmlns=\"http://www.w3.org/2000/svg\">" + string.Concat(Enumerable.Repeat("<g>", 5000))).HasErrors);

    private static DiagnosticBag Read(string text)
    {
        var diagnostics = new DiagnosticBag();
        if (SvgReader.Read(Encoding.UTF8.GetBytes(text), "picture.svg", SvgCases.Fonts.Value, diagnostics) is null)
            Assert.True(diagnostics.HasErrors);
        return diagnostics;
    }
}
