using HerDocs.Pdf.Structure;

namespace HerDocs.Pdf;

/// <summary>What a standard asks for and a document does not do.</summary>
/// <param name="Standards">Those that ask for it.</param>
/// <param name="Element">Where it is, if it is at an element.</param>
public sealed record ConformanceProblem(Conformance Standards, string Clause, string Message, StructureElement? Element = null)
{
    public override string ToString() => $"{Message} ({Clause})";
}
