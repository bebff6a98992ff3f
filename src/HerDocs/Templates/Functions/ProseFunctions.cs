using HerDocs.Diagnostics;
using HerDocs.Templates.Engine;
using HerDocs.Templates.Prose;
using Markdig.Syntax;

namespace HerDocs.Templates.Functions;

/// <summary>Functions that make HTML of the Markdown in a profile, or shorten it.</summary>
internal static class ProseFunctions
{
    private static readonly FunctionParameter Markdown = new("markdown");

    public static IReadOnlyList<TemplateFunction> All { get; } =
    [
        new("markdown", [Markdown, new("level") { Optional = true, Default = 3 }],
            "Makes paragraphs, lists and headings of Markdown. Its highest headings become headings of the level you give.",
            new("""{{ "# Love\n\nA *quiet* film." | markdown 3 }}""", "<h3>Love</h3>\n<p>A <em>quiet</em> film.</p>\n"),
            call => Blocks(call)),
        new("markdown_inline", [Markdown], "Makes HTML of a short text inside a line: only emphasis and line breaks count.",
            new("""<td>{{ "voice of *Samantha*" | markdown_inline }}</td>""", "<td>voice of <em>Samantha</em></td>"),
            call => Phrases(call)),
        new("plain", [Markdown], "Takes the words of Markdown without its marks, as a title or `alt` needs them.",
            new("""<title>{{ "*Her*, a film by Spike Jonze" | plain }}</title>""", "<title>Her, a film by Spike Jonze</title>"),
            call => Read(call) is { } document ? ProseText.Of(document) : null),
        new("excerpt", [Markdown, new("words")],
            "Shortens Markdown to at most so many words, at the end of a sentence. Put it before `markdown`.",
            new("""{{ "He writes letters. He is alone. He buys a voice." | excerpt 6 | markdown }}""",
                "<p>He writes letters. He is alone.</p>\n"),
            call => Read(call) is { } document ? Shorten(call, document).Take(Math.Max(1, call.Integer(1))) : null),
        new("first_paragraph", [Markdown], "Takes the first paragraph of Markdown.",
            new("""{{ "One.\n\nTwo." | first_paragraph | markdown }}""", "<p>One.</p>\n"),
            call => Read(call) is { } document ? Shorten(call, document).FirstParagraph() : null),
    ];

    private static RawHtml? Blocks(in FunctionCall call)
    {
        var level = call.Integer(1);
        if (level is < 1 or > 6)
            throw call.Wrong(1, "a heading level from 1 to 6");
        if (Read(call) is not { } document)
            return null;
        var writer = new ProseWriter(level);
        var html = writer.WriteBlocks(document);
        ReportLeftOut(call, writer);
        return new RawHtml(html) { Text = call.Text(0), Pieces = writer.Pieces };
    }

    private static RawHtml? Phrases(in FunctionCall call)
    {
        if (call.Text(0) is not { } text)
            return null;
        var document = ProseReader.ReadPhrases(text) ?? throw TooDeep(call);
        var writer = new ProseWriter(firstHeadingLevel: 1);
        return new RawHtml(writer.WritePhrases(document)) { Text = text, Pieces = writer.Pieces };
    }

    private static MarkdownDocument? Read(in FunctionCall call)
    {
        if (call.Text(0) is not { } text)
            return null;
        var document = ProseReader.ReadBlocks(text) ?? throw TooDeep(call);
        if (!call.ShowsSpoilers)
            Spoilers.Remove(document);
        return document;
    }

    private static Excerpt Shorten(in FunctionCall call, MarkdownDocument document) =>
        new(call.Text(0)!, document, call.Locale.Abbreviations);

    private static TemplateError TooDeep(in FunctionCall call) => call.Fail("this Markdown has more than a hundred levels of nesting");

    private static void ReportLeftOut(in FunctionCall call, ProseWriter writer)
    {
        foreach (var (url, offset) in writer.Pictures)
        {
            call.Report(
                DiagnosticCode.MarkdownPicture, 0, offset, $"the picture `{url}` is left out",
                "list pictures under `film.images`, where they get a credit and a text for those who cannot see them");
        }
        foreach (var (url, offset) in writer.RefusedLinks)
        {
            call.Report(
                DiagnosticCode.MarkdownLink, 0, offset, $"the link to `{url}` is left out",
                "links may lead to http, https and mailto addresses");
        }
    }
}
