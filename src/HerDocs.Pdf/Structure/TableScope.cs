namespace HerDocs.Pdf.Structure;

/// <summary>ISO 32000-2 §14.8.5.7, Scope.</summary>
public enum TableScope
{
    Row,
    Column,
    Both,
}
