using HerDocs.Diagnostics;

namespace HerDocs.Documents;

/// <summary>A node of the styled tree. Parents are set once, when the tree is finished.</summary>
public abstract class Node
{
    public Element? Parent { get; internal set; }

    /// <summary>Where the node was written.</summary>
    public abstract SourceOrigin Origin { get; }
}
