using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Fonts;

/// <summary>
/// A line of text (with \uXXXX for what does not show) in a font, with options such as <c>lang=tr script=Arab rtl smcp liga=0
/// wght=700</c>, gives a line for each glyph: its cluster, name, advance, offset, and "!" where breaking before it is unsafe.
/// </summary>
public partial class ShapingCases
{
    [Theory]
    [Cases("font/shaping")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var options = (testCase.TryInput("options") ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var font = Instance(TestFonts.Face(testCase.Input("font").Trim()), options);
        var text = TextOf(testCase);
        var run = Shaper.Shape(font, text, Parse(options));
        Assert.Equal(run.Glyphs.Sum(glyph => glyph.Advance), run.Advance);
        testCase.Check([], ("glyphs", Dump(run)));
    }

    /// <summary>The line of the section <c>text</c>, \uXXXX standing for a UTF-16 unit.</summary>
    internal static string TextOf(TestCase testCase) =>
        Escape().Replace(testCase.Input("text").TrimEnd('\n'), match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());

    internal static ShapingOptions Parse(IEnumerable<string> words)
    {
        var options = new ShapingOptions(Script.Latin, "en", Direction.LeftToRight, OpenTypeFeatures.Default);
        var features = new List<FontFeature>();
        foreach (var word in words)
        {
            var parts = word.Split('=');
            if (word == "rtl")
                options = options with { Direction = Direction.RightToLeft };
            else if (parts[0] == "lang")
                options = options with { Language = parts[1] };
            else if (parts[0] == "script")
                options = options with { Script = new Script(parts[1]) };
            else if (parts[0] is not ("wght" or "opsz"))
                features.Add(new FontFeature(parts[0], parts.Length > 1 ? uint.Parse(parts[1], CultureInfo.InvariantCulture) : 1));
        }
        return options with { Features = new OpenTypeFeatures(features) };
    }

    internal static string Dump(GlyphRun run)
    {
        var text = new StringBuilder();
        foreach (var glyph in run.Glyphs)
        {
            text.Append(CultureInfo.InvariantCulture, $"{glyph.Cluster} {GlyphNames.Of(run.Font, glyph.Id)} {glyph.Advance}");
            if (glyph.XOffset != 0 || glyph.YOffset != 0)
                text.Append(CultureInfo.InvariantCulture, $" at {glyph.XOffset},{glyph.YOffset}");
            text.Append(glyph.UnsafeToBreak ? " !\n" : "\n");
        }
        return text.ToString();
    }

    private static FontInstance Instance(FontFace face, IEnumerable<string> words) =>
        face.Instance(
        [
            .. words.Select(word => word.Split('='))
                .Where(parts => parts[0] is "wght" or "opsz")
                .Select(parts => new AxisSetting(parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture))),
        ]);

    [GeneratedRegex(@"\\u([0-9A-F]{4})")]
    private static partial Regex Escape();
}
