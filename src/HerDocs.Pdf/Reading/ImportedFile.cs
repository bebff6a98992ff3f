using HerDocs.Pdf.Metadata;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Reading;

/// <summary>
/// A PDF file of whatever maker, from PDF 1.0 to 2.0, whose pages can be painted in a document (<see
/// cref="Content.ContentStream.PaintPage"/>). Wrong cross-references are repaired.
/// </summary>
public sealed class ImportedFile
{
    private readonly SourceFile source;
    private readonly Dictionary<int, ImportedObject> objects = [];

    private ImportedFile(SourceFile source)
    {
        this.source = source;
        Information = SourceInformation.Read(source);
        Pages = [.. SourcePageTree.Read(source).Select(page => new ImportedPage(this, page))];
    }

    public IReadOnlyList<ImportedPage> Pages { get; }

    public DocumentInformation Information { get; }

    /// <summary>
    /// ISO 32000-2 §12.2 (Direction): whether its pages are bound at the right, as those of Arabic, Hebrew and much Japanese.
    /// </summary>
    public bool ReadsRightToLeft => source.Dictionary(source.Catalog["ViewerPreferences"]) is { } preferences
        && source.Resolve(preferences["Direction"]) is PdfName { Value: "R2L" };

    /// <summary>Whether it has a structure tree (ISO 32000-2 §14.7), which pages leave behind.</summary>
    public bool IsTagged => source.Dictionary(source.Catalog["StructTreeRoot"]) is not null;

    /// <summary>Whether it has an outline (ISO 32000-2 §12.3.3), which pages leave behind.</summary>
    public bool HasOutline => source.Dictionary(source.Catalog["Outlines"])?["First"] is not null;

    /// <summary>
    /// Whether its cross-references are missing or wrong, as in a file that was cut. What was found without them may not be all; it shows
    /// once pages are painted, for objects are read when they are needed.
    /// </summary>
    public bool IsRepaired => source.IsRepaired;

    internal SourceFile Source => source;

    /// <param name="file">The bytes of the file.</param>
    /// <exception cref="PdfReadException">It is no PDF, is encrypted, or is beyond repair.</exception>
    public static ImportedFile Open(ReadOnlyMemory<byte> file) => new(SourceFile.Open(file));

    /// <summary>A value of the file as it is in another, with what it refers to.</summary>
    internal PdfObject Transfer(PdfObject value, PdfFile target)
    {
        switch (value)
        {
            case PdfReference reference:
                return source.Resolve(reference) is PdfNull ? PdfNull.Instance : target.Refer(Object(reference.Number));
            case PdfArray array:
                return new PdfArray(array.Select(item => Transfer(item, target)));
            case PdfDictionary dictionary:
                return TransferEntries(dictionary, target);
            case PdfStream stream:
                var entries = TransferEntries(stream.Dictionary, target, "Length");
                return new PdfStream(entries, stream.Data, entries["Filter"] is null ? StreamEncoding.Binary : StreamEncoding.Encoded);
            default:
                return value;
        }
    }

    internal PdfDictionary TransferEntries(PdfDictionary dictionary, PdfFile target, params ReadOnlySpan<string> but)
    {
        var entries = new PdfDictionary();
        foreach (var (key, value) in dictionary)
        {
            if (!but.Contains(key) && Transfer(value, target) is not PdfNull and var transferred)
                entries.Put(key, transferred);
        }
        return entries;
    }

    /// <summary>What optional content is shown (ISO 32000-2 §8.11.4); without it, every layer would be. Null when there is none.</summary>
    internal PdfObject? TransferLayers(PdfFile target) =>
        source.Dictionary(source.Catalog["OCProperties"]) is { } layers ? Transfer(layers, target) : null;

    /// <summary>How colours are meant that say nothing themselves (ISO 32000-2 §14.11.5).</summary>
    internal PdfObject? TransferOutputIntents(PdfFile target) =>
        source.Resolve(source.Catalog["OutputIntents"]) is PdfArray intents ? Transfer(intents, target) : null;

    private ImportedObject Object(int number)
    {
        if (!objects.TryGetValue(number, out var imported))
            objects[number] = imported = new ImportedObject(this, number);
        return imported;
    }

    /// <summary>An object of the file as a part of another.</summary>
    private sealed class ImportedObject(ImportedFile file, int number) : IIndirectObject
    {
        public PdfObject Build(PdfFile target)
        {
            target.HoldsImports = true;
            return file.Transfer(file.source.Resolve(new PdfReference(number)), target);
        }
    }
}
