using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Metadata;

/// <summary>What a document says of itself, in the information dictionary (ISO 32000-2 §14.3.3) and in XMP alike.</summary>
public sealed record DocumentInformation : IIndirectObject
{
    public static readonly DocumentInformation None = new();

    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Subject { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The program that the content comes from.</summary>
    public string? Creator { get; init; }

    /// <summary>The program that wrote the PDF.</summary>
    public string? Producer { get; init; }

    public DateTimeOffset? Created { get; init; }

    public DateTimeOffset? Modified { get; init; }

    /// <summary>BCP 47: the language of everything that says no other.</summary>
    public string? Language { get; init; }

    internal string? JoinedKeywords => Keywords.Count == 0 ? null : string.Join(", ", Keywords);

    PdfObject IIndirectObject.Build(PdfFile file) => new PdfDictionary
    {
        ["Title"] = Text(Title),
        ["Author"] = Text(Author),
        ["Subject"] = Text(Subject),
        ["Keywords"] = Text(JoinedKeywords),
        ["Creator"] = Text(Creator),
        ["Producer"] = Text(Producer),
        ["CreationDate"] = Created is { } created ? PdfString.Date(created) : null,
        ["ModDate"] = Modified is { } modified ? PdfString.Date(modified) : null,
    };

    private static PdfString? Text(string? text) => text is null ? null : PdfString.Text(XmlText.Clean(text));
}
