using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Document = HerDocs.Documents.Document;

namespace HerDocs.Writers.Word;

/// <summary>Bookmarks for everything that something refers to; Word allows forty letters, digits and underscores for a name.</summary>
internal sealed class Bookmarks
{
    private const int MostCharacters = 40;

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private int count;

    public Bookmarks(Document document)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in document.ElementsById.Keys)
        {
            var name = "_" + string.Concat(id.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
            name = name[..Math.Min(name.Length, MostCharacters - 4)];
            var unique = name;
            for (var i = 2; !taken.Add(unique); i++)
                unique = $"{name}_{Xml.Number(i)}";
            names.Add(id, unique);
        }
    }

    /// <summary>The bookmark's name; null when nothing has the id.</summary>
    public string? NameOf(string id) => names.GetValueOrDefault(id);

    /// <summary>Marks a point.</summary>
    public void Mark(string id, OpenXmlElement target)
    {
        if (NameOf(id) is not { } name)
            return;
        var number = Xml.Number(count++);
        target.AppendChild(new BookmarkStart { Id = number, Name = name });
        target.AppendChild(new BookmarkEnd { Id = number });
    }
}
