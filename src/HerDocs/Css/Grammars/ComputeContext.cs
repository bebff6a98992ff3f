using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Grammars;

/// <summary>What relative values are relative to, for the element whose style is being computed.</summary>
internal sealed class ComputeContext
{
    /// <summary>The style inherited from; the initial one for the root.</summary>
    public required ComputedStyle Parent { get; init; }

    /// <summary>The page area, for vw and its like (CSS Values 4 §6.1.2).</summary>
    public required Size Viewport { get; init; }

    /// <summary>What one em is: while font-size itself is computed, the parent's.</summary>
    public Length FontSize { get; set; }

    public Length RootFontSize { get; set; }

    /// <summary>What one lh is: while font properties and line-height are computed, the parent's.</summary>
    public Length LineHeight { get; set; }

    public Length RootLineHeight { get; set; }

    public Color CurrentColor { get; set; }

    public Direction Direction { get; set; }
}
