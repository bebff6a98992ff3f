using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Layout;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Styles;

namespace HerDocs.Writers.Word.Stories;

/// <summary>What the readers of one document share.</summary>
internal sealed class StoryContext(PagedDocument pages, DiagnosticBag diagnostics)
{
    public PagedDocument Pages { get; } = pages;

    public Document Document { get; } = pages.Document;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public ShownPictures Pictures { get; } = new(pages);

    public LayoutContext Layout { get; } = new(pages.Document);

    public RunFormats Runs => field ??= new RunFormats(Layout);

    public LayoutWidths Widths => field ??= new LayoutWidths(Layout);

    public ParagraphFormats Paragraphs => field ??= new ParagraphFormats(Runs);

    public StoryControls Controls { get; } = new();

    public ClassNames Classes { get; } = new(pages.Document);

    public StyleNames Names => field ??= new StyleNames(Document, Classes);

    public HeadingNumbers HeadingNumbers => field ??= new HeadingNumbers(Document, Names, Runs);

    public CaptionNumbers CaptionNumbers => field ??= new CaptionNumbers(Document);

    public FootnoteMarks FootnoteMarks => field ??= FootnoteMarks.Of(Document);

    public InlineNames InlineNames => field ??= new InlineNames(Classes);

    public TableNames TableNames => field ??= new TableNames(Classes);
}
