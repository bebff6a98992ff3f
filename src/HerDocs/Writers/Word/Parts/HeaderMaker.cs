using DocumentFormat.OpenXml;
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

    public bool HasFooter(StorySection section) => planned.Exists(header => header.Section == section && !header.IsTop && header.Paragraph is not null);

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
        var (odd, even) = (pages.Odd(section), pages.Even(section));
        Plan(section, HeaderKind.Default, odd, false, number % 2 == 1 ? number : number + 1);
        Plan(section, HeaderKind.Even, even, false, number % 2 == 0 ? number : number + 1);
        var first = pages.First(section);
        var usual = number % 2 == 1 ? odd : even;
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
            var shown = new HeaderView(section, isTop, isOpener, pages.CounterOf(pageNumber), VariantOf(kind));
            var paragraph = reader.Read(shown, page);
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
        OpenXmlCompositeElement root = header.IsTop ? new W.Header() : new W.Footer();
        if (!header.Ground.IsTransparent)
            root.Append(GroundOf(header));
        if (header.Paragraph is { } paragraph)
            root.Append(paragraphs(package.RelationshipsOf(name)).Make(paragraph));
        if (header.IsEmpty)
            root.Append(EmptyLine());
        WordNamespaces.DeclareDrawing(root);
        package.AddWord(name, header.IsTop ? "header" : "footer", root);
        return package.RelateMain(header.IsTop ? "header" : "footer", name);
    }

    /// <summary>In a line that takes no room, from left to right: places on the page are counted from the left.</summary>
    private W.Paragraph GroundOf(PlannedHeader header)
    {
        var line = EmptyLine();
        line.Append(background.Make(header.Ground, header.Sheet));
        return line;
    }

    private W.Paragraph EmptyLine()
    {
        var properties = new W.ParagraphProperties();
        if (pages.RunRightToLeft)
            properties.Append(new W.BiDi { Val = false });
        properties.Append(new W.SpacingBetweenLines { Line = "20", LineRule = W.LineSpacingRuleValues.Exact });
        return new W.Paragraph(properties);
    }

    /// <summary>Which pages of a section a header stands on.</summary>
    private enum HeaderKind { Default, Even, First }

    private sealed record PlannedHeader(StorySection Section, HeaderKind Kind, bool IsTop, StoryParagraph? Paragraph, Color Ground, Size Sheet)
    {
        public bool IsEmpty => Paragraph is null && Ground.IsTransparent;

        /// <summary>What fields show there does not count.</summary>
        public bool LooksAs(PlannedHeader other) =>
            Ground == other.Ground && (Ground.IsTransparent || Sheet == other.Sheet)
            && (Paragraph is null || other.Paragraph is null
                ? Paragraph == other.Paragraph
                : Paragraph.Format == other.Paragraph.Format && Paragraph.Text == other.Paragraph.Text
                    && Paragraph.Content.Select(WithoutResult).SequenceEqual(other.Paragraph.Content.Select(WithoutResult)));

        private static StoryInline WithoutResult(StoryInline inline) => inline switch
        {
            FieldInline field => field with { Result = "", Script = default },
            StyleHeadInline head => head with { Result = "", Script = default },
            TextReferenceInline reference => reference with { Result = "", Script = default },
            _ => inline,
        };
    }
}
