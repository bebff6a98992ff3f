using HerDocs.Diagnostics;
using HerDocs.Layout;

namespace HerDocs.Writers;

/// <summary>Writes a document in one format. A writer walks what it is given and decides nothing.</summary>
public interface IDocumentWriter
{
    /// <summary>How a user names the format, which is also the ending of its files.</summary>
    string Format { get; }

    /// <summary>What the format is called in sentences.</summary>
    string Title { get; }

    byte[] Write(PagedDocument pages, DiagnosticBag diagnostics);

    /// <summary>How many pages a file has in print: those that were laid out, unless the writer finds pages of its own.</summary>
    int CountPages(byte[] file, PagedDocument pages) => pages.Pages.Count;
}
