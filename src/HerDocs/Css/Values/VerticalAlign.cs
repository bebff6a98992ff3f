namespace HerDocs.Css.Values;

/// <summary>The value of vertical-align (CSS 2.2 §10.8.1): a keyword, or a raise above the baseline in percent of the line height.</summary>
public readonly record struct VerticalAlign(VerticalAlignKind Kind, LengthPercentage Raise = default)
{
    public static readonly VerticalAlign Baseline;

    public override string ToString() => Kind == VerticalAlignKind.Raised ? Raise.ToString() : Kind.ToString();
}

public enum VerticalAlignKind
{
    Baseline,
    Raised,
    Sub,
    Super,
    Top,
    TextTop,
    Middle,
    Bottom,
    TextBottom,
}
