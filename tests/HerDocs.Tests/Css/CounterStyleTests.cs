using HerDocs.Css.Values;

namespace HerDocs.Tests.Css;

public class CounterStyleTests
{
    [Theory]
    [InlineData("decimal", -12, "-12")]
    [InlineData("decimal-leading-zero", 7, "07")]
    [InlineData("decimal-leading-zero", -7, "-07")]
    [InlineData("decimal-leading-zero", 123, "123")]
    [InlineData("lower-roman", 1994, "mcmxciv")]
    [InlineData("upper-roman", 3999, "MMMCMXCIX")]
    [InlineData("upper-roman", 4000, "4000")]
    [InlineData("lower-roman", 0, "0")]
    [InlineData("lower-alpha", 1, "a")]
    [InlineData("lower-alpha", 26, "z")]
    [InlineData("upper-latin", 27, "AA")]
    [InlineData("lower-alpha", 703, "aaa")]
    [InlineData("lower-alpha", -1, "-1")]
    [InlineData("lower-greek", 25, "αα")]
    [InlineData("arabic-indic", 2013, "٢٠١٣")]
    [InlineData("hebrew", 15, "טו")]
    [InlineData("hebrew", 1234, "א׳רלד")]
    [InlineData("disc", 5, "•")]
    [InlineData("none", 5, "")]
    [InlineData("unknown", 5, "5")]
    public void Counters_are_written(string style, int value, string expected) => Assert.Equal(expected, CounterStyle.Format(style, value));

    [Theory]
    [InlineData("decimal", "3. ")]
    [InlineData("disc", "• ")]
    [InlineData("none", "")]
    [InlineData("\"– \"", "– ")]
    [InlineData("katakana", "ウ、")]
    public void Markers_have_their_suffix(string listStyleType, string expected) => Assert.Equal(expected, CounterStyle.Marker(listStyleType, 3));

    [Theory]
    [InlineData("en", "“")]
    [InlineData("en-GB", "‘")]
    [InlineData("de-AT-1996", "„")]
    [InlineData("DE-ch", "«")]
    [InlineData("fr", "«\u202f")]
    [InlineData("xx", "“")]
    [InlineData("", "“")]
    [InlineData(null, "“")]
    public void Quotation_marks_are_those_of_the_language(string? language, string expected) => Assert.Equal(expected, QuotationMarks.Of(language)[0]);
}
