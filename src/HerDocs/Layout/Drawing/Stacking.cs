namespace HerDocs.Layout.Drawing;

/// <summary>What a group of items is to the painting order (CSS 2.2 §9.9.1 and appendix E).</summary>
internal enum Stacking
{
    /// <summary>Nothing: its items are painted among those around it.</summary>
    None,

    /// <summary>Painted in one go, but for what is positioned in it: a float, an inline block.</summary>
    Atomic,

    /// <summary>A stacking context: everything in it is painted in one go.</summary>
    Context,
}
