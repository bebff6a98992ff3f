using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Grammars;

/// <summary>What relative values are relative to, for the element whose style is being computed.</summary>
internal sealed class ComputeContext
{
    private FontChoice? font;
    private LineHeight? lineHeight;

    /// <summary>The style inherited from; the initial one for the root.</summary>
    public required ComputedStyle Parent { get; init; }

    public required bool IsRoot { get; init; }

    public required MediaContext Media { get; init; }

    /// <summary>Finds the fonts that the element itself has; asked only where a unit is measured by them.</summary>
    public required Func<ComputeContext, FontChoice> OwnFont { get; init; }

    /// <summary>What one em is: while font-size itself is computed, the parent's.</summary>
    public Length FontSize { get; private set; }

    public Length RootFontSize => IsRoot ? FontSize : Parent.Root.FontSize;

    /// <summary>What one lh is: while font properties and line-height are computed, the parent's.</summary>
    public Length LineHeight => lineHeight is { } own
        ? Used(own, FontSize, () => Font)
        : Used(Parent.LineHeight, Parent.FontSize, () => FontChoice.Of(Parent));

    public Length RootLineHeight => IsRoot ? LineHeight : Used(Parent.Root.LineHeight, RootFontSize, () => FontChoice.Of(Parent.Root));

    public Color CurrentColor { get; set; }

    public Direction Direction { get; set; }

    /// <summary>Whether the element's own font size is known, and what is relative to a font is so to its own.</summary>
    private bool HasFontSize { get; set; }

    private FontChoice Font => HasFontSize ? font ??= OwnFont(this) : FontChoice.Of(Parent);

    /// <summary>Starts with what is inherited.</summary>
    public ComputeContext Begin()
    {
        FontSize = Parent.FontSize;
        CurrentColor = Parent.Color;
        return this;
    }

    public void SetFontSize(Length size)
    {
        FontSize = size;
        HasFontSize = true;
    }

    public void SetLineHeight(LineHeight own) => lineHeight = own;

    public Length Measure(FontMeasure measure) => FontSize * Media.MeasureFont(Font, measure);

    public Length MeasureRoot(FontMeasure measure) =>
        IsRoot ? Measure(measure) : RootFontSize * Media.MeasureFont(FontChoice.Of(Parent.Root), measure);

    private Length Used(LineHeight height, Length fontSize, Func<FontChoice> font) =>
        height.IsNormal ? fontSize * Media.MeasureFont(font(), FontMeasure.LineHeight) : height.Resolve(fontSize, Length.Zero);
}
