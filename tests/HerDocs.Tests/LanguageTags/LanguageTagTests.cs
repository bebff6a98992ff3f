using HerDocs.LanguageTags;

namespace HerDocs.Tests.LanguageTags;

/// <summary>RFC 5646: most of these are the examples of its appendix A.</summary>
public class LanguageTagTests
{
    [Theory]
    [InlineData("de")]
    [InlineData("EN-gb")]
    [InlineData("zh-Hant")]
    [InlineData("zh-cmn-Hans-CN")]
    [InlineData("sr-Latn-RS")]
    [InlineData("sl-rozaj-biske")]
    [InlineData("de-CH-1901")]
    [InlineData("hy-Latn-IT-arevela")]
    [InlineData("es-419")]
    [InlineData("de-CH-x-phonebk")]
    [InlineData("az-Arab-x-AZE-derbend")]
    [InlineData("x-whatever")]
    [InlineData("qaa-Qaaa-QM-x-southern")]
    [InlineData("en-US-u-islamcal")]
    [InlineData("zh-CN-a-myext-x-private")]
    [InlineData("en-a-myext-b-another")]
    public void Well_formed(string tag) => Assert.True(LanguageTag.IsWellFormed(tag));

    [Theory]
    [InlineData("")]
    [InlineData("e")]
    [InlineData("english")]
    [InlineData("en_GB")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--GB")]
    [InlineData("de-419-DE")]
    [InlineData("a-DE")]
    [InlineData("ar-a-aaa-b-bbb-a-ccc")]
    [InlineData("de-1901-1901")]
    [InlineData("en-u")]
    [InlineData("en-x")]
    [InlineData("x")]
    [InlineData("en-abcdefghi")]
    [InlineData("日本")]
    public void Not_well_formed(string tag) => Assert.False(LanguageTag.IsWellFormed(tag));

    [Theory]
    [InlineData("German", "de")]
    [InlineData("en_GB", "en-GB")]
    [InlineData("pt_BR.UTF-8", "pt-BR")]
    [InlineData(" fr ", "fr")]
    [InlineData("englishlanguage", null)]
    public void What_was_meant_is_told_where_it_is_clear(string text, string? tag) => Assert.Equal(tag, LanguageTag.Mend(text));
}
