namespace HerDocs.Documents;

/// <summary>Every element of a document, pseudo-elements included, by its place in document order, counting from zero.</summary>
public sealed class ElementNumbers
{
    private readonly List<Element> elements;
    private readonly Dictionary<Element, int> numbers = new(ReferenceEqualityComparer.Instance);

    public ElementNumbers(Document document)
    {
        elements = [.. document.Root.SelfAndDescendants()];
        for (var i = 0; i < elements.Count; i++)
            numbers.Add(elements[i], i);
    }

    public int Count => elements.Count;

    public Element? Find(int number) => number >= 0 && number < elements.Count ? elements[number] : null;

    /// <summary>The number of the element that a node is or stands in; null for what has left the tree.</summary>
    public int? Around(Node node)
    {
        for (Node? current = node; current is not null; current = current.Parent)
        {
            if (current is Element element && numbers.TryGetValue(element, out var number))
                return number;
        }
        return null;
    }
}
