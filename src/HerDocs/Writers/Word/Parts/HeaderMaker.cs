using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Packaging;
using HerDocs.Writers.Word.Stories;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>
/// Makes the headers and footers of sections (ECMA-376 Part 1 §17.10). A section that has the same as the one before says nothing, as
/// Word does when headers are linked.
/// </summary>
internal sealed class HeaderMaker
{
    private readonly Package package;
    private readonly Func<Relationships, ParagraphMaker> paragraphs;
    private readonly PageBackground background;
    private readonly SectionPages pages;
    private readonly HeaderReader reader;
    private readonly List<PlannedHeader> planned = [];
    private readonly Dictionary<StorySection, bool> hasFirstPage = [];
    private int headerCount;
    private int footerCount;

    public HeaderMaker(
        Story story, HeaderReader reader, SectionPages pages, Package package, PageBackground background, Func<Relationships, ParagraphMaker> paragraphs)
    {
        this.reader = reader;
        this.pages = pages;
        this.package = package;
        this.background = background;
        this.paragraphs = paragraphs;
        foreach (var section in story.Sections)
            Plan(section, story.Sections[0] == section);
        HasEvenPages = planned.Exists(header => header.Kind == HeaderKind.Even && !header.LooksAs(planned.Find(other =>
            other.Section == header.Section && other.IsTop == header.IsTop && other.Kind == HeaderKind.Default)!));
    }

    /// <summary>Whether left pages differ from right ones anywhere.</summary>
    public bool HasEvenPages { get; }

    /// <summary>The paragraphs of all headers and footers, whose styles the document needs as well.</summary>
    public IEnumerable<StoryParagraph> Paragraphs => planned.Select(header => header.Paragraph).OfType<StoryParagraph>();

    public bool HasFirstPage(StorySection section) => hasFirstPage[section];

    public Length Distance(PageStyle page, bool isTop) => reader.Distance(page, isTop);

    public void AppendReferences(W.SectionProperties properties, StorySection section)
    {
        foreach (var header in planned.Where(header => header.Section == section))
        {
            if (header.Kind == HeaderKind.Even && !HasEvenPages)
                continue;
            var before = planned.FindLast(other => other.IsTop == header.IsTop && other.Kind == header.Kind && planned.IndexOf(other) < planned.IndexOf(header));
            if (before is null ? header.IsEmpty : header.LooksAs(before))
                continue;
            var id = Add(header);
            properties.Append(header.IsTop
                ? new W.HeaderReference { Type = ValueOf(header.Kind), Id = id }
                : new W.FooterReference { Type = ValueOf(header.Kind), Id = id });
        }
    }

    private static W.HeaderFooterValues ValueOf(HeaderKind kind) => kind switch
    {
        HeaderKind.Even => W.HeaderFooterValues.Even,
        HeaderKind.First => W.HeaderFooterValues.First,
        _ => W.HeaderFooterValues.Default,
    };

    private void Plan(StorySection section, bool isFirst)
    {
        var number = pages.FirstPageNumber(section);
        var (right, left) = (pages.Right(section), pages.Left(section));
        Plan(section, HeaderKind.Default, right, false, number % 2 == 1 ? number : number + 1);
        Plan(section, HeaderKind.Even, left, false, number % 2 == 0 ? number : number + 1);
        var first = pages.First(section);
        var usual = number % 2 == 1 ? right : left;
        hasFirstPage[section] = section.IsOpener || (isFirst && !HasSameBoxes(first, usual));
        if (hasFirstPage[section])
            Plan(section, HeaderKind.First, first, section.IsOpener, number);
    }

    private static bool HasSameBoxes(PageStyle first, PageStyle usual) =>
        first.Style.BackgroundColor == usual.Style.BackgroundColor
        && first.MarginBoxes.Count == usual.MarginBoxes.Count
        && first.MarginBoxes.All(box => usual.MarginBoxes.TryGetValue(box.Key, out var other)
            && (box.Value.Content ?? []).SequenceEqual(other.Content ?? []));

    private void Plan(StorySection section, HeaderKind kind, PageStyle page, bool isOpener, int pageNumber)
    {
        foreach (var isTop in (ReadOnlySpan<bool>)[true, false])
        {
            var paragraph = reader.Read(section, page, isTop, isOpener, pages.CounterOf(pageNumber), VariantOf(kind));
            var ground = isTop && !page.Style.BackgroundColor.IsTransparent ? page.Style.BackgroundColor.Over(Color.White) : Color.Transparent;
            planned.Add(new PlannedHeader(section, kind, isTop, paragraph, ground, page.Size));
        }
    }

    private static string VariantOf(HeaderKind kind) => kind switch
    {
        HeaderKind.Even => "Left Pages",
        HeaderKind.First => "First Page",
        _ => "Right Pages",
    };

    private string Add(PlannedHeader header)
    {
        var name = header.IsTop ? $"word/header{++headerCount}.xml" : $"word/footer{++footerCount}.xml";
        var made = header.Paragraph is { } paragraph
            ? paragraphs(package.RelationshipsOf(name)).Make(paragraph).Single()
            : new W.Paragraph(new W.ParagraphProperties(new W.SpacingBetweenLines { Line = "20", LineRule = W.LineSpacingRuleValues.Exact }));
        if (!header.Ground.IsTransparent)
            made.Append(background.Make(header.Ground, header.Sheet));
        if (header.IsTop)
        {
            var root = new W.Header(made);
            WordNamespaces.DeclareDrawing(root);
            package.AddWord(name, "header", root);
            return package.RelateMain("header", name);
        }
        var footer = new W.Footer(made);
        WordNamespaces.DeclareDrawing(footer);
        package.AddWord(name, "footer", footer);
        return package.RelateMain("footer", name);
    }

    /// <summary>Which pages of a section a header stands on.</summary>
    private enum HeaderKind { Default, Even, First }

    private sealed record PlannedHeader(StorySection Section, HeaderKind Kind, bool IsTop, StoryParagraph? Paragraph, Color Ground, Size Sheet)
    {
        public bool IsEmpty => Paragraph is null && Ground.IsTransparent;

        /// <summary>Cached page numbers do not count.</summary>
        public bool LooksAs(PlannedHeader other) =>
            Ground == other.Ground && (Ground.IsTransparent || Sheet == other.Sheet)
            && (Paragraph is null || other.Paragraph is null
                ? Paragraph == other.Paragraph
                : Paragraph.Format == other.Paragraph.Format && Paragraph.Text == other.Paragraph.Text
                    && Paragraph.Content.Select(WithoutNumber).SequenceEqual(other.Paragraph.Content.Select(WithoutNumber)));

        private static StoryInline WithoutNumber(StoryInline inline) =>
            inline is FieldInline { Instruction: var instruction } field && !instruction.StartsWith("STYLEREF", StringComparison.Ordinal)
                ? field with { Result = "" } : inline;
    }
}
