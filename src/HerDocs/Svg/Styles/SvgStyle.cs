using HerDocs.Css.Values;
using HerDocs.Svg.Drawing;

namespace HerDocs.Svg.Styles;

/// <summary>The computed properties of an element, as far as they are drawn (SVG 2 §6.6).</summary>
internal sealed partial class SvgStyle
{
    private SvgStyle()
    {
    }

    public static SvgStyle Initial { get; } = new();

    public Color Color { get; private set; } = Color.Black;

    public PaintValue Fill { get; private set; } = new(PaintKind.Color, Color.Black);

    public double FillOpacity { get; private set; } = 1;

    public bool IsFillEvenOdd { get; private set; }

    public PaintValue Stroke { get; private set; } = PaintValue.None;

    public double StrokeOpacity { get; private set; } = 1;

    public double StrokeWidth { get; private set; } = 1;

    public StrokeCap StrokeCap { get; private set; }

    public StrokeJoin StrokeJoin { get; private set; }

    public double StrokeMiterLimit { get; private set; } = 4;

    public IReadOnlyList<double> StrokeDashes { get; private set; } = [];

    public double StrokeDashOffset { get; private set; }

    public bool IsClipEvenOdd { get; private set; }

    public IReadOnlyList<string> FontFamily { get; private set; } = [];

    public double FontSize { get; private set; } = 16;

    public int FontWeight { get; private set; } = 400;

    public FontStyle FontStyle { get; private set; }

    public TextAnchor TextAnchor { get; private set; }

    public double LetterSpacing { get; private set; }

    public DominantBaseline Baseline { get; private set; }

    public bool IsVisible { get; private set; } = true;

    public bool IsSpacePreserved { get; private set; }

    public string Language { get; private set; } = "";

    // Not inherited, from here on.

    public bool IsDisplayed { get; private set; } = true;

    public double Opacity { get; private set; } = 1;

    /// <summary>The id of a clipPath.</summary>
    public string? ClipPath { get; private set; }

    public Color StopColor { get; private set; } = Color.Black;

    public double StopOpacity { get; private set; } = 1;

    public bool IsOverflowVisible { get; private set; }

    /// <summary>How far below its place the text stands, the baseline of its line apart.</summary>
    public double BaselineShift { get; private set; }

    public bool IsUnderlined { get; private set; }

    /// <summary>What the root of a picture inherits from the page it stands in.</summary>
    public static SvgStyle InheritedFrom(Color color, IReadOnlyList<string> fontFamily, double fontSize) =>
        new() { Color = color, FontFamily = fontFamily, FontSize = fontSize };

    /// <summary>The style of a child before it says anything itself.</summary>
    private SvgStyle Inherited()
    {
        var style = (SvgStyle)MemberwiseClone();
        style.IsDisplayed = true;
        style.Opacity = 1;
        style.ClipPath = null;
        style.StopColor = Color.Black;
        style.StopOpacity = 1;
        style.IsOverflowVisible = false;
        style.BaselineShift = 0;
        return style;
    }
}

/// <summary>SVG 2 §11.10.1</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}

/// <summary>CSS Inline 3 §4.3, as far as fonts tell the baselines.</summary>
internal enum DominantBaseline
{
    Alphabetic,
    Middle,
    Central,
    Hanging,
    TextTop,
    TextBottom,
}
