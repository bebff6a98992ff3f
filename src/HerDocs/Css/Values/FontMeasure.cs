namespace HerDocs.Css.Values;

/// <summary>What units of length take from a font (CSS Values 4 §6.1.1).</summary>
public enum FontMeasure
{
    /// <summary>ex.</summary>
    XHeight,

    /// <summary>cap.</summary>
    CapHeight,

    /// <summary>ch: the advance of 0 in the font that shows it.</summary>
    Zero,

    /// <summary>ic: the advance of 水 in the font that shows it.</summary>
    Ideograph,

    /// <summary>lh, where line-height is normal.</summary>
    LineHeight,
}
