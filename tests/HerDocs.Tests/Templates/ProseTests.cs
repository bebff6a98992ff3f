using System.Text.RegularExpressions;
using CsCheck;
using HerDocs.Templates.Prose;
using Markdig.Syntax;

namespace HerDocs.Tests.Templates;

public partial class ProseTests
{
    private static readonly string[] Pieces =
    [
        "word ", "Mr. ", "K. K. ", "End. ", "End? ", "End!” ", "...", "12. ", "\n", "\n\n", "# ", "### ", "- ", "1. ", "> ", "---\n",
        "*", "**", "***", "_", "[a](http://x.org)", "[a](javascript:x)", "![p](q)", "[a][b]", "\n\n[b]: http://y.org\n", "<b>",
        "<script>", "&amp;", "&", "`", "```\n", "    ", "\\*", "\\\n", "  \n", "http://z.org", "<mail@x.org>", "|", "~~", "é", "彼。",
        "\u00A0", "\U0001F3AC", "\"", "'", "\0", "(", ")", "[", "]",
    ];

    private static readonly HashSet<string> Abbreviations = ["Mr"];

    private static readonly string[] Words =
    [
        "word ", "Mr. ", "K. K. ", "End. ", "End? ", "“End!” ", "12. May ", "*all of it. Yes.* ", "[a](http://x.org) ", "\n\n",
        "\n\n# Title\n\n", "\n\n- item\n\n",
    ];

    private static readonly Gen<string> Texts = RowOf(Pieces);
    private static readonly Gen<string> Sentences = RowOf(Words);

    [Fact]
    public void Markdown_gives_balanced_elements_of_a_known_few() => Texts.Always(text =>
    {
        if (ProseReader.ReadBlocks(text) is not { } document)
            return;
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(new ProseWriter(2).WriteBlocks(document)))
        {
            var name = tag.Groups["name"].Value;
            Assert.Matches("^(p|h[2-6]|ul|ol|li|blockquote|hr|br|em|strong|a)$", name);
            if (tag.Groups["end"].Success)
                Assert.Equal(open.Pop(), name);
            else if (name is not ("hr" or "br"))
                open.Push(name);
        }
        Assert.Empty(open);
    });

    [Fact]
    public void An_excerpt_is_the_beginning_of_its_text() => Gen.Select(Texts, Gen.Int[1, 12]).Always((text, words) =>
    {
        if (ProseReader.ReadBlocks(text) is { } document)
            Assert.StartsWith(new Excerpt(text, document, Abbreviations).Take(words).Split("\n\n[b]:")[0], text, StringComparison.Ordinal);
    });

    [Fact]
    public void An_excerpt_is_no_longer_than_asked_and_has_a_sentence() => Gen.Select(Sentences, Gen.Int[1, 12]).Always((text, words) =>
    {
        var excerpt = new Excerpt(text, ProseReader.ReadBlocks(text)!, Abbreviations);
        var least = CountWords(excerpt.Take(1));
        Assert.InRange(CountWords(excerpt.Take(words)), Math.Min(least, CountWords(text)), Math.Max(words, least));
        Assert.Equal(CountWords(text) == 0, least == 0);
    });

    private static Gen<string> RowOf(string[] pieces) =>
        Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]).Array[0, 30].Select(string.Concat);

    private static int CountWords(string markdown) =>
        ProseReader.ReadBlocks(markdown)!.Where(block => block is not HeadingBlock).Sum(block => ProseText.CountWords(ProseText.Of(block)));

    [GeneratedRegex("<(?<end>/)?(?<name>[a-z0-9]+)")]
    private static partial Regex Tag();
}
