namespace HerDocs.Pdf.Syntax;

/// <summary>
/// The indirect objects of a file (ISO 32000-2 §7.3.10). Parts are built when they are first referred to, so that everything that the
/// catalog reaches is written once and nothing else is written at all.
/// </summary>
internal sealed class PdfFile
{
    private readonly List<PdfObject> objects = [];
    private readonly Dictionary<IIndirectObject, PdfReference> references = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<(IIndirectObject Part, PdfReference Reference)> unbuilt = new();

    /// <summary>Whether parts of other files are in this one, which need not keep the limits that ours keep.</summary>
    public bool HoldsImports { get; set; }

    public PdfReference Refer(IIndirectObject part)
    {
        if (!references.TryGetValue(part, out var reference))
        {
            reference = Reserve();
            references.Add(part, reference);
            unbuilt.Enqueue((part, reference));
        }
        return reference;
    }

    public PdfReference Add(PdfObject value)
    {
        var reference = Reserve();
        objects[reference.Number - 1] = value;
        return reference;
    }

    /// <summary>The bytes of the file whose catalog and document information dictionary are given.</summary>
    public byte[] Write(IIndirectObject catalog, IIndirectObject? information, bool readable)
    {
        var root = Refer(catalog);
        var info = information is null ? null : Refer(information);
        while (unbuilt.TryDequeue(out var next))
            objects[next.Reference.Number - 1] = next.Part.Build(this);
        var trailer = new Trailer(root, info);
        return readable ? ReadableFile.Write(objects, trailer, HoldsImports) : CompactFile.Write(objects, trailer, HoldsImports);
    }

    private PdfReference Reserve()
    {
        objects.Add(Unbuilt.Instance);
        return new PdfReference(objects.Count);
    }

    /// <summary>Holds the place of an object that is referred to and not built yet.</summary>
    private sealed class Unbuilt : PdfObject
    {
        public static readonly Unbuilt Instance = new();

        public override void Write(SyntaxWriter writer) => throw new InvalidOperationException("an object was referred to and never built");
    }
}
