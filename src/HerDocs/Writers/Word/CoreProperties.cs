using DocumentFormat.OpenXml.Packaging;
using HerDocs.Documents;

namespace HerDocs.Writers.Word;

/// <summary>What the file says of itself (ECMA-376-2 §11); no times, so that the same input makes the same bytes.</summary>
internal static class CoreProperties
{
    public static void Write(WordprocessingDocument package, Document document)
    {
        var properties = package.PackageProperties;
        properties.Title = Xml.Clean(document.Metadata.Title);
        properties.Creator = document.Metadata.Author is { Length: > 0 } author ? Xml.Clean(author) : "HerDocs";
        if (document.Metadata.Description is { Length: > 0 } description)
            properties.Description = Xml.Clean(description);
        if (document.Metadata.Keywords is { Length: > 0 } keywords)
            properties.Keywords = Xml.Clean(keywords);
        if (document.Language.Length > 0)
            properties.Language = document.Language;
    }
}
