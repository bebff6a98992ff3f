namespace HerDocs.Layout.Grid;

/// <summary>What a grid's size is asked for (CSS Sizing 3 §3.2.1).</summary>
internal enum SizingConstraint
{
    /// <summary>The container has a size.</summary>
    None,
    MinContent,
    MaxContent,
}
