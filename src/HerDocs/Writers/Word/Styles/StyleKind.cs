namespace HerDocs.Writers.Word.Styles;

/// <summary>What a style is for (ECMA-376 Part 1 §17.18.83).</summary>
internal enum StyleKind
{
    Paragraph,
    Character,
    Table,
    Numbering,
}
