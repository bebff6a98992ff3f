using System.Text;
using CsCheck;
using HerDocs.Css;
using HerDocs.Css.Cascading;
using HerDocs.Css.Rules;
using HerDocs.Diagnostics;
using HerDocs.Html;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Css;

/// <summary>Whatever a style sheet holds, parsing and cascading it ends without an exception, and it can be written out and read again.</summary>
public class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ";", ":", ",", " ", "\n", "\"", "'", "/*", "*/", "\\", "!", "!important", "&", ">", "+", "~", "*", ".", "#", "@",
        "|", "=", "%", "<", "-", "--", "<!--", "-->", "p", "b", ".x", "#y", "[a=b]", ":is(", ":not(", ":has(", ":nth-child(2n+1 of p)", "::before",
        ":hover", "::marker", ":lang(en)", "color", "margin", "font", "width", "content", "--a", "--b", "var(--a)", "var(--b, ", "env(", "red",
        "#abc", "1px", "2em", "50%", "0", "-1", "1e9", "calc(", "min(", "1 + 2", "rgb(", "color-mix(in oklab, ", "linear-gradient(", "url(", "url(x)", "inherit",
        "revert", "all", "direction", "rtl", "margin-inline-start", "border", "solid", "counter(", "string-set", "leader(", "@media", "@media (", "print",
        "screen", "and", "not", "width >= ", "@supports", "@page", ":first", "size", "A4", "@top-left", "@font-face", "src", "unicode-range", "U+0-F?",
        "@import", "@layer", "@x", "\0", "\r", "\f", "\ud800", "é", "😀", "display", "flex", "none", "contents", "position", "absolute", "font-size", "1lh",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]);

    private static readonly HtmlElement Page = HtmlTree.Parse(
        "<p id=y class=x style='color: var(--a); margin: 1em'>a<b lang=en>b</b></p><ol><li>c<li dir=rtl>d</ol><img width=5><q>e</q>");

    private static readonly string Sample =
        UserAgentStylesheet.Source.Content + CaseFile.Read("css/rules/nasty.case").Cases[0].Input("css");

    [Fact]
    public void Any_text_is_a_style_sheet() =>
        Piece.Array[0, 60].Select(string.Concat).Always(Survives, iter: 1500);

    [Fact]
    public void Any_characters_are_a_style_sheet() =>
        Gen.String[0, 80].Always(Survives, iter: 500);

    [Fact]
    public void A_damaged_style_sheet_is_still_one() =>
        Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Int[0, 400], Gen.Int[0, Sample.Length - 1], Gen.Int[0, 40], Piece)
            .Always((from, length, at, cut, piece) => Survives(Damage(from, length, at, cut, piece)), iter: 100);

    [Theory]
    [InlineData("{")]
    [InlineData("a{")]
    [InlineData("(")]
    [InlineData("p{width:calc(")]
    [InlineData("p{--a:var(--a,")]
    [InlineData(":not(")]
    [InlineData("@media not (")]
    [InlineData("@supports (")]
    [InlineData("a ")]
    [InlineData("a>")]
    [InlineData(":is(a,")]
    [InlineData("@media print{")]
    [InlineData("}")]
    [InlineData("[")]
    [InlineData("/*")]
    [InlineData("\\")]
    [InlineData("url(")]
    [InlineData("a{b{")]
    [InlineData("p{font-family:")]
    [InlineData(",")]
    public void Much_of_the_same_ends(string piece) => Survives(new StringBuilder().Insert(0, piece, 20_000).ToString());

    [Theory]
    [InlineData("@x a(*\"b c(\rd(")]
    [InlineData("@x a(\"b c(\\\fd(")]
    [InlineData("@x a(b(\\")]
    [InlineData("@x a(url(b c")]
    [InlineData("@x a(\"abc\n")]
    [InlineData("@media \"abc\n { p { color: red } }")]
    [InlineData("p { content: 'a\\")]
    [InlineData("p { --x: {[(")]
    [InlineData("p { --x: a\\\n; --y: (b\\\n")]
    [InlineData("@x a(b\\\n c")]
    [InlineData("p { \\{a: 1; --\\31 b\\;: 2; \\-: 3; -\\31: 4; --: 5; \\a b: 6 }")]
    public void Texts_that_end_too_soon_do_not_spoil_what_is_written_behind_them(string css) => Survives(css);

    [Fact]
    public void Long_chains_of_variables_end()
    {
        var css = new StringBuilder("p { color: var(--v0); ");
        for (var i = 0; i < 3000; i++)
            css.Append($"--v{i}: var(--v{i + 1}); ");
        Survives(css.Append("--v3000: red }").ToString());
    }

    [Fact]
    public void Selectors_that_almost_match_do_not_take_for_ever()
    {
        var element = new HtmlElement("p", [], [], default);
        for (var depth = 0; depth < 200; depth++)
            element = new HtmlElement("div", [], [element], default);
        var selector = string.Concat(Enumerable.Repeat("div ", 30));
        var bag = new DiagnosticBag();
        var sheet = StylesheetParser.Parse(new SourceText("css", $"x {selector} p, x > {selector} > p {{ color: red }}"), bag);
        Assert.Empty(bag);
        _ = new StyledTree(element, Cascade.ForPrint([sheet], bag));
    }

    private static string Damage(int from, int length, int at, int cut, string piece)
    {
        var slice = Sample.Substring(from, Math.Min(length, Sample.Length - from));
        return Sample.Remove(at, Math.Min(cut, Sample.Length - at)).Insert(at, slice + piece);
    }

    private static void Survives(string css)
    {
        var bag = new DiagnosticBag();
        var sheet = StylesheetParser.Parse(new SourceText("css", css), bag);
        var cascade = Cascade.ForPrint([sheet], bag);
        var tree = new StyledTree(Page, cascade);
        _ = ComputedStyleText.Write(tree[tree.Root].Style);
        _ = cascade.Page(new PageKind("x", PageSide.Left, IsFirst: true), tree[tree.Root].Style);
        Assert.All(bag, diagnostic => Assert.NotEmpty(diagnostic.ToString()));
        WrittenAndReadAgainItSaysTheSame(sheet);
    }

    private static void WrittenAndReadAgainItSaysTheSame(Stylesheet sheet)
    {
        var once = StylesheetText.Write(sheet);
        var twice = StylesheetText.Write(StylesheetParser.Parse(new SourceText("css", once), new DiagnosticBag()));
        Assert.Equal(once, twice);
    }
}
