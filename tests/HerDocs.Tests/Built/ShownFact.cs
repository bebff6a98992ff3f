using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Tests.Profiles;

namespace HerDocs.Tests.Built;

/// <summary>Something of the profile that a layout shows.</summary>
/// <param name="Plain">As <see cref="PlainText"/>.</param>
/// <param name="IsOnPaper">Whether it is on pages too; some of a handout is for screens only.</param>
internal sealed record ShownFact(string Plain, bool IsOnPaper)
{
    /// <summary>
    /// What the page has of the profile: each text that a template wrote from a value of it, and each value that stands in the page's
    /// text as it was typed.
    /// </summary>
    public static IReadOnlyList<ShownFact> Of(string layout, SourceText source, IFileSource files, Document document)
    {
        var profile = ProfileReader.Read(source, files, [])!;
        var page = TemplateRenderer.Render(BuiltDocuments.Layout(layout), profile, new RenderOptions(), [])!;
        var pageText = string.Join('\n', HtmlText.OfPage(page.Html.Content).Split('\n').Select(PlainText.Padded));
        var unseen = TextOf(Unseen(document.Root).SelectMany(element => element.SelfAndDescendants()));
        var paper = TextOf(document.Body.SelfAndDescendants());
        return
        [
            .. Written(page).Concat(Typed(profile).Where(value => pageText.Contains(PlainText.Padded(value), StringComparison.Ordinal)))
                .Select(PlainText.Of)
                .Where(plain => plain.Length > 0)
                .Distinct()
                .Select(plain => new ShownFact(plain, !unseen.Contains($" {plain} ", StringComparison.Ordinal) || paper.Contains($" {plain} ", StringComparison.Ordinal))),
        ];
    }

    public bool IsIn(string paddedText) => paddedText.Contains($" {Plain} ", StringComparison.Ordinal);

    /// <summary>The values of the profile, as they were typed.</summary>
    private static IEnumerable<string> Typed(FilmProfile profile) =>
        from line in ProfileDump.Of(profile).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let colon = line.IndexOf("): ", StringComparison.Ordinal)
        where colon >= 0
        from paragraph in line[(colon + 3)..].Split("⏎⏎")
        select paragraph.Replace('⏎', ' ');

    private static IEnumerable<string> Written(RenderedPage page)
    {
        var html = page.Html.Content;
        var body = html.IndexOf("<body", StringComparison.Ordinal);
        return
            from written in Stretches(page.Map.Segments)
            where written.Start > body && !IsInTag(html, written.Start)
            from block in HtmlText.Blocks(html[written.Start..written.End])
            select block;
    }

    /// <summary>What was written of one value in one place: the map has it in pieces, where characters are escaped or Markdown is marked.</summary>
    private static IEnumerable<(int Start, int End)> Stretches(IReadOnlyList<SourceMapSegment> segments)
    {
        for (var i = 0; i < segments.Count;)
        {
            var first = segments[i];
            var next = i + 1;
            while (next < segments.Count && segments[next].Origin == first.Origin)
                next++;
            if (first.Origin.Value is not null)
                yield return (first.Start, segments[next - 1].Start + segments[next - 1].Length);
            i = next;
        }
    }

    private static bool IsInTag(string html, int at) => at > 0 && html.LastIndexOf('<', at - 1) > html.LastIndexOf('>', at - 1);

    private static IEnumerable<Element> Unseen(Element element) => element.Children.SelectMany(child => child switch
    {
        UnseenElement unseen => [unseen.Element],
        Element inner => Unseen(inner),
        _ => Enumerable.Empty<Element>(),
    });

    /// <summary>Each text by itself, whole paragraphs and the inline elements in them: the end of one and the beginning of the next say nothing.</summary>
    private static string TextOf(IEnumerable<Element> elements) => string.Join(
        '\n',
        from element in elements
        where !element.IsGenerated && element.Children.Any(child => child is TextNode text && !string.IsNullOrWhiteSpace(text.Text))
        select PlainText.Padded(element.TextContent));
}
