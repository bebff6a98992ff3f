using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Geometry;
using HerDocs.Html;

namespace HerDocs.Tests.Css;

public class CascadeTests
{
    private readonly DiagnosticBag bag = new();

    [Fact]
    public void Elements_that_no_rule_tells_apart_share_their_style()
    {
        var tree = Tree("<div><p>a</p><p>b</p></div><div><p>c</p><p class=x>d</p></div>", ".x { color: red } p { color: blue }");
        var paragraphs = tree.Root.SelfAndDescendants().Where(element => element.Name == "p").Select(element => tree[element]).ToList();
        Assert.Same(paragraphs[0], paragraphs[1]);
        Assert.Same(paragraphs[0], paragraphs[2]);
        Assert.NotSame(paragraphs[0], paragraphs[3]);
    }

    [Fact]
    public void A_style_sheet_may_be_shared_by_cascades()
    {
        var sheet = StylesheetParser.Parse(new SourceText("css", "p { color: var(--c); width: 2em }"), bag);
        var page = HtmlTree.Parse("<p style='--c: red; font-size: 20pt'>");
        var first = new StyledTree(page, Cascade.ForPrint([sheet], bag)).Find("p")!;
        var second = new StyledTree(page, Cascade.ForPrint([sheet], bag)).Find("p")!;
        Assert.Equal(first.Color, second.Color);
        Assert.Equal(Length.FromPoints(40), second.Width.Value.Fixed);
    }

    [Fact]
    public void An_anonymous_box_takes_what_is_inherited_and_nothing_else()
    {
        var style = Tree("<p>x", "p { color: red; margin-left: 5pt; --x: 1; border: 1pt solid }").Find("p")!;
        var anonymous = style.ForAnonymousBox();
        Assert.Equal(style.Color, anonymous.Color);
        Assert.Equal("1", anonymous.CustomProperties["--x"]);
        Assert.True(anonymous.MarginLeft!.Value.IsZero);
        Assert.True(anonymous.BorderTopWidth.IsZero);
        Assert.Equal(Display.Inline, anonymous.Display);
        Assert.Same(anonymous, style.ForAnonymousBox());
    }

    [Fact]
    public void A_comparison_with_a_percentage_is_decided_when_the_whole_is_known()
    {
        var width = Tree("<p>x", "p { width: clamp(10pt, 50% - 5pt, 30pt) }").Find("p")!.Width.Value;
        Assert.True(width.HasPercentage);
        Assert.Equal(10, width.Resolve(Length.FromPoints(20)).Points);
        Assert.Equal(20, width.Resolve(Length.FromPoints(50)).Points);
        Assert.Equal(30, width.Resolve(Length.FromPoints(500)).Points);
    }

    [Fact]
    public void Fonts_are_those_of_the_rules_that_hold()
    {
        const string css = """
            @font-face { font-family: A; src: url(a.ttf) }
            @media screen { @font-face { font-family: B; src: url(b.ttf) } }
            @supports (color: red) { @font-face { font-family: C; src: url(c.ttf); unicode-range: U+41-5A } }
            """;
        var fonts = Cascade.ForPrint([StylesheetParser.Parse(new SourceText("css", css), bag, "shared")], bag).FontFaces;
        Assert.Equal(["A", "C"], fonts.Select(face => face.Family));
        Assert.Equal("shared/a.ttf", fonts[0].Sources[0].Url);
        Assert.True(fonts[1].Covers('A'));
        Assert.False(fonts[1].Covers('a'));
        Assert.Equal("css(3,26)", fonts[1].Span.ToString());
    }

    [Fact]
    public void Mistakes_in_a_style_attribute_are_reported_where_it_stands()
    {
        var source = new SourceText("page.html", "<p style='colr: red'>");
        var element = new HtmlElement("p", [new HtmlAttribute("style", "colr: red")], [], new HtmlPlace(GeneratedText.Typed(source), 0, 21));
        Cascade.ForPrint([], bag).Style(element, null);
        Assert.Equal("page.html(1,11): warning HD4002: unknown property `colr`\n  hint: did you mean `color`?", bag.Single().ToString());
    }

    [Fact]
    public void Only_what_is_kept_is_written()
    {
        const string css = "h1 { string-set: a content(); color: red; background: url(x.png) } h2 { bookmark-level: 1 } @page { @top-left { content: string(a) } }";
        var sheet = StylesheetParser.Parse(new SourceText("css", css), bag, "a/b");
        var written = StylesheetText.Write(sheet, declaration => declaration.Kind != DeclarationKind.PagedMedia, url => $"data:{url}");
        Assert.Equal("h1 {\n  color: red;\n  background: url(\"data:a/b/x.png\");\n}\n", written);
    }

    private StyledTree Tree(string html, string css)
    {
        var tree = new StyledTree(HtmlTree.Parse(html), Cascade.ForPrint([StylesheetParser.Parse(new SourceText("css", css), bag)], bag));
        Assert.Empty(bag);
        return tree;
    }
}
