using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Structure;

/// <summary>A content stream or an annotation: what finds its structure elements through the parent tree (ISO 32000-2 §14.7.5.4).</summary>
internal interface IParentTreeOwner
{
    PdfObject ParentTreeValue(PdfFile file);
}
