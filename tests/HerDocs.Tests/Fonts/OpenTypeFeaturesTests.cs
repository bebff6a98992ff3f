using HerDocs.Css;
using HerDocs.Css.Properties;
using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Geometry;

namespace HerDocs.Tests.Fonts;

public class OpenTypeFeaturesTests
{
    [Fact]
    public void A_plain_style_asks_for_nothing() =>
        Assert.Same(OpenTypeFeatures.Default, OpenTypeFeatures.For(ComputedStyle.Initial, TestFonts.Alegreya));

    [Theory]
    [InlineData(FontVariantCaps.SmallCaps, "smcp=1")]
    [InlineData(FontVariantCaps.AllSmallCaps, "c2sc=1 smcp=1")]
    [InlineData(FontVariantCaps.PetiteCaps, "smcp=1")]
    [InlineData(FontVariantCaps.AllPetiteCaps, "c2sc=1 smcp=1")]
    [InlineData(FontVariantCaps.Unicase, "unic=1")]
    [InlineData(FontVariantCaps.TitlingCaps, "titl=1")]
    public void Capitals(FontVariantCaps caps, string expected) => Check(expected, (PropertyTable.FontVariantCaps, caps));

    [Theory]
    [InlineData(FontVariantNumeric.OldstyleNums | FontVariantNumeric.TabularNums, "onum=1 tnum=1")]
    [InlineData(FontVariantNumeric.LiningNums | FontVariantNumeric.ProportionalNums, "lnum=1 pnum=1")]
    [InlineData(FontVariantNumeric.SlashedZero, "zero=1")]
    [InlineData(FontVariantNumeric.DiagonalFractions | FontVariantNumeric.Ordinal, "frac=1 ordn=1")]
    [InlineData(FontVariantNumeric.StackedFractions, "afrc=1")]
    public void Figures(FontVariantNumeric numeric, string expected) => Check(expected, (PropertyTable.FontVariantNumeric, numeric));

    [Theory]
    [InlineData(FontVariantLigatures.None, "calt=0 clig=0 dlig=0 hlig=0 liga=0")]
    [InlineData(FontVariantLigatures.NoCommon | FontVariantLigatures.Discretionary, "clig=0 dlig=1 liga=0")]
    [InlineData(FontVariantLigatures.Historical | FontVariantLigatures.NoContextual, "calt=0 hlig=1")]
    public void Ligatures(FontVariantLigatures ligatures, string expected) =>
        Check(expected, (PropertyTable.FontVariantLigatures, ligatures));

    [Fact]
    public void Kerning_and_position()
    {
        Check("kern=0", (PropertyTable.FontKerning, FontKerning.None));
        Check("", (PropertyTable.FontKerning, FontKerning.Normal));
        Check("sups=1", (PropertyTable.FontVariantPosition, FontVariantPosition.Super));
        Check("subs=1", (PropertyTable.FontVariantPosition, FontVariantPosition.Sub));
    }

    [Fact]
    public void Letter_spacing_turns_ligatures_off_even_those_asked_for() =>
        Check(
            "clig=0 dlig=0 hlig=0 liga=0",
            (PropertyTable.LetterSpacing, Length.FromPoints(0.5)),
            (PropertyTable.FontVariantLigatures, FontVariantLigatures.Discretionary));

    [Fact]
    public void Feature_settings_have_the_last_word() =>
        Check(
            "clig=0 dlig=0 hlig=0 liga=1 salt=2 smcp=0",
            (PropertyTable.LetterSpacing, Length.FromPoints(-0.5)),
            (PropertyTable.FontVariantCaps, FontVariantCaps.SmallCaps),
            (PropertyTable.FontFeatureSettings, new FontSetting[] { new("liga", 1), new("salt", 1), new("smcp", 0), new("salt", 2) }));

    [Fact]
    public void Small_capitals_that_a_face_lacks_are_left_to_the_layout()
    {
        Assert.True(OpenTypeFeatures.HasCaps(FontVariantCaps.SmallCaps, TestFonts.Alegreya));
        Assert.True(OpenTypeFeatures.HasCaps(FontVariantCaps.AllPetiteCaps, TestFonts.Alegreya));
        Assert.False(OpenTypeFeatures.HasCaps(FontVariantCaps.SmallCaps, TestFonts.Literata));
        Assert.False(OpenTypeFeatures.HasCaps(FontVariantCaps.Unicase, TestFonts.Alegreya));
        Assert.True(OpenTypeFeatures.HasCaps(FontVariantCaps.Normal, TestFonts.Literata));
    }

    private static void Check(string expected, params (Property Property, object Value)[] values)
    {
        // All that features depend on is inherited.
        var inherited = (object?[])ComputedStyle.Initial.InheritedValues.Clone();
        foreach (var (property, value) in values)
            inherited[property.Slot] = value;
        var style = new ComputedStyle(inherited, [], ComputedStyle.Initial.CustomPropertySet, null);
        Assert.Equal(expected, OpenTypeFeatures.For(style, TestFonts.Alegreya).ToString());
    }
}
