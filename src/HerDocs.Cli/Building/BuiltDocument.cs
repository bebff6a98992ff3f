using HerDocs.Pdf.Imposition;

namespace HerDocs.Cli.Building;

/// <summary>A document that was made.</summary>
/// <param name="Profile">The profile, as the user knows it.</param>
/// <param name="File">Where it was written; null when it was only checked.</param>
/// <param name="Pages">Its pages in print.</param>
/// <param name="Time">How long it took. The first format of a layout bears the time of laying out the pages.</param>
internal sealed record BuiltDocument(string Profile, string Layout, string Format, string? File, int Pages, int Bytes, TimeSpan Time)
{
    /// <summary>What became of the pages on sheets to print; null for a document to be read page by page.</summary>
    public ImposedBooklet? Booklet { get; init; }
}
