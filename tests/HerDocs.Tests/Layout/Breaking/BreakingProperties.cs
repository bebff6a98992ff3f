using System.Globalization;
using CsCheck;
using HerDocs.Css.Values;
using HerDocs.Layout.Inlines.Breaking;

namespace HerDocs.Tests.Layout.Breaking;

/// <summary>What holds of any text, however odd.</summary>
public class BreakingProperties
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "a", "Her", "ship", "Spike", "fi", "é", "e\u0301", "\u0308", "'", "’", "-", "\u2010", "\u2011", "\u00AD", " ", "  ", "\u00A0",
        "\u202F", "\u200B", "\u200D", "\u2060", "\n", "\r", "\r\n", "\t", "\u2028", "1", "2013", "٣", ".", ",", "/", "://", "www.", "@",
        "?", "&", "=", "%", "(", ")", "“", "”", "\"", "—", "–", "…", "她", "「", "」", "〜", "ャ", "가", "\u1100", "\u1161", "👩", "🏽", "🇬",
        "\uD83D", "\uDC69", "\uFFFC", "ง่", "א");

    private static readonly Gen<string> Text = Piece.Array[0, 24].Select(string.Concat);

    private static readonly Gen<LineBreakOptions> Options =
        Gen.Select(Gen.Enum<WordBreak>(), Gen.Enum<OverflowWrap>(), Gen.Enum<Hyphens>(), Gen.Enum<LineBreakStrictness>(), Gen.Bool)
            .Select((wordBreak, overflowWrap, hyphens, strictness, isJapanese) => new LineBreakOptions
            {
                WordBreak = wordBreak,
                OverflowWrap = overflowWrap,
                Hyphens = hyphens,
                Strictness = strictness,
                IsChineseOrJapanese = isJapanese,
            });

    [Fact]
    public void A_line_never_breaks_inside_a_character() => Gen.Select(Text, Options).Always((text, options) =>
    {
        var breaks = Find(text, options);
        Assert.Equal(BreakOpportunity.None, breaks[0]);
        Assert.Equal(text.Length == 0 ? BreakOpportunity.None : BreakOpportunity.Mandatory, breaks[^1]);
        for (var i = 1; i < text.Length; i++)
        {
            if (breaks[i] == BreakOpportunity.None)
                continue;
            Assert.False(char.IsSurrogatePair(text[i - 1], text[i]), "in a surrogate pair");
            Assert.False(text[i - 1] == '\r' && text[i] == '\n', "between CR and LF");
            if (breaks[i] != BreakOpportunity.Emergency && text[i] is '\u0301' or '\u0308')
                Assert.Contains(text[i - 1], " \n\r\u2028\u200B"); // UAX #14 LB9: these are no bases
        }
    }, iter: 5000);

    [Fact]
    public void An_emergency_break_is_between_grapheme_clusters() => Text.Always(text =>
    {
        var breaks = Find(text, new LineBreakOptions { OverflowWrap = OverflowWrap.Anywhere });
        var emergencies = Enumerable.Range(0, text.Length).Where(i => breaks[i] == BreakOpportunity.Emergency);
        Assert.Empty(emergencies.Except(StringInfo.ParseCombiningCharacters(text)));
    }, iter: 2000);

    [Fact]
    public void A_mandatory_break_parts_what_is_around_it() => Gen.Select(Text, Text, Options).Always((first, second, options) =>
    {
        var together = Find(first + "\n" + second, options);
        Assert.Equal(Find(first + "\n", options)[..^1], together[..(first.Length + 1)]);
        Assert.Equal(Find(second, options)[1..], together[(first.Length + 2)..]);
    }, iter: 2000);

    [Fact]
    public void A_hyphen_has_letters_on_both_sides() =>
        Gen.Select(Text, Gen.OneOf("en-GB", "en-US", "de", "fr", "it", "pl")).Always((text, language) =>
        {
            var breaks = new BreakOpportunity[text.Length + 1];
            var hyphenator = Hyphenator.For(language)!.With(["her-ship", "-fi-fi-", "ship-", "-", "a--a"]);
            hyphenator.Hyphenate(text, breaks);
            for (var i = 0; i <= text.Length; i++)
            {
                if (breaks[i] != BreakOpportunity.None)
                    Assert.True(i > 0 && char.IsLetter(text[i]) && (char.IsLetter(text[i - 1]) || text[i - 1] is '\u0301' or '\u0308'));
            }
        }, iter: 5000);

    [Fact]
    public void Texts_hyphenate_in_parts_as_they_do_whole() => Gen.Select(Text, Gen.Int[0, 24]).Always((text, cut) =>
    {
        cut = Math.Min(cut, text.Length);
        var hyphenator = Hyphenator.For("en-GB")!;
        var whole = new BreakOpportunity[text.Length + 1];
        var parts = new BreakOpportunity[text.Length + 1];
        hyphenator.Hyphenate(text, whole);
        hyphenator.Hyphenate(text, 0, cut, parts);
        hyphenator.Hyphenate(text, cut, text.Length, parts);
        Assert.Equal(whole, parts);
    }, iter: 5000);

    private static BreakOpportunity[] Find(string text, LineBreakOptions options)
    {
        var breaks = new BreakOpportunity[text.Length + 1];
        LineBreaker.Find(text, options, breaks);
        return breaks;
    }
}
