using System.Reflection;
using HerDocs.Pdf.Structure;

namespace HerDocs.Tests.Pdf;

/// <summary>Structure elements by the words of a case.</summary>
internal static class StructureScript
{
    private static readonly Dictionary<string, StructureType> Types = typeof(StructureType)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (StructureType)field.GetValue(null)!)
        .ToDictionary(type => type.Name);

    public static StructureType Type(string word) => word.Split('=') switch
    {
        [var name, var standard] => StructureType.MappedTo(Types[standard], name),
        _ => Types[word],
    };

    public static void Set(StructureElement element, ScriptLine line, Func<string, StructureElement> find)
    {
        switch (line.Next())
        {
            case "alt": element.AlternateText = line.Next(); break;
            case "actual": element.ActualText = line.Next(); break;
            case "expansion": element.Expansion = line.Next(); break;
            case "language": element.Language = line.Next(); break;
            case "title": element.Title = line.Next(); break;
            case "id": element.Id = line.Next(); break;
            case "scope": element.Scope = line.Enum<TableScope>(); break;
            case "rows": element.RowSpan = line.Integer(); break;
            case "columns": element.ColumnSpan = line.Integer(); break;
            case "headers": element.Headers = [.. line.Next().Split(',').Select(find)]; break;
            case "numbering": element.ListNumbering = line.Enum<ListNumbering>(); break;
            case "placement": element.Placement = line.Enum<Placement>(); break;
            case "box": element.BoundingBox = line.Rectangle(); break;
            case var property: throw new ArgumentException($"no property '{property}'");
        }
    }
}
