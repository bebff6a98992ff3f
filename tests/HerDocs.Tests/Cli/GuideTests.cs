using System.Text.RegularExpressions;
using HerDocs.Cli;
using HerDocs.Templates.Manifests;

namespace HerDocs.Tests.Cli;

/// <summary>The guide to layouts keeps its word.</summary>
public partial class GuideTests
{
    [Fact]
    public void Every_piece_of_it_can_be_done()
    {
        using var run = new CommandRun();
        new Guide(run).Follow();
        Assert.Contains("output/her-zine.docx", run.Files("output"));
        Assert.Contains("output/her-teal.pdf", run.Files("output"));
    }

    [Fact]
    public void A_piece_that_is_wrong_would_be_found()
    {
        using var run = new CommandRun();
        var blocks = Guide.Blocks("text\n```css a.css +\nh1 { }\n```\nmore\n```\nout\n```\n").ToList();
        Assert.Equal(["css", "a.css", "+"], blocks[0].Info);
        Assert.Equal("h1 { }\n", blocks[0].Text);
        Assert.Equal(("out\n", ""), (blocks[1].Text, blocks[1].Info[0]));
        run.Write("her.yaml", "film: { title: Her, year: 2013 }");
        run.Write("templates/part/layout.yaml", "title: Part\nsummary: x\nextends: booklet\n");
        run.Write("templates/part/part.css", "h1 { colour: red }");
        Assert.Equal(ExitCode.Done, run.Run("check", "her.yaml", "--layout", "part"));
        Assert.NotEqual("", run.Error);
    }

    [Fact]
    public void It_tells_of_every_key_and_type()
    {
        var text = File.ReadAllText(Guide.Path);
        Assert.All(LayoutSchema.Root.Keys.Concat(ParameterSchema.Type.Keys), key => Assert.Contains($"{key.Name}", text, StringComparison.Ordinal));
        Assert.All(((HerDocs.Profiles.Schema.IChoiceType)ParameterSchema.Kind.Type).Names, type => Assert.Contains($"`{type}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_links_and_pictures_lead_somewhere()
    {
        var text = File.ReadAllText(Guide.Path);
        var anchors = Heading().Matches(text).Select(match => "#" + NotOfAnchor().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-')).ToHashSet();
        Assert.All(Link().Matches(text).Select(match => match.Groups[1].Value.ReplaceLineEndings(" ")), target =>
        {
            if (target.StartsWith('#'))
                Assert.Contains(target, anchors);
            else
                Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(Guide.Path)!, target)), target);
        });
    }

    [GeneratedRegex(@"(?m)^#+ (.+)$")]
    private static partial Regex Heading();

    [GeneratedRegex("[^a-z0-9 -]")]
    private static partial Regex NotOfAnchor();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
