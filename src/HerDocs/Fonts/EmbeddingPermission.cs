namespace HerDocs.Fonts;

<<<<<<< HEAD
/// <summary>What the font's maker allows a document to do with it (OpenType, <c>OS/2.fsType</c>), the widest permission of those set.</summary>
=======
/// <summary>What the font's maker lets documents do with it (OpenType, <c>OS/2.fsType</c>): the widest permission of those set.</summary>
>>>>>>> fonts
public enum EmbeddingPermission
{
    Installable,
    Editable,
    PreviewAndPrint,
    Restricted,
}
