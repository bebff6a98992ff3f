namespace HerDocs.DataFields.Word;

/// <summary>What the body of a Word document holds, as far as values of a profile can be read of it.</summary>
internal abstract record WordNode;

/// <summary>A content control with the tag that names a field.</summary>
internal sealed record WordControl(string Path, IReadOnlyList<WordNode> Nodes) : WordNode
{
    /// <summary>Whether it shows a value and holds no other control.</summary>
    public bool IsLeaf { get; } = !Nodes.SelectMany(WordNodes.WithAllBelow).Any(node => node is WordControl);
}

internal sealed record WordParagraph(IReadOnlyList<WordNode> Nodes) : WordNode
{
    /// <summary>1 to 9, or null for text.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>How deep in a list it stands, counted from nought; null for text.</summary>
    public int? ListLevel { get; init; }

    /// <summary>Null where the list has bullets.</summary>
    public int? Number { get; init; }

    public bool IsQuotation { get; init; }

    public bool IsSpoiler { get; init; }
}

/// <summary>A stretch of a paragraph that looks alike.</summary>
internal sealed record WordText(string Text, bool IsEmphasized, bool IsStrong, string? Address) : WordNode;

internal sealed record WordTable(IReadOnlyList<WordNode> Nodes) : WordNode;

internal sealed record WordRow(IReadOnlyList<WordNode> Nodes, bool IsHeader) : WordNode;

internal sealed record WordCell(IReadOnlyList<WordNode> Nodes) : WordNode;
