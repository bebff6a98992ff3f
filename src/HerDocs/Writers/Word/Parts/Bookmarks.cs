using System.Globalization;
using System.Text;
using HerDocs.Documents;
using HerDocs.Writers.Word.Stories;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>The bookmarks that links, references and the table of contents lead to.</summary>
internal sealed class Bookmarks
{
    /// <summary>The longest name that Word takes.</summary>
    private const int LongestName = 40;

    private readonly Dictionary<Element, List<Bookmark>> marks = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Bookmark? range;
    private readonly Story story;
    private int count;

    /// <param name="paragraphs">All there are, those of headers and footers too.</param>
    public Bookmarks(Document document, Story story, IEnumerable<StoryParagraph> paragraphs)
    {
        this.story = story;
        foreach (var paragraph in paragraphs)
        {
            foreach (var inline in paragraph.Content)
            {
                if (TargetOf(inline, document) is { } target && story.FirstParagraphs.ContainsKey(target))
                    Add(target, paragraph.IsContentsEntry ? BookmarkKind.Contents : inline is TextReferenceInline ? BookmarkKind.Text : BookmarkKind.Place);
            }
        }
        if (story.ContentsRange is not null)
            range = new Bookmark(BookmarkKind.Contents, ++count, ContentsFields.RangeName);
    }

    /// <summary>The name of the mark of an element that a paragraph can refer to; null when the element is nowhere.</summary>
    public string? NameOf(Element element, StoryParagraph from) =>
        marks.GetValueOrDefault(element)?.Find(mark => mark.Kind == (from.IsContentsEntry ? BookmarkKind.Contents : BookmarkKind.Place))?.Name;

    public string TextNameOf(Element element) => marks[element].Find(mark => mark.Kind == BookmarkKind.Text)!.Name;

    public IEnumerable<W.BookmarkStart> StartsAt(StoryParagraph paragraph) =>
        MarksOf(paragraph, range is not null && story.ContentsRange?.First == paragraph)
            .Select(mark => new W.BookmarkStart { Id = Number(mark.Id), Name = mark.Name });

    public IEnumerable<W.BookmarkEnd> EndsAt(StoryParagraph paragraph) =>
        MarksOf(paragraph, range is not null && story.ContentsRange?.Last == paragraph).Select(mark => new W.BookmarkEnd { Id = Number(mark.Id) });

    private IEnumerable<Bookmark> MarksOf(StoryParagraph paragraph, bool hasRange)
    {
        var own = paragraph.Begins.Where(element => story.FirstParagraphs[element] == paragraph).SelectMany(element => marks.GetValueOrDefault(element) ?? []);
        return hasRange ? own.Prepend(range!) : own;
    }

    private static Element? TargetOf(StoryInline inline, Document document) => inline switch
    {
        TextReferenceInline reference => reference.Target,
        PageReferenceInline reference => document.ElementsById.GetValueOrDefault(reference.TargetId),
        { Link: { } link } => document.TargetOf(link.Attribute("href")!),
        _ => null,
    };

    private void Add(Element element, BookmarkKind kind)
    {
        if (!marks.TryGetValue(element, out var own))
            marks.Add(element, own = []);
        if (!own.Exists(mark => mark.Kind == kind))
            own.Add(new Bookmark(kind, ++count, NameFor(element, kind)));
    }

    /// <summary>Those that only fields know are called as Word calls them, so that it keeps them and does not show them.</summary>
    private string NameFor(Element element, BookmarkKind kind) => kind switch
    {
        BookmarkKind.Contents => $"_Toc{Number(100_000_000 + count)}",
        BookmarkKind.Text => $"_Ref{Number(100_000_000 + count)}",
        _ => Free(element.Id!),
    };

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Letters, digits and underscores, a letter first.</summary>
    private string Free(string id)
    {
        var plain = new StringBuilder();
        foreach (var c in id)
            plain.Append(char.IsLetterOrDigit(c) ? c : '_');
        if (plain.Length == 0 || !char.IsLetter(plain[0]))
            plain.Insert(0, 'B');
        var wanted = plain.ToString()[..Math.Min(plain.Length, LongestName - 4)];
        var name = wanted;
        for (var number = 2; !names.Add(name); number++)
            name = $"{wanted}_{number}";
        return name;
    }

    /// <summary>What refers to it: the contents, a field that repeats its text, or any link or page reference.</summary>
    private enum BookmarkKind { Place, Contents, Text }

    private sealed record Bookmark(BookmarkKind Kind, int Id, string Name);
}
