using HerDocs.Diagnostics;

namespace HerDocs.Html;

/// <summary>Says of elements that cannot stand where they were written where they can.</summary>
internal sealed class MisplacedTags(GeneratedText page, DiagnosticBag diagnostics)
{
    /// <summary>What each needs around it (HTML §4.9, §4.4).</summary>
    private static readonly Dictionary<string, string> Around = new(StringComparer.Ordinal)
    {
        ["tr"] = "a row stands in <table>, or in its <thead>, <tbody> or <tfoot>",
        ["td"] = "a cell stands in <tr>, and that in <table>",
        ["th"] = "a cell stands in <tr>, and that in <table>",
        ["thead"] = "it stands in <table>",
        ["tbody"] = "it stands in <table>",
        ["tfoot"] = "it stands in <table>",
        ["caption"] = "it stands in <table>, before all else; under a picture use <figcaption>",
        ["col"] = "it stands in <colgroup>, and that in <table>",
        ["colgroup"] = "it stands in <table>, before the rows",
    };

    /// <summary>Where the parser moved something out of a table.</summary>
    public List<int> InTable { get; } = [];

    /// <param name="dropped">Start tags of which the parser made no element.</param>
    public void Report(IEnumerable<HtmlTag> dropped)
    {
        foreach (var offset in InTable.Where(offset => !page.Text.Content.AsSpan(offset).StartsWith("</", StringComparison.Ordinal)))
            diagnostics.Report(
                DiagnosticCode.MisplacedElement, page.OriginAt(offset), "this cannot stand directly inside a table", "put it in a <td> or a <caption>");
        // In a row or cell that is lost all that is of tables is lost as well: the first tells.
        var lastDropped = -1;
        foreach (var tag in dropped)
        {
            if (lastDropped < 0 || page.Text.Content.AsSpan(lastDropped, tag.Start - lastDropped).Trim() is not [])
                Report(tag);
            lastDropped = tag.End;
        }
    }

    private void Report(HtmlTag tag) => diagnostics.Report(
        DiagnosticCode.MisplacedElement,
        page.OriginAt(tag.Start, tag.End - tag.Start),
        $"<{tag.Name}> cannot stand here and would be dropped",
        Around.GetValueOrDefault(tag.Name!) ?? (tag.Name is "title" or "meta" or "link" or "style" ? "it stands in <head>" : "does an element around it end too early?"));
}
