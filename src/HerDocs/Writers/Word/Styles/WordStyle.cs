using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Styles;

/// <summary>A paragraph style or a character style (ECMA-376 Part 1 §17.7.4).</summary>
/// <param name="Name">As people see it; Word's own names are in its own spelling.</param>
/// <param name="Id">As the document refers to it.</param>
internal sealed record WordStyle(string Name, string Id, WordStyle? BasedOn)
{
    /// <summary>Of a paragraph style whole, of a character style empty.</summary>
    public ParagraphFormat Format { get; init; } = ParagraphFormat.Empty;

    /// <summary>Of a paragraph style whole, of a character style only what it adds.</summary>
    public RunFormat Text { get; init; } = RunFormat.Empty;

    /// <summary>Whether its paragraphs bear numbers or bullets.</summary>
    public bool IsListed { get; init; }

    /// <summary>Whether nobody writes in it: Word need not show it.</summary>
    public bool IsTechnical => Name == StyleNames.TableSpacing;
}
