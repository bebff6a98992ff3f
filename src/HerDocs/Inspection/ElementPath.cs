using System.Globalization;
using HerDocs.Documents;

namespace HerDocs.Inspection;

/// <summary>
/// The way from the root to an element, such as <c>html/body/section:2/p:4/::before</c>: it still leads to the same element when
/// others have changed.
/// </summary>
internal static class ElementPath
{
    public static string Of(Element element)
    {
        var steps = new List<string>();
        for (var current = element; current is not null; current = current.Parent)
            steps.Add(Step(current));
        steps.Reverse();
        return string.Join('/', steps);
    }

    public static Element? Find(Element root, string path)
    {
        var steps = path.Split('/');
        if (steps[0] != Step(root))
            return null;
        var current = root;
        foreach (var step in steps.Skip(1))
        {
            if (Below(current).FirstOrDefault(child => Step(child) == step) is not { } next)
                return null;
            current = next;
        }
        return current;
    }

    /// <summary>The elements right below one, its marker and footnote call included.</summary>
    public static IEnumerable<Element> Below(Element element)
    {
        if (element.Marker is { } marker)
            yield return marker;
        if (element.FootnoteCall is { } call)
            yield return call;
        foreach (var child in element.Elements)
            yield return child;
    }

    /// <summary>The name, and which of its name it is below its parent.</summary>
    private static string Step(Element element)
    {
        var name = NameOf(element);
        if (element.Parent is not { } parent)
            return name;
        var place = 1;
        foreach (var other in Below(parent))
        {
            if (ReferenceEquals(other, element))
                break;
            if (NameOf(other) == name)
                place++;
        }
        return place == 1 ? name : name + ":" + place.ToString(CultureInfo.InvariantCulture);
    }

    private static string NameOf(Element element) => element.IsGenerated ? $"::{element.Pseudo.ToString().ToLowerInvariant()}" : element.Name;
}
