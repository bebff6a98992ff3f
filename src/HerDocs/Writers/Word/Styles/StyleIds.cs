using System.Text;

namespace HerDocs.Writers.Word.Styles;

/// <summary>Gives styles names and ids that no other style of the document has.</summary>
internal sealed class StyleIds
{
    /// <summary>Word takes 253 characters; a list of styles has room for fewer.</summary>
    private const int LongestName = 100;

    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase) { "DefaultParagraphFont", "TableNormal", "NoList" };

    public bool IsFree(string name) => !names.Contains(name);

    /// <summary>The name, or the name with the first number that is free; of a name that Word counts itself, with one word more.</summary>
    public (string Name, string Id) Take(string wanted)
    {
        if (wanted.Length > LongestName)
            wanted = wanted[..LongestName].TrimEnd();
        var stem = !IsFree(wanted) && (BuiltInStyles.Contains(wanted) || BuiltInStyles.Contains($"{wanted} 2")) ? $"{wanted} Variant" : wanted;
        var name = stem;
        for (var number = 2; !names.Add(name); number++)
            name = $"{stem} {number}";
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
