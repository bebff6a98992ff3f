using CsCheck;
using HerDocs.Documents;

namespace HerDocs.Tests.Documents;

/// <summary>What holds of any text, however odd.</summary>
public class SmartPunctuationProperties
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        "\"", "'", "\"", "'", "-", "--", "---", ".", "...", ". . .", " ", "  ", " - ", " -- ", "\n", "\u00A0", "\u202F", "a", "s", "n", "A",
        "Her", "tis", "'s", "s' ", "K. ", "w ", "p. ", "pp. ", "1", "12", "1997-2003", "12-15", "19:30-21:00", "5'10\"", " min", "%", "(",
        ")", "/", ",", ";", ":", "!", "?", "“", "”", "‘", "’", "„", "«", "»", "–", "—", "…", "′", "http://", "www.", "a.org/", "@",
        "\uFFFC", "é", "e\u0301", "👩", "\uD83D", "她");

    private static readonly Gen<string> Text = Piece.Array[0, 16].Select(string.Concat);

    private static readonly Gen<string> Language =
        Gen.OneOf("en", "en-GB", "de", "de-CH", "fr", "fr-CA", "fr-CH", "es", "it", "pl", "cs", "sv", "da", "nl", "hu", "ja", "ar", "");

    private static readonly Gen<SmartPunctuationRun> Run =
        Gen.Select(Text, Language, Gen.Bool, (text, language, isLiteral) => new SmartPunctuationRun(text, language, isLiteral));

    [Fact]
    public void What_is_set_once_stays() => Gen.Select(Text.Array[1, 4], Language).Always((texts, language) =>
    {
        var once = SmartPunctuation.Apply([.. texts.Select(text => new SmartPunctuationRun(text, language))]);
        var twice = SmartPunctuation.Apply(once);
        Assert.Equal(once, twice);
        Assert.Same(once, twice);
    }, iter: 5000);

    [Fact]
    public void Words_literal_runs_and_the_number_of_runs_stay() => Run.Array[0, 5].Always(runs =>
    {
        var set = SmartPunctuation.Apply(runs);
        Assert.Equal(runs.Length, set.Count);
        for (var i = 0; i < runs.Length; i++)
        {
            Assert.Equal(runs[i] with { Text = "" }, set[i] with { Text = "" });
            if (runs[i].IsLiteral)
                Assert.Equal(runs[i].Text, set[i].Text);
            else
                Assert.Equal(runs[i].Text.Where(IsKept), set[i].Text.Where(IsKept));
        }
    }, iter: 5000);

    [Fact]
    public void Text_without_anything_to_set_comes_back_itself()
    {
        SmartPunctuationRun[] runs = [new("Her (2013), a film. It’s set, and so is ", "en"), new("x -- \"y\"", "en", IsLiteral: true)];
        SmartPunctuation.Apply(runs);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var set = SmartPunctuation.Apply(runs);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Same(runs, set);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void A_long_row_of_quotes_takes_no_long_time()
    {
        var quotes = new string('"', 100_000) + string.Concat(Enumerable.Repeat("s' 7\" ", 20_000));
        Assert.NotEqual(quotes, Assert.Single(SmartPunctuation.Apply([new(quotes, "en")])).Text);
    }

    private static bool IsKept(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '\u0301' or '\uFFFC' or '(' or ')' or ',' or '@';
}
