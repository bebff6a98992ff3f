namespace HerDocs.Pdf.Syntax;

/// <summary>A part of a document that becomes an indirect object of the file when another object first refers to it.</summary>
internal interface IIndirectObject
{
    PdfObject Build(PdfFile file);
}
