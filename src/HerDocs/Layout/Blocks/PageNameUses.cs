using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Blocks;

/// <summary>Reports boxes that ask for a named page where no page can begin: in floats, cells, columns, lines, and what is positioned.</summary>
internal sealed class PageNameUses
{
    private readonly HashSet<Element> inside = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Element> onPages = new(ReferenceEqualityComparer.Instance);

    /// <param name="isOnPages">The flow that the box is in is cut into pages.</param>
    public void Note(Box box, bool isOnPages)
    {
        if (box is { Style.Page: not null, Element: { } element })
            (isOnPages ? onPages : inside).Add(element);
    }

    public void Report(DiagnosticBag diagnostics)
    {
        // Boxes whose heights are asked for are laid out by themselves as well.
        foreach (var element in inside.Except(onPages).OrderBy(element => element.Order))
            diagnostics.Report(
                DiagnosticCode.UselessPageName,
                element.Origin,
                $"<{element}> asks for the page `{element.Style.Page}`, but stands where no page can begin",
                "give `page` to a block in the flow, around the float, table, columns or items that it is in");
    }
}
