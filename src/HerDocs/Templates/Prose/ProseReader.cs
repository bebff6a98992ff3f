using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace HerDocs.Templates.Prose;

/// <summary>
/// Reads the Markdown of profiles: CommonMark's headings, lists, quotations, emphasis, links and line breaks. HTML and code are plain
/// text, and neither indenting a line nor dashes below one change what it is: that happens by accident.
/// </summary>
internal static class ProseReader
{
    private static readonly MarkdownPipeline Blocks = MakeBlocks();
    private static readonly MarkdownPipeline Phrases = MakePhrases();

    /// <summary>A text of paragraphs, headings and lists; null when it is nested too deeply to be read.</summary>
    public static MarkdownDocument? ReadBlocks(string markdown) => Read(markdown, Blocks);

    /// <summary>A short text in which only emphasis means something; null when it is nested too deeply to be read.</summary>
    public static MarkdownDocument? ReadPhrases(string markdown) => Read(markdown, Phrases);

    private static MarkdownDocument? Read(string markdown, MarkdownPipeline pipeline)
    {
        try
        {
            return Markdown.Parse(markdown, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only complaint of a text: quotations, lists or emphasis more than 128 deep.
            return null;
        }
    }

    private static MarkdownPipeline MakeBlocks()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true }.DisableHtml()
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true });
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.TryRemove<FencedCodeBlockParser>();
        builder.InlineParsers.TryRemove<CodeInlineParser>();
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        return builder.Build();
    }

    private static MarkdownPipeline MakePhrases()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange([new EscapeInlineParser(), new EmphasisInlineParser(), new LineBreakInlineParser()]);
        builder.InlineParsers.Add(new HtmlEntityParser());
        return builder.Build();
    }
}
