using HerDocs.Documents;
using HerDocs.Geometry;

namespace HerDocs.Writers.Word.Stories;

/// <summary>A list as Word counts it: an instance of its own, so that it begins anew.</summary>
/// <param name="Number">Counting from one, in the order of the document.</param>
/// <param name="Element">The ol, ul or whatever holds the items.</param>
internal sealed record StoryList(int Number, Element Element)
{
    /// <summary>The item whose marker stands for those of all items.</summary>
    public Element? Model { get; set; }

    /// <summary>From the column's edge to the text of the items.</summary>
    public Length Left { get; set; }

    /// <summary>From the marker to the text.</summary>
    public Length Hanging { get; set; }

    public int Start { get; set; } = 1;
}

/// <summary>A paragraph's place in a list: it takes the next number, or the given one.</summary>
internal sealed record StoryListPlace(StoryList List);
