namespace HerDocs.Fonts;

/// <summary>What the font's maker lets documents do with it (OpenType, <c>OS/2.fsType</c>): the widest permission of those set.</summary>
public enum EmbeddingPermission
{
    Installable,
    Editable,
    PreviewAndPrint,
    Restricted,
}
