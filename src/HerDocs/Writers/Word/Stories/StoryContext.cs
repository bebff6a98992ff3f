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

    public RunFormats Runs { get; } = new(pages.Document.Fonts);

    public ParagraphFormats Paragraphs => field ??= new ParagraphFormats(Runs);

    public StyleNames Names { get; } = new(pages.Document);
}
