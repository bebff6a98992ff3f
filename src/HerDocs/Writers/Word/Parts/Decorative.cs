using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Marks a drawing that says nothing, so that it is not read aloud ([MS-ODRAWXML] §2.29).</summary>
internal static class Decorative
{
    private const string Namespace = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    public static A.NonVisualDrawingPropertiesExtensionList Extension()
    {
        var flag = new OpenXmlUnknownElement("adec", "decorative", Namespace);
        flag.AddNamespaceDeclaration("adec", Namespace);
        flag.SetAttribute(new OpenXmlAttribute("val", "", "1"));
        return new(new A.NonVisualDrawingPropertiesExtension(flag) { Uri = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}" });
    }
}
