using HerDocs.Cli.Files;
using HerDocs.Cli.Reporting;

namespace HerDocs.Tests.Cli;

/// <summary>Colours, widths, and text that must not steer the terminal.</summary>
public class TerminalTests
{
    [Theory]
    [InlineData(null, null, false, true)]
    [InlineData("", "xterm", false, true)]
    [InlineData("1", "xterm", false, false)]
    [InlineData(null, "dumb", false, false)]
    [InlineData(null, "xterm", true, false)]
    public void Colors_show_only_where_they_are_wanted(string? noColor, string? terminal, bool isRedirected, bool expected)
    {
        var palette = Palette.Choose(name => name == "NO_COLOR" ? noColor : name == "TERM" ? terminal : null, isRedirected);
        Assert.Equal(expected, palette.IsColored);
    }

    [Fact]
    public void Colors_change_nothing_but_escape_sequences()
    {
        using var plain = CommandRun.WithPageLayout();
        using var colored = CommandRun.WithPageLayout();
        colored.Palette = new Palette(IsColored: true);
        foreach (var run in new[] { plain, colored })
        {
            run.Write("a.yaml", "film: { titel: A, year: 2001 }\n");
            run.Run("check", "a.yaml", "--layout", "page");
        }
        Assert.DoesNotContain("\e", plain.Error, StringComparison.Ordinal);
        Assert.Contains("\e[1;31merror HD1101:\e[0m", colored.Error, StringComparison.Ordinal);
        Assert.Equal(plain.Error, System.Text.RegularExpressions.Regex.Replace(colored.Error, "\e\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Control_characters_of_a_profile_do_not_reach_the_terminal()
    {
        using var run = CommandRun.WithPageLayout();
        run.Write("a.yaml", "film: { \"titel\e[2J\": A, year: 2001 } # \e]0;owned\a \u202e\n");
        run.Run("check", "a.yaml", "--layout", "page");
        Assert.Contains("a.yaml(1,", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Error, character => (char.IsControl(character) && character != '\n') || character == '\u202e');
    }

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("千と千尋", 8)]
    [InlineData("e\u0301", 1)]
    [InlineData("\U0001F3AC!", 3)]
    public void Columns_are_counted_as_terminals_do(string text, int columns) => Assert.Equal(columns, PrintableText.Columns(text));

    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(999, "999 bytes")]
    [InlineData(1499, "1 kB")]
    [InlineData(999_499, "999 kB")]
    [InlineData(999_500, "1.0 MB")]
    public void Sizes_are_decimal(long bytes, string expected) => Assert.Equal(expected, Measures.Size(bytes));

    [Theory]
    [InlineData(0.4, "0 ms")]
    [InlineData(999.4, "999 ms")]
    [InlineData(999.5, "1.0 s")]
    [InlineData(61_000, "61.0 s")]
    public void Times_are_short(double milliseconds, string expected) => Assert.Equal(expected, Measures.Time(TimeSpan.FromMilliseconds(milliseconds)));

    [Fact]
    public void A_failed_write_leaves_no_other_file_behind()
    {
        using var run = new CommandRun();
        run.Write("output/a.pdf/inside.txt", "");
        var failure = new OutputFiles(Path.Combine(run.Folder, "output"), "output").Write("a.pdf", [1]);
        Assert.NotNull(failure);
        Assert.Equal(["output/a.pdf/inside.txt"], run.Files("output"));
    }
}
