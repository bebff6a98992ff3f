using HerDocs.Pdf.Structure;

namespace HerDocs.Pdf;

/// <summary>What a standard asks for and a document does not do; the element is where, if it is at one.</summary>
public sealed record ConformanceProblem(string Clause, string Message, StructureElement? Element = null)
{
    public override string ToString() => $"{Message} ({Clause})";
}
