using System.Text;

namespace HerDocs.Writers.Word.Styles;

/// <summary>Gives styles names and ids that no other style of the document has.</summary>
internal sealed class StyleIds
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase) { "DefaultParagraphFont", "TableNormal", "NoList" };

    public bool IsFree(string name) => !names.Contains(name);

    /// <summary>The name, or the name with the first number that is free.</summary>
    public (string Name, string Id) Take(string wanted)
    {
        var name = wanted;
        for (var number = 2; !names.Add(name); number++)
            name = $"{wanted} {number}";
        var plain = IdOf(name);
        var id = plain;
        for (var number = 2; !ids.Add(id); number++)
            id = $"{plain}{number}";
        return (name, id);
    }

    private static string IdOf(string name)
    {
        if (name.StartsWith("toc ", StringComparison.Ordinal))
            return $"TOC{name[4..]}";
        var id = new StringBuilder();
        var startsWord = true;
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
                id.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = c == ' ';
        }
        return id.Length == 0 ? "Style" : id.ToString();
    }
}
