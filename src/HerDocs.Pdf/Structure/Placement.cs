namespace HerDocs.Pdf.Structure;

/// <summary>ISO 32000-2 §14.8.5.4, Placement.</summary>
public enum Placement
{
    Block,
    Inline,
    Before,
    Start,
    End,
}
