using System.Globalization;
using System.Security;
using System.Text;

namespace HerDocs.Writers.Word.Packaging;

/// <summary>What one part refers to, numbered in the order in which it was asked for (ECMA-376 Part 2 §9.3).</summary>
internal sealed class Relationships
{
    private readonly List<(string Type, string Target, bool IsExternal)> all = [];

    public bool IsEmpty => all.Count == 0;

    /// <summary>The part that holds the relationships of a part.</summary>
    public static string PartFor(string name)
    {
        var slash = name.LastIndexOf('/') + 1;
        return $"{name[..slash]}_rels/{name[slash..]}.rels";
    }

    /// <summary>The same target asked for again has the same id.</summary>
    public string Add(string type, string target, bool isExternal = false)
    {
        var entry = (type, isExternal ? target : $"/{target}", isExternal);
        var index = all.IndexOf(entry);
        if (index < 0)
        {
            index = all.Count;
            all.Add(entry);
        }
        return $"rId{index + 1}";
    }

    /// <summary>What an id refers to, if that is outside of the document.</summary>
    public string? TargetOf(string id) =>
        int.TryParse(id.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && all[number - 1] is { IsExternal: true } entry ? entry.Target : null;

    public string ToXml()
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        xml.Append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var i = 0; i < all.Count; i++)
        {
            var (type, target, isExternal) = all[i];
            xml.Append($"<Relationship Id=\"rId{i + 1}\" Type=\"{type}\" Target=\"{SecurityElement.Escape(target)}\"");
            xml.Append(isExternal ? " TargetMode=\"External\"/>" : "/>");
        }
        return xml.Append("</Relationships>").ToString();
    }
}
