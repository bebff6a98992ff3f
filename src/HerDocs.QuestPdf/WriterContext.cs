using HerDocs.Diagnostics;
using HerDocs.Layout;
using HerDocs.Layout.Blocks;
using HerDocs.Layout.Boxes;
using HerDocs.QuestPdf.Blocks;
using HerDocs.QuestPdf.Pages;
using HerDocs.QuestPdf.Texts;
using HerDocs.Writers;

namespace HerDocs.QuestPdf;

/// <summary>What those who compose one document share.</summary>
internal sealed class WriterContext : IDisposable
{
    public WriterContext(PagedDocument pages, WriterOptions options)
    {
        Document = pages.Document;
        Layout = new BlockLayout(new LayoutContext(Document));
        Root = new BoxBuilder(Layout.Context.Canvas).Block(Document.Root);
        Pictures = new SharedPictures(options.Resolution);
        Places = new PagePlaces(pages);
        Styles = new TextStyles(Diagnostics);
        Targets = LinkTargets.Of(Document);
    }

    public Document Document { get; }

    /// <summary>The box of the root element.</summary>
    public Box Root { get; }

    /// <summary>Answers what QuestPDF must be told and does not find out by itself.</summary>
    public BlockLayout Layout { get; }

    public DiagnosticBag Diagnostics { get; } = [];

    public TextStyles Styles { get; }

    public SharedPictures Pictures { get; }

    public PagePlaces Places { get; }

    /// <summary>The ids that something in the document leads to, or asks the page of.</summary>
    public IReadOnlySet<string> Targets { get; }

    public void Dispose() => Pictures.Dispose();
}
