namespace HerDocs.Pdf.Structure;

/// <summary>What a structure element holds (ISO 32000-2 §14.7.5.1): elements, places for marked content, annotations.</summary>
public abstract class StructureKid
{
    private protected StructureKid()
    {
    }
}
