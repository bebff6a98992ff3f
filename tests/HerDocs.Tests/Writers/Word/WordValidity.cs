using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace HerDocs.Tests.Writers.Word;

/// <summary>What the Open XML SDK's validator finds wrong with a document, by the schemas of Microsoft 365.</summary>
internal static class WordValidity
{
    public static IReadOnlyList<string> ErrorsOf(WordprocessingDocument document) =>
        [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document)
            .Select(error => $"{error.Part?.Uri}{error.Path?.XPath}: {error.Description}")];
}
