using System.Collections.Frozen;
using HerDocs.Diagnostics;

namespace HerDocs.Html;

/// <summary>
/// Checks that every element is closed where its author meant it to be. A browser mends such slips silently and each in its own
/// way; here they are errors, at the tag that was left open or has nothing to close.
/// </summary>
internal sealed class TagBalance(GeneratedText page, DiagnosticBag diagnostics)
{
    /// <summary>Start tags that end an open paragraph (HTML §13.1.2.4, on the end tag of p).</summary>
    private static readonly FrozenSet<string> EndParagraph = Words(
        "address article aside blockquote details div dl figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr main nav ol p pre " +
        "section table ul");

    /// <summary>For each element whose end tag may be left out: the start tags that end it.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> EndedBy = new Dictionary<string, FrozenSet<string>>
    {
        ["p"] = EndParagraph,
        ["li"] = Words("li"),
        ["dt"] = Words("dt dd"),
        ["dd"] = Words("dt dd"),
        ["head"] = Words("body"),
        ["colgroup"] = Words("colgroup thead tbody tfoot tr"),
        ["thead"] = Words("tbody tfoot"),
        ["tbody"] = Words("tbody tfoot"),
        ["tfoot"] = Words("tbody"),
        ["tr"] = Words("tr thead tbody tfoot"),
        ["td"] = Words("td th tr thead tbody tfoot"),
        ["th"] = Words("td th tr thead tbody tfoot"),
    }.ToFrozenDictionary();

    /// <summary>Elements within elements. Pages need twenty; all that walks a page costs more the deeper it is.</summary>
    private const int DeepestNesting = 250;

    private readonly Stack<HtmlTag> open = [];
    private HtmlTag? paragraphEnder;

    /// <returns>How much of the text can be read: all of it, or what stands before a tag that is nested too deep.</returns>
    public int Check(IReadOnlyList<HtmlTag> tags)
    {
        foreach (var tag in tags)
        {
            if (tag.Name is null)
                continue;
            if (tag.IsEnd)
                Close(tag);
            else
                Open(tag);
            if (open.Count <= DeepestNesting)
                continue;
            diagnostics.Report(
                DiagnosticCode.ElementsTooDeep, Origin(tag), $"more than {DeepestNesting} elements stand inside one another here; the page is read up to this place",
                "is an end tag missing in a loop, or does a part include itself?");
            return tag.Start;
        }
        while (open.TryPop(out var left))
            ReportUnclosed(left);
        return page.Text.Content.Length;
    }

    private void Open(HtmlTag tag)
    {
        while (open.TryPeek(out var top) && EndedBy.TryGetValue(top.Name!, out var enders) && enders.Contains(tag.Name!))
        {
            open.Pop();
            if (top.Name == "p" && tag.Name != "p")
                paragraphEnder = tag;
        }
        if (!HtmlElements.IsVoid(tag.Name!) && !IsEmptyInDrawing(tag))
            open.Push(tag);
    }

    /// <summary>In a drawing, and only there, a tag can end what it begins (HTML §13.1.2, foreign elements).</summary>
    private bool IsEmptyInDrawing(HtmlTag tag) =>
        page.Text.Content[tag.End - 2] == '/' && (tag.Name == "svg" || IsOpen("svg"));

    private void Close(HtmlTag tag)
    {
        if (HtmlElements.IsVoid(tag.Name!) || !IsOpen(tag.Name!))
        {
            ReportStray(tag);
            if (IsMisspelt(tag))
                open.Pop();
            return;
        }
        while (open.Pop() is var element && element.Name != tag.Name)
            ReportUnclosed(element, tag);
    }

    private bool IsOpen(string name)
    {
        foreach (var element in open)
        {
            if (element.Name == name)
                return true;
        }
        return false;
    }

    private void ReportUnclosed(HtmlTag tag, HtmlTag? closer = null)
    {
        if (HtmlElements.Kind(tag.Name!) == HtmlElementKind.OptionalEnd)
            return;
        diagnostics.Report(
            DiagnosticCode.UnclosedElement,
            Origin(tag),
            closer is null ? $"<{tag.Name}> is never closed" : $"<{tag.Name}> is still open at </{closer.Value.Name}>",
            $"write </{tag.Name}> where it ends");
    }

    private void ReportStray(HtmlTag tag)
    {
        if (HtmlElements.IsVoid(tag.Name!))
            diagnostics.Report(DiagnosticCode.StrayEndTag, Origin(tag), $"<{tag.Name}> has no end tag", $"leave </{tag.Name}> out");
        else if (tag.Name == "p" && paragraphEnder is { } ender)
            diagnostics.Report(
                DiagnosticCode.StrayEndTag,
                Origin(tag),
                $"</p> closes nothing: the <{ender.Name}> inside the paragraph ended it",
                $"a <{ender.Name}> cannot stand inside <p>: use <div> around it");
        else
            diagnostics.Report(
                DiagnosticCode.StrayEndTag, Origin(tag), $"</{tag.Name}> closes nothing: no <{tag.Name}> is open here",
                IsMisspelt(tag) ? $"did you mean `</{open.Peek().Name}>`?" : $"take it away, or write <{tag.Name}> where it begins");
    }

    /// <summary>Whether an end tag is meant for the element that is open.</summary>
    private bool IsMisspelt(HtmlTag tag) =>
        HtmlElements.Kind(tag.Name!) is null && open.TryPeek(out var inner) && NearestName.Find(tag.Name!, [inner.Name!]) is not null;

    private SourceOrigin Origin(HtmlTag tag) => page.OriginAt(tag.Start, tag.End - tag.Start);

    private static FrozenSet<string> Words(string text) => text.Split(' ').ToFrozenSet();
}
