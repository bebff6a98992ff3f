using HerDocs.QuestPdf;
using HerDocs.Tests.House;

namespace HerDocs.Tests.QuestPdf;

/// <summary>The direction in which the project of the other PDF engine knows the library.</summary>
public class QuestPdfDirectionTests
{
    /// <summary>Rooms that it may know; of Writers only what all writers are.</summary>
    private static readonly string[] Known =
        ["", "Css", "Diagnostics", "Documents", "Fonts", "Geometry", "Images", "Layout", "Pdf", "QuestPdf", "Svg", "Writers"];

    private static readonly string[] Forbidden = ["Writers.Html", "Writers.Pdf", "Writers.Word"];

    [Fact]
    public void It_knows_what_writers_may_know() => Assert.Empty(
        from use in AssemblyUses.Of(typeof(QuestPdfDocumentWriter).Assembly)
        let space = use.Used.Namespace
        where space?.StartsWith("HerDocs", StringComparison.Ordinal) == true
        let room = space["HerDocs".Length..].TrimStart('.')
        where !Known.Contains(room.Split('.')[0]) || Forbidden.Any(other => room.StartsWith(other, StringComparison.Ordinal))
        select $"{use.User} may not know {use.Used}");
}
