using System.Xml.Linq;

namespace HerDocs.DataFields.Word;

/// <summary>Names of WordprocessingML that readers ask for.</summary>
internal static class WordNames
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XName Val = W + "val";
}
