using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;

namespace HerDocs.Tests.Profiles;

public class SourcedTextTests
{
    // The character to find is ★; before it stand what is written otherwise than it is read.
    [Theory]
    [InlineData("plain ★ text")]
    [InlineData("plain text\n  over lines ★")]
    [InlineData("plain text\n\n  after a blank line ★")]
    [InlineData("\"double ★ quoted\"")]
    [InlineData("\"n\\n t\\t u\\u2606 x\\x41 q\\\" b\\\\ U\\U0001F600 \\_ ★\"")]
    [InlineData("\"joined \\\n   line ★\"")]
    [InlineData("'single ''quoted'' ★'")]
    [InlineData("'over\n\n  lines ''★'''")]
    [InlineData("|\n  literal\n\n    deeper ★\n")]
    [InlineData("|2-\n    kept ★\n")]
    [InlineData("> # comment\n  folded\n  lines\n\n  and ★ more\n")]
    [InlineData("😀 pairs ★ 😀")]
    public void A_character_of_a_value_is_found_where_it_was_written(string written)
    {
        var text = Value(written);
        var place = text.PlaceOf(text.Value.IndexOf('★'));
        Assert.Equal("★", place.Text.ToString());
        Assert.Equal(place, text.Span.PlaceOf(new Rune('★')));
    }

    [Theory]
    [InlineData("\"an escape \\u2605 here\"", "\\u2605")]
    [InlineData("\"an escape \\U00002605 here\"", "\\U00002605")]
    public void An_escape_is_the_place_of_its_character(string written, string place)
    {
        var text = Value(written);
        Assert.Equal(place, text.PlaceOf(text.Value.IndexOf('★')).Text.ToString());
    }

    [Fact]
    public void The_same_letter_is_found_as_often_as_it_stands()
    {
        var text = Value("\"a\\x61 a\"");
        Assert.Equal("aa a", text.Value);
        Assert.Equal(["a", "\\x61", " ", "a"], Enumerable.Range(0, 4).Select(i => text.PlaceOf(i).Text.ToString()));
    }

    [Fact]
    public void A_pair_of_surrogates_is_one_character()
    {
        var text = Value("x😀y");
        Assert.Equal("😀", text.PlaceOf(1).Text.ToString());
        Assert.Equal("😀", text.PlaceOf(2).Text.ToString());
        Assert.Equal("y", text.PlaceOf(3).Text.ToString());
        Assert.Equal("😀", text.Span.PlaceOf(new Rune(0x1F600)).Text.ToString());
    }

    [Fact]
    public void A_pair_of_escapes_in_JSON_is_one_character()
    {
        var source = new SourceText("her.json", """{ "film": { "title": "x\ud83d\ude00y", "year": 2013 } }""");
        var title = ProfileReader.Read(source, new MemoryFiles([]), [])!.Film.Title;
        Assert.Equal(@"\ud83d\ude00", title.PlaceOf(1).Text.ToString());
        Assert.Equal("y", title.PlaceOf(3).Text.ToString());
        Assert.Equal(@"\ud83d\ude00", title.Span.PlaceOf(new Rune(0x1F600)).Text.ToString());
    }

    [Fact]
    public void A_blank_is_found_among_blanks()
    {
        var text = Value("\"thin \u2009 space\"");
        Assert.Equal("\u2009", text.PlaceOf(5).Text.ToString());
        var folded = Value("one\n  two");
        Assert.True(folded.PlaceOf(3).Text.IsWhiteSpace());
    }

    [Fact]
    public void What_is_not_in_the_value_has_the_place_of_all_of_it()
    {
        var text = Value("plain");
        Assert.Equal(text.Span, text.Span.PlaceOf(new Rune('★')));
        Assert.Equal(text.Span, text.PlaceOf(99));
        Assert.Equal(text.Span, (text with { Value = "other" }).PlaceOf(2));
    }

    private static Sourced<string> Value(string written)
    {
        var source = new SourceText("her.yaml", $"film: {{ title: Her, year: 2013 }}\nsynopsis: {written}\n");
        var diagnostics = new DiagnosticBag();
        var profile = ProfileReader.Read(source, new MemoryFiles([]), diagnostics);
        Assert.Empty(diagnostics);
        return profile!.Synopsis!;
    }
}
