using System.Text;

namespace HerDocs.Tests.Built;

/// <summary>An element of a PDF's structure tree.</summary>
/// <param name="Type">Such as H1.</param>
/// <param name="Page">Where its content begins to be looked for; 0 when neither it nor an element around it says.</param>
/// <param name="ActualText">What stands for its text.</param>
/// <param name="Alt">What describes it.</param>
/// <param name="Content">Texts and elements, in reading order.</param>
internal sealed record TaggedElement(string Type, int Page, string? ActualText, string? Alt, IReadOnlyList<object> Content)
{
    private static readonly HashSet<string> Inline =
        new(["Span", "Quote", "Note", "Reference", "Code", "Link", "Em", "Strong", "Sub", "Annot"], StringComparer.Ordinal);

    /// <summary>All below it, with line feeds around what is not inline, and the descriptions of figures.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            Append(text);
            return text.ToString();
        }
    }

    /// <summary>The page of its first content; 0 when it has none.</summary>
    public int FirstPage => Page > 0 ? Page : Content.OfType<TaggedElement>().Select(element => element.FirstPage).FirstOrDefault(page => page > 0);

    public IEnumerable<TaggedElement> SelfAndDescendants() =>
        Content.OfType<TaggedElement>().SelectMany(element => element.SelfAndDescendants()).Prepend(this);

    private void Append(StringBuilder text)
    {
        if (ActualText is not null)
        {
            text.Append(ActualText);
            return;
        }
        if (!Inline.Contains(Type))
            text.Append('\n');
        if (Type == "Figure")
            text.Append(Alt);
        foreach (var part in Content)
        {
            if (part is TaggedElement element)
                element.Append(text);
            else
                text.Append((string)part);
        }
        if (!Inline.Contains(Type))
            text.Append('\n');
    }
}
