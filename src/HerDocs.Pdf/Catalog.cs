using System.Text;
using HerDocs.Pdf.Color;
using HerDocs.Pdf.Metadata;
using HerDocs.Pdf.Navigation;
using HerDocs.Pdf.Reading;
using HerDocs.Pdf.Structure;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf;

/// <summary>The root of a file's objects (ISO 32000-2 §7.7.2).</summary>
internal sealed class Catalog(
    PdfOptions options,
    DocumentInformation information,
    StructureTree? structure,
    PageTreeNode pages,
    Outline outline,
    IReadOnlyList<PageLabelRange> pageLabels,
    IReadOnlyDictionary<string, PdfDestination> destinations,
    ViewerPreferences preferences,
    ImportedFile? origin) : IIndirectObject
{
    public PdfObject Build(PdfFile file) => new PdfDictionary
    {
        ["Type"] = new PdfName("Catalog"),
        ["Pages"] = file.Refer(pages),
        ["PageLabels"] = pageLabels.Count == 0 ? null : PageLabels(file),
        ["Names"] = destinations.Count == 0 ? null : new PdfDictionary { ["Dests"] = NamedDestinations(file) },
        ["Outlines"] = outline.Items.Count == 0 ? null : file.Refer(outline),
        ["Lang"] = information.Language is null ? null : PdfString.Text(information.Language),
        ["ViewerPreferences"] = preferences.ToDictionary(showTitle: information.Title is not null),
        ["MarkInfo"] = structure is null ? null : new PdfDictionary { ["Marked"] = true },
        ["StructTreeRoot"] = structure is null ? null : file.Refer(structure),
        ["Metadata"] = options.Conformance == Conformance.None && information == DocumentInformation.None
            ? null
            : file.Refer(new XmpPacket(information, options.Conformance, options.IsTagged)),
        ["OutputIntents"] = options.Conformance.HasFlag(Conformance.PdfA2)
            ? new PdfArray { file.Refer(new OutputIntent()) }
            : origin?.TransferOutputIntents(file),
        ["OCProperties"] = origin?.TransferLayers(file),
    };

    /// <summary>ISO 32000-2 §12.4.2</summary>
    private PdfReference PageLabels(PdfFile file) =>
        NumberTree.Build(file, [.. pageLabels.Select(range => KeyValuePair.Create(range.FirstPage, (PdfObject)range.ToDictionary()))]);

    /// <summary>ISO 32000-2 §12.3.2.4</summary>
    private PdfReference NamedDestinations(PdfFile file) => NameTree.Build(
        file,
        destinations.Select(pair => KeyValuePair.Create(Encoding.UTF8.GetBytes(pair.Key), (PdfObject)pair.Value.ToArray(file))));
}
