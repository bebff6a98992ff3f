using System.Globalization;
using HerDocs.Fonts;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Fonts;

/// <summary>What we read from a font's tables, against what fontTools says of them.</summary>
public class FontFactsCases
{
    [Theory]
    [Cases("font/facts")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var lines = testCase.Input("font").Trim().Split(' ');
        var face = TestFonts.Face(lines[0], lines.Length > 1 ? int.Parse(lines[1], CultureInfo.InvariantCulture) : 0);
        testCase.Check([], ("facts", Facts(face)));
    }

    private static string Facts(FontFace face)
    {
        var metrics = face.Metrics;
        var box = face.BoundingBox;
        var axes = face.Axes.Select(axis =>
            string.Create(CultureInfo.InvariantCulture, $"{axis.Tag}={axis.Minimum}<{axis.Default}<{axis.Maximum}"));
        return string.Create(CultureInfo.InvariantCulture, $"""
            family: {face.Family} / {face.Subfamily}
            legacy family: {face.LegacyFamily} / {face.LegacySubfamily}
            postscript name: {face.PostScriptName}
            weight: {face.Weight}
            stretch: {face.Stretch}
            style: {face.Style}
            axes: {string.Join(' ', axes)}
            units per em: {face.UnitsPerEm}
            glyphs: {face.GlyphCount}
            line: {metrics.Ascent} {metrics.Descent} {metrics.LineGap}
            heights: cap {metrics.CapHeight} x {metrics.XHeight}
            underline: {metrics.UnderlinePosition} {metrics.UnderlineThickness}
            strikeout: {metrics.StrikeoutPosition} {metrics.StrikeoutThickness}
            italic angle: {face.ItalicAngle}
            box: {box.XMin} {box.YMin} {box.XMax} {box.YMax}
            outlines: {(face.IsCff ? "CFF" : "TrueType")}
            pitch: {(face.IsFixedPitch ? "fixed" : "proportional")}
            class: {face.Class}
            descriptor: {face.Default.DescriptorFlags}
            embedding: {face.Embedding}{(face.MayBeSubset ? "" : ", whole")}
            version: {face.Version}
            copyright: {face.Copyright}
            license: {face.License?.Split('\n')[0]}
            license url: {face.LicenseUrl}
            """);
    }
}
