using System.Globalization;
using System.Text;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Structure;

/// <summary>The root of the logical structure, and the way back from content to elements (ISO 32000-2 §14.7.2, §14.7.5.4).</summary>
internal sealed class StructureTree : IIndirectObject
{
    private readonly Dictionary<string, StructureElement> elementsById = [];
    private readonly Dictionary<string, StructureType> roleMap = [];
    private readonly List<IParentTreeOwner> parentTree = [];

    public StructureTree() => Document = new StructureElement(this, parent: null, StructureType.Document);

    /// <summary>The one element at the top (ISO 14289-1 §7.1; PDF 2.0 asks for it).</summary>
    public StructureElement Document { get; }

    public static PdfString IdString(string id) => new(Encoding.UTF8.GetBytes(id));

    /// <summary>The key by which content or an annotation finds its elements in the parent tree.</summary>
    public int Register(IParentTreeOwner owner)
    {
        parentTree.Add(owner);
        return parentTree.Count - 1;
    }

    public void Register(StructureType type)
    {
        if (type.Standard != type && roleMap.TryAdd(type.Name, type.Standard) is false && roleMap[type.Name] != type.Standard)
            throw new ArgumentException($"{type.Name} already stands for {roleMap[type.Name]}, it cannot for {type.Standard} too");
    }

    public void Register(StructureElement element, string id)
    {
        if (!elementsById.TryAdd(id, element))
            throw new ArgumentException($"another element has the ID '{id}'");
    }

    public void Forget(string? id)
    {
        if (id is not null)
            elementsById.Remove(id);
    }

    public string RegisterNew(StructureElement element)
    {
        var number = elementsById.Count;
        string id;
        do
            id = "e" + (++number).ToString(CultureInfo.InvariantCulture);
        while (!elementsById.TryAdd(id, element));
        return id;
    }

    PdfObject IIndirectObject.Build(PdfFile file) => new PdfDictionary
    {
        ["Type"] = new PdfName("StructTreeRoot"),
        ["K"] = file.Refer(Document),
        ["ParentTree"] = ParentTree(file),
        ["ParentTreeNextKey"] = parentTree.Count,
        ["RoleMap"] = RoleMap(),
        ["IDTree"] = elementsById.Count == 0 ? null : IdTree(file),
    };

    /// <summary>ISO 32000-2 §14.7.5.4</summary>
    private PdfReference ParentTree(PdfFile file) =>
        NumberTree.Build(file, [.. parentTree.Select((owner, key) => KeyValuePair.Create(key, owner.ParentTreeValue(file)))]);

    private PdfReference IdTree(PdfFile file) => NameTree.Build(
        file,
        elementsById.Select(pair => KeyValuePair.Create(Encoding.UTF8.GetBytes(pair.Key), (PdfObject)file.Refer(pair.Value))));

    private PdfDictionary? RoleMap()
    {
        if (roleMap.Count == 0)
            return null;
        var dictionary = new PdfDictionary();
        foreach (var (name, standard) in roleMap)
            dictionary[name] = new PdfName(standard.Name);
        return dictionary;
    }
}
