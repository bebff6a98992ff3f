using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Fonts;

namespace HerDocs.Tests.Fonts;

public class FontLibraryTests
{
    [Fact]
    public void Every_shipped_face_is_found_by_its_family_weight_and_style()
    {
        var library = Shipped();
        Assert.Equal(["Alegreya Sans", "Alegreya"], library.Families);
        Assert.Equal("Alegreya-MediumItalic", Found(library, "alegreya", 500, FontStyle.Italic));
        Assert.Equal("Alegreya-BoldItalic", Found(library, "Alegreya", 700, FontStyle.Oblique));
        Assert.Equal("AlegreyaSans-ExtraBold", Found(library, "Alegreya Sans", 900, FontStyle.Normal));
        Assert.Equal("AlegreyaSans-Light", Found(library, "ALEGREYA SANS", 200, FontStyle.Normal));
        Assert.Equal("AlegreyaSans-Italic", Found(library, "Alegreya Sans", 700, FontStyle.Italic));
    }

    [Fact]
    public void What_a_family_lacks_is_marked_as_synthetic()
    {
        var library = Shipped();
        var boldItalic = library.Match(["Alegreya Sans"], 700, FontStyle.Italic, 100).Primary!;
        Assert.Equal((true, false), (boldItalic.SyntheticBold, boldItalic.SyntheticOblique));
        var garamond = new FontLibraryBuilder().Add(TestFonts.EBGaramond).Build();
        var slanted = garamond.Match(["EB Garamond"], 500, FontStyle.Italic, 100).Primary!;
        Assert.Equal((false, true), (slanted.SyntheticBold, slanted.SyntheticOblique));
        Assert.Same(TestFonts.EBGaramond.Default, garamond.Match([], 500, FontStyle.Normal, 100).Primary);
    }

    [Fact]
    public void A_variable_face_is_set_to_weight_and_optical_size_and_then_to_its_variation_settings()
    {
        var library = new FontLibraryBuilder().Add(TestFonts.Literata).Build();
        string Place(int weight, double? size, params FontSetting[] variations) =>
            library.Match(["Literata"], weight, FontStyle.Normal, 100, size, variations).Primary!.ToString();
        Assert.Equal("Literata-Regular[opsz=12,wght=650]", Place(650, null));
        Assert.Equal("Literata-Regular[opsz=12.8,wght=900]", Place(950, 12.8));
        Assert.Equal("Literata-Regular[opsz=72,wght=300]", Place(900, 12, new("wght", 300), new("opsz", 100)));
    }

    [Fact]
    public void Italic_is_a_slant_where_the_face_has_that_axis()
    {
        var library = new FontLibraryBuilder().Add(TestFonts.Recursive).Build();
        var italic = library.Match(["Recursive Sans Linear Light"], 300, FontStyle.Italic, 100).Primary!;
        Assert.Equal(-14, italic.AxisValue("slnt"));
        Assert.False(italic.SyntheticOblique);
        Assert.Equal(0, library.Match([], 300, FontStyle.Normal, 100).Primary!.AxisValue("slnt"));
    }

    [Fact]
    public void A_declared_range_narrows_the_axis()
    {
        var declaration = new FontFaceDeclaration("News", TestFonts.Literata) { Weight = new FontRange(400, 500) };
        var bold = new FontLibraryBuilder().Add(declaration).Build().Match(["News"], 700, FontStyle.Normal, 100).Primary!;
        Assert.Equal(500, bold.Weight);
        Assert.True(bold.SyntheticBold);
    }

    [Fact]
    public void A_declared_family_hides_files_of_its_name()
    {
        var library = new FontLibraryBuilder()
            .Add(TestFonts.Alegreya)
            .Add(TestFonts.Face("Alegreya-Bold.ttf"))
            .Add(new FontFaceDeclaration("ALEGREYA", TestFonts.AlegreyaSans))
            .Build();
        Assert.Equal("AlegreyaSans-Regular", Found(library, "Alegreya", 700, FontStyle.Normal));
        Assert.Same(TestFonts.AlegreyaSans, Assert.Single(library.Faces));
    }

    [Fact]
    public void Faces_of_one_family_share_the_characters_by_range()
    {
        var stack = new FontLibraryBuilder()
            .Add(new FontFaceDeclaration("Mixed", TestFonts.Alegreya))
            .Add(new FontFaceDeclaration("Mixed", TestFonts.AlegreyaSans) { UnicodeRanges = [new('0', '9'), new('A', 'A')] })
            .Build()
            .Match(["Mixed"], 400, FontStyle.Normal, 100);
        Assert.Same(TestFonts.Alegreya, stack.Primary!.Face);
        Assert.Same(TestFonts.AlegreyaSans, stack.FaceFor('7')!.Face);
        var runs = stack.Runs("BA1b").Select(run => (run.Font!.ToString(), "BA1b"[run.Start..run.End]));
        Assert.Equal([("Alegreya-Regular", "B"), ("AlegreyaSans-Regular", "A1"), ("Alegreya-Regular", "b")], runs);
    }

    [Fact]
    public void Generic_families_are_those_one_is_told()
    {
        var library = new FontLibraryBuilder()
            .Add(TestFonts.Alegreya)
            .Add(TestFonts.EBGaramond)
            .SetGeneric("serif", ["Gotham", "EB Garamond"])
            .Build();
        Assert.Equal("EBGaramond12-Regular", Found(library, "serif", 400, FontStyle.Normal));
        Assert.Equal("Alegreya-Regular", Found(library, "sans-serif", 400, FontStyle.Normal));
    }

    [Fact]
    public void Families_that_nobody_has_are_known_as_such()
    {
        var library = Shipped();
        Assert.True(library.Knows("Alegreya"));
        Assert.True(library.Knows("system-ui"));
        Assert.False(library.Knows("Gotham"));
    }

    [Fact]
    public void An_empty_library_answers_null()
    {
        var stack = new FontLibraryBuilder().Build().Match(["serif"], 400, FontStyle.Normal, 100);
        Assert.Null(stack.Primary);
        Assert.Null(stack.FaceFor('a'));
        Assert.Equal(new FontRun(0, 1, null), stack.Runs("ab")[0]);
    }

    [Fact]
    public void A_collection_adds_all_its_faces_and_a_damaged_file_none()
    {
        var diagnostics = new DiagnosticBag();
        var library = new FontLibraryBuilder()
            .AddFile("cjk.ttc", TestFonts.Bytes("NotoSansCJK-collection.ttc"), diagnostics)
            .AddFile("broken.ttf", "nothing"u8.ToArray(), diagnostics)
            .Build();
        Assert.Equal(["Noto Sans CJK JP", "Noto Sans CJK KR"], library.Families);
        Assert.Single(diagnostics);
    }

    private static FontLibrary Shipped()
    {
        var builder = new FontLibraryBuilder();
        foreach (var name in TestFonts.Shipped.OrderDescending(StringComparer.Ordinal))
            builder.Add(TestFonts.Face(name));
        return builder.Build();
    }

    private static string Found(FontLibrary library, string family, int weight, FontStyle style) =>
        library.Match([family], weight, style, 100).Primary!.ToString();
}
