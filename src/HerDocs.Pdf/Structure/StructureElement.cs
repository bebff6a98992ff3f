using HerDocs.Pdf.Navigation;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Structure;

/// <summary>
/// An element of the document's logical structure (ISO 32000-2 §14.7.2). Its kids are read in the order they were appended in: build the
/// tree in the order of reading, then paint its contents in any order.
/// </summary>
public sealed partial class StructureElement : StructureKid, IIndirectObject
{
    private readonly List<StructureKid> kids = [];
    private string? id;

    internal StructureElement(StructureTree tree, StructureElement? parent, StructureType type)
    {
        Tree = tree;
        Parent = parent;
        Type = type;
        // ISO 14289-1 §7.9: notes have an ID each.
        if (type.Standard == StructureType.Note)
            EnsureId();
    }

    public StructureType Type { get; }

    public StructureElement? Parent { get; }

    /// <summary>Stands for a picture or formula (ISO 32000-2 §14.9.3).</summary>
    public string? AlternateText { get; set; }

    /// <summary>What the content says, where its glyphs do not say it (ISO 32000-2 §14.9.4).</summary>
    public string? ActualText { get; set; }

    /// <summary>The long form of an abbreviation (ISO 32000-2 §14.9.5).</summary>
    public string? Expansion { get; set; }

    /// <summary>BCP 47, where it differs from the parent's (ISO 32000-2 §14.9.2).</summary>
    public string? Language { get; set; }

    /// <summary>What to call the element in a list of elements.</summary>
    public string? Title { get; set; }

    /// <summary>Unique in the document; notes and cells that are named as headers get one by themselves.</summary>
    public string? Id
    {
        get => id;
        set
        {
            if (string.IsNullOrEmpty(value))
                throw new ArgumentException("an ID is not empty and is not taken away");
            Tree.Register(this, value);
            Tree.Forget(id);
            id = value;
        }
    }

    internal StructureTree Tree { get; }

    internal IReadOnlyList<StructureKid> Kids => kids;

    public StructureElement AppendElement(StructureType type)
    {
        if (!StructureNesting.Allows(Type, type))
            throw new ArgumentException($"{Describe(Type)} holds no {Describe(type)} (ISO 32000-1 §14.8.4)");
        var element = new StructureElement(Tree, this, type);
        Tree.Register(type);
        kids.Add(element);
        return element;
    }

    /// <summary>A place for marked content after the kids so far.</summary>
    public StructureContent AppendContent()
    {
        if (!StructureNesting.AllowsContent(Type))
            throw new InvalidOperationException($"{Describe(Type)} holds elements only, no content (ISO 32000-1 §14.8.4)");
        var content = new StructureContent(this);
        kids.Add(content);
        return content;
    }

    /// <summary>The place for marked content after the kids so far, the same one as long as no other kid comes.</summary>
    internal StructureContent LastContent() => kids.Count > 0 && kids[^1] is StructureContent last ? last : AppendContent();

    /// <summary>After the kids so far, together with the annotations that are there already.</summary>
    internal void Append(LinkAnnotation annotation)
    {
        if (kids.Count == 0 || kids[^1] is not StructureAnnotations annotations)
            kids.Add(annotations = new StructureAnnotations());
        annotations.Add(annotation);
    }

    internal string EnsureId() => id ??= Tree.RegisterNew(this);

    PdfObject IIndirectObject.Build(PdfFile file)
    {
        var page = OwnPage();
        return new PdfDictionary
        {
            ["Type"] = new PdfName("StructElem"),
            ["S"] = new PdfName(Type.Name),
            ["P"] = Parent is null ? file.Refer(Tree) : file.Refer(Parent),
            ["ID"] = id is null ? null : StructureTree.IdString(id),
            ["Pg"] = page is null ? null : file.Refer(page),
            ["T"] = Text(Title),
            ["Lang"] = Text(Language),
            ["Alt"] = Text(AlternateText),
            ["ActualText"] = Text(ActualText),
            ["E"] = Text(Expansion),
            ["A"] = Attributes(),
            ["K"] = BuildKids(file, page),
        };
    }

    /// <summary>The page on which the element's own content begins; only what is on another page names its page.</summary>
    private PdfPage? OwnPage()
    {
        foreach (var kid in kids)
        {
            if (kid is StructureContent content && content.Pieces.FirstOrDefault().Page is { } page)
                return page;
            if (kid is StructureAnnotations annotations)
                return annotations.Annotations.First().Page;
        }
        return null;
    }

    private PdfObject? BuildKids(PdfFile file, PdfPage? page)
    {
        var array = new PdfArray();
        foreach (var kid in kids)
        {
            if (kid is StructureElement element)
                array.Add(file.Refer(element));
            else if (kid is StructureContent content)
                AddPieces(file, content, page, array);
            else if (kid is StructureAnnotations annotations)
                AddObjectReferences(file, annotations, page, array);
        }
        return array.Count == 0 ? null : array.OrOnlyItem();
    }

    /// <summary>ISO 32000-2 §14.7.5.3</summary>
    private static void AddObjectReferences(PdfFile file, StructureAnnotations annotations, PdfPage? page, PdfArray array)
    {
        foreach (var annotation in annotations.Annotations)
        {
            array.Add(new PdfDictionary
            {
                ["Type"] = new PdfName("OBJR"),
                ["Obj"] = file.Refer(annotation),
                ["Pg"] = annotation.Page == page ? null : file.Refer(annotation.Page),
            });
        }
    }

    /// <summary>ISO 32000-2 §14.7.5.2: an integer on the element's page, a marked-content reference elsewhere.</summary>
    private static void AddPieces(PdfFile file, StructureContent content, PdfPage? page, PdfArray array)
    {
        foreach (var piece in content.Pieces)
        {
            array.Add(piece.Page == page && piece.Part is null
                ? piece.Identifier
                : new PdfDictionary
                {
                    ["Type"] = new PdfName("MCR"),
                    ["Pg"] = file.Refer(piece.Page),
                    ["Stm"] = piece.Part is null ? null : file.Refer(piece.Part),
                    ["MCID"] = piece.Identifier,
                });
        }
    }

    private static PdfString? Text(string? text) => text is null ? null : PdfString.Text(text);

    private static string Describe(StructureType type) => type.Standard == type ? type.Name : $"{type.Name} ({type.Standard.Name})";
}
