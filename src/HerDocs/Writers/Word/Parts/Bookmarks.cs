using System.Globalization;
using System.Text;
using HerDocs.Documents;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>The bookmarks that links, page references and the table of contents lead to.</summary>
internal sealed class Bookmarks
{
    /// <summary>The longest name that Word takes.</summary>
    private const int LongestName = 40;

    private readonly Dictionary<Element, (int Id, string Name)> marks = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    public Bookmarks(Document document)
    {
        var wanted = new HashSet<Element>(ReferenceEqualityComparer.Instance);
        foreach (var element in document.Body.SelfAndDescendants())
        {
            if (element.Attribute("href") is { } href && document.TargetOf(href) is { } target)
                wanted.Add(target);
            foreach (var child in element.Children)
            {
                if (child is DeferredContent { TargetId: { } id } && document.ElementsById.TryGetValue(id, out var counted))
                    wanted.Add(counted);
            }
        }
        foreach (var element in document.Body.SelfAndDescendants().Where(wanted.Contains))
            marks.Add(element, (marks.Count + 1, Free(element.Id!)));
    }

    public bool Has(Element element) => marks.ContainsKey(element);

    public string NameOf(Element element) => marks[element].Name;

    public W.BookmarkStart Start(Element element) => new() { Id = Number(marks[element].Id), Name = marks[element].Name };

    public W.BookmarkEnd End(Element element) => new() { Id = Number(marks[element].Id) };

    private static string Number(int id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Letters, digits and underscores, a letter first.</summary>
    private string Free(string id)
    {
        var plain = new StringBuilder();
        foreach (var c in id)
            plain.Append(char.IsLetterOrDigit(c) ? c : '_');
        if (plain.Length == 0 || !char.IsLetter(plain[0]))
            plain.Insert(0, 'B');
        var wanted = plain.ToString()[..Math.Min(plain.Length, LongestName - 4)];
        var name = wanted;
        for (var number = 2; !names.Add(name); number++)
            name = $"{wanted}_{number}";
        return name;
    }
}
