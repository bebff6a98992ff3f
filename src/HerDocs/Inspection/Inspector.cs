using HerDocs.Css.Rules;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Layout;

namespace HerDocs.Inspection;

/// <summary>
/// Tells of the elements and margin boxes of finished pages where they were written, what their styles come to and why, and where
/// their boxes stand. Boxes are known of pages that were laid out with their boxes noted.
/// </summary>
public sealed class Inspector(PagedDocument pages, ElementNumbers numbers)
{
    private readonly Lazy<BoxPlaces> places = new(() => BoxPlaces.Of(pages));

    public ElementReport? Inspect(int number)
    {
        if (numbers.Find(number) is not { } element)
            return null;
        var styles = new StyleInspector(pages.Document.StyleSources, Labelled);
        return new ElementReport
        {
            Label = LabelOf(element, number),
            Path = ElementPath.Of(element),
            Ancestors = [.. Ancestors(element).Reverse().Select(Labelled)],
            Neighbours = NeighboursOf(element),
            Template = element.Origin.Template,
            Values = ValuesOf(element),
            Type = TypeReport.Of(pages, element),
            Set = styles.Set(element),
            Inherited = styles.Inherited(element),
            Boxes = places.Value.Of(element),
        };
    }

    /// <summary>The same of a margin box on a page, which no template wrote; null where the page has none of that name.</summary>
    /// <param name="pageNumber">Counting from one.</param>
    public MarginBoxReport? Inspect(int pageNumber, MarginBox box)
    {
        if (pageNumber < 1 || pageNumber > pages.Pages.Count)
            return null;
        var page = pages.Pages[pageNumber - 1];
        var style = pages.Document.PageStyles.Of(page.Kind);
        if (!style.MarginBoxes.TryGetValue(box, out var own))
            return null;
        var declared = pages.Document.StyleSources.Of(page.Kind, box, own);
        return new MarginBoxReport
        {
            Box = box,
            PageNumber = pageNumber,
            PageName = page.Kind.Name,
            Set = StyleInspector.Differences(own, style.Style, declared),
            Boxes = BoxPlaces.Of(page, box),
        };
    }

    /// <summary>The number of the element at a path of <see cref="ElementReport.Path"/>; null when there is none any more.</summary>
    public int? Find(string path) => ElementPath.Find(pages.Document.Root, path) is { } element ? numbers.Around(element) : null;

    private static IEnumerable<Element> Ancestors(Element element)
    {
        for (var current = element.Parent; current is not null; current = current.Parent)
            yield return current;
    }

    private ElementLabel Labelled(Element element) => LabelOf(element, numbers.Around(element)!.Value);

    private static ElementLabel LabelOf(Element element, int number)
    {
        var name = element.ToString();
        if (element.Id is { } id)
            name += $"#{id}";
        return new ElementLabel(number, name + string.Concat(element.Classes.Select(@class => $".{@class}")));
    }

    private Neighbours NeighboursOf(Element element)
    {
        List<Element> around = element.Parent is { } parent ? [.. ElementPath.Below(parent)] : [element];
        var index = around.IndexOf(element);
        ElementLabel? At(int place) => place >= 0 && place < around.Count ? Labelled(around[place]) : null;
        return new Neighbours(
            element.Parent is { } above ? Labelled(above) : null,
            At(index - 1),
            At(index + 1),
            ElementPath.Below(element).FirstOrDefault() is { } first ? Labelled(first) : null);
    }

    /// <summary>Where the values stand that the element's text shows, each once, in the order in which they are shown.</summary>
    private static List<SourceSpan> ValuesOf(Element element)
    {
        var found = new List<SourceSpan>();
        void Visit(Element current)
        {
            Note(current.Origin.Value);
            foreach (var child in current.Children)
            {
                if (child is Element below)
                    Visit(below);
                else
                    Note(child.Origin.Value);
            }
        }
        void Note(SourceSpan? span)
        {
            if (span is { } place && !found.Contains(place))
                found.Add(place);
        }
        Visit(element);
        return found;
    }
}
