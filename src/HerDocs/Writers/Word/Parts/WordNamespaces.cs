using DocumentFormat.OpenXml;

namespace HerDocs.Writers.Word.Parts;

/// <summary>The namespaces of what Word 2010 and later added, which older readers may pass over (ECMA-376 Part 3).</summary>
internal static class WordNamespaces
{
    public static void Declare(OpenXmlElement root)
    {
        root.AddNamespaceDeclaration("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        root.AddNamespaceDeclaration("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        root.AddNamespaceDeclaration("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        root.AddNamespaceDeclaration("w14", "http://schemas.microsoft.com/office/word/2010/wordml");
        root.AddNamespaceDeclaration("w15", "http://schemas.microsoft.com/office/word/2012/wordml");
        root.MCAttributes = new MarkupCompatibilityAttributes { Ignorable = "w14 w15" };
    }

    /// <summary>For parts with drawings.</summary>
    public static void DeclareDrawing(OpenXmlElement root)
    {
        Declare(root);
        root.AddNamespaceDeclaration("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        root.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        root.AddNamespaceDeclaration("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        root.AddNamespaceDeclaration("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape");
    }
}
