using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HerDocs.Documents;
using HerDocs.Layout.Boxes;
using HerDocs.Tests.Writers.Html;

namespace HerDocs.Tests.Built;

/// <summary>The HTML files of the sample, as AngleSharp sees them.</summary>
public class HtmlStructureTests
{
    public static TheoryData<string> Layouts => [.. BuiltDocuments.Layouts];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void It_parses_without_an_error(string layout)
    {
        var errors = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, error) => errors.Add(error.ToString() ?? "");
        parser.ParseDocument(Text(layout));
        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void It_says_its_title_language_and_encoding_and_fits_a_phone(string layout)
    {
        var page = Parse(layout);
        Assert.Equal("Her (2013)", page.Title);
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("utf-8", page.QuerySelector("meta[charset]")?.GetAttribute("charset"), ignoreCase: true);
        Assert.Contains("width=device-width", page.QuerySelector("meta[name=viewport]")?.GetAttribute("content") ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Nothing_in_it_comes_from_outside(string layout)
    {
        var page = Parse(layout);
        string[] loading = ["src", "srcset", "data", "poster", "background", "action", "formaction", "ping", "manifest"];
        Assert.All(
            page.All.SelectMany(element => element.Attributes).Where(attribute => loading.Contains(attribute.LocalName)),
            attribute => Assert.StartsWith("data:", attribute.Value, StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("script, iframe, object, embed, base, link"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes), attribute => attribute.LocalName.StartsWith("on", StringComparison.Ordinal));
        foreach (var style in page.QuerySelectorAll("style").Select(element => element.TextContent))
        {
            Assert.DoesNotContain("@import", style, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch(@"url\((?!['""]?data:)", style);
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_policy_lets_nothing_else_in(string layout)
    {
        var policy = Parse(layout).QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content") ?? "";
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(directive => directive.Split(' ', 2)).ToDictionary(parts => parts[0], parts => parts.Length > 1 ? parts[1] : "");
        Assert.Equal("'none'", directives["default-src"]);
        Assert.All(directives.Values, sources => Assert.DoesNotMatch(@"https?:|unsafe-eval|\*|'unsafe-inline'", sources));
        Assert.False(directives.ContainsKey("script-src") && directives["script-src"] != "'none'");
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_policy_knows_the_style_element(string layout)
    {
        var page = Parse(layout);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent));
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content");
        Assert.Contains($"style-src 'sha256-{Convert.ToBase64String(hash)}'", policy, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Every_character_is_in_a_face_of_its_family(string layout)
    {
        var faces = new HtmlFile(BuiltDocuments.Sample(layout, "html")).Faces;
        foreach (var element in BuiltDocuments.Sample(layout).Document.Body.SelfAndDescendants())
        {
            foreach (var text in element.Children.OfType<TextNode>())
            {
                var family = faces.Where(face => face.Family == element.Style.FontFamily[0]).Select(face => face.Face).ToList();
                foreach (var rune in TextTransforms.Apply(text.Text, element.Style.TextTransform, "").EnumerateRunes())
                    Assert.True(rune.Value == '\n' || family.Exists(face => face.Covers(rune.Value)), $"{rune} of {text.Text}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Its_headings_are_those_of_the_page(string layout)
    {
        var headings = Parse(layout).QuerySelectorAll("h1, h2, h3, h4, h5, h6")
            .Select(heading => (heading.LocalName[1] - '0', PlainText.Of(heading.TextContent)));
        Assert.Equal(BuiltDocuments.Headings(BuiltDocuments.Sample(layout).Document), headings);
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void Links_within_it_lead_somewhere_and_ids_are_single(string layout)
    {
        var page = Parse(layout);
        Assert.All(
            page.QuerySelectorAll<IHtmlAnchorElement>("a[href^='#']"),
            link => Assert.NotNull(page.GetElementById(Uri.UnescapeDataString(link.GetAttribute("href")![1..]))));
        Assert.All(page.QuerySelectorAll("[id]").GroupBy(element => element.Id), same => Assert.Single(same));
    }

    private static IHtmlDocument Parse(string layout) => new HtmlParser().ParseDocument(Text(layout));

    private static string Text(string layout) => Encoding.UTF8.GetString(BuiltDocuments.Sample(layout, "html"));
}
