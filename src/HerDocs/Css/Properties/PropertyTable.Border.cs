using HerDocs.Css.Grammars;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Properties;

/// <summary>The table of properties: borders and backgrounds.</summary>
public static partial class PropertyTable
{
    public static readonly Property<Length> BorderTopWidth =
        Define<Length>("border-top-width", Length.FromPixels(3), inherited: false, "CSS Backgrounds 3 §4.3", LengthGrammars.LineWidth);

    public static readonly Property<BorderStyle> BorderTopStyle =
        Define<BorderStyle>("border-top-style", Values.BorderStyle.None, inherited: false,
            "CSS Backgrounds 3 §4.2", BoxGrammars.BorderStyle);

    public static readonly Property<Color?> BorderTopColor =
        Define<Color?>("border-top-color", null, inherited: false, "CSS Backgrounds 3 §4.1", ColorGrammars.OrCurrent);

    public static readonly Property<Length> BorderRightWidth =
        Define<Length>("border-right-width", Length.FromPixels(3), inherited: false, "CSS Backgrounds 3 §4.3", LengthGrammars.LineWidth);

    public static readonly Property<BorderStyle> BorderRightStyle =
        Define<BorderStyle>("border-right-style", Values.BorderStyle.None, inherited: false,
            "CSS Backgrounds 3 §4.2", BoxGrammars.BorderStyle);

    public static readonly Property<Color?> BorderRightColor =
        Define<Color?>("border-right-color", null, inherited: false, "CSS Backgrounds 3 §4.1", ColorGrammars.OrCurrent);

    public static readonly Property<Length> BorderBottomWidth =
        Define<Length>("border-bottom-width", Length.FromPixels(3), inherited: false, "CSS Backgrounds 3 §4.3", LengthGrammars.LineWidth);

    public static readonly Property<BorderStyle> BorderBottomStyle =
        Define<BorderStyle>("border-bottom-style", Values.BorderStyle.None, inherited: false,
            "CSS Backgrounds 3 §4.2", BoxGrammars.BorderStyle);

    public static readonly Property<Color?> BorderBottomColor =
        Define<Color?>("border-bottom-color", null, inherited: false, "CSS Backgrounds 3 §4.1", ColorGrammars.OrCurrent);

    public static readonly Property<Length> BorderLeftWidth =
        Define<Length>("border-left-width", Length.FromPixels(3), inherited: false, "CSS Backgrounds 3 §4.3", LengthGrammars.LineWidth);

    public static readonly Property<BorderStyle> BorderLeftStyle =
        Define<BorderStyle>("border-left-style", Values.BorderStyle.None, inherited: false,
            "CSS Backgrounds 3 §4.2", BoxGrammars.BorderStyle);

    public static readonly Property<Color?> BorderLeftColor =
        Define<Color?>("border-left-color", null, inherited: false, "CSS Backgrounds 3 §4.1", ColorGrammars.OrCurrent);

    public static readonly Property<Length> OutlineWidth =
        Define<Length>("outline-width", Length.FromPixels(3), inherited: false, "CSS UI 4 §3.2", LengthGrammars.LineWidth);

    public static readonly Property<BorderStyle> OutlineStyle =
        Define<BorderStyle>("outline-style", Values.BorderStyle.None, inherited: false, "CSS UI 4 §3.3", BoxGrammars.OutlineStyle);

    public static readonly Property<Color?> OutlineColor =
        Define<Color?>("outline-color", null, inherited: false, "CSS UI 4 §3.4", ColorGrammars.OrCurrent);

    public static readonly Property<Length> OutlineOffset =
        Define<Length>("outline-offset", Length.Zero, inherited: false, "CSS UI 4 §3.5", LengthGrammars.Length);

    public static readonly Property<CornerRadius> BorderTopLeftRadius =
        Define<CornerRadius>("border-top-left-radius", default, inherited: false, "CSS Backgrounds 3 §5.1", LengthGrammars.CornerRadius);

    public static readonly Property<CornerRadius> BorderTopRightRadius =
        Define<CornerRadius>("border-top-right-radius", default, inherited: false, "CSS Backgrounds 3 §5.1", LengthGrammars.CornerRadius);

    public static readonly Property<CornerRadius> BorderBottomRightRadius =
        Define<CornerRadius>("border-bottom-right-radius", default, inherited: false, "CSS Backgrounds 3 §5.1", LengthGrammars.CornerRadius);

    public static readonly Property<CornerRadius> BorderBottomLeftRadius =
        Define<CornerRadius>("border-bottom-left-radius", default, inherited: false, "CSS Backgrounds 3 §5.1", LengthGrammars.CornerRadius);

    public static readonly Property<Color> BackgroundColor =
        Define<Color>("background-color", Values.Color.Transparent, inherited: false, "CSS Backgrounds 3 §2.2", ColorGrammars.Color);

    /// <summary>Layers, the uppermost first; the other properties of backgrounds have as many, or begin anew (CSS Backgrounds 3 §2.1).</summary>
    public static readonly Property<IReadOnlyList<BackgroundImage?>> BackgroundImage =
        Define<IReadOnlyList<BackgroundImage?>>("background-image", [null], inherited: false, "CSS Backgrounds 3 §2.3", BackgroundGrammars.Images);

    public static readonly Property<IReadOnlyList<BackgroundRepeat>> BackgroundRepeat =
        Define<IReadOnlyList<BackgroundRepeat>>("background-repeat", [default], inherited: false, "CSS Backgrounds 3 §2.4", BackgroundGrammars.Repeats);

    public static readonly Property<IReadOnlyList<BackgroundPosition>> BackgroundPosition =
        Define<IReadOnlyList<BackgroundPosition>>("background-position", [default], inherited: false, "CSS Backgrounds 3 §2.6", BackgroundGrammars.Positions);

    public static readonly Property<IReadOnlyList<BoxArea>> BackgroundClip =
        Define<IReadOnlyList<BoxArea>>("background-clip", [BoxArea.BorderBox], inherited: false, "CSS Backgrounds 3 §2.7", BackgroundGrammars.Areas);

    public static readonly Property<IReadOnlyList<BoxArea>> BackgroundOrigin =
        Define<IReadOnlyList<BoxArea>>("background-origin", [BoxArea.PaddingBox], inherited: false, "CSS Backgrounds 3 §2.8", BackgroundGrammars.Areas);

    public static readonly Property<IReadOnlyList<BackgroundSize>> BackgroundSize =
        Define<IReadOnlyList<BackgroundSize>>("background-size", [default], inherited: false, "CSS Backgrounds 3 §2.9", BackgroundGrammars.Sizes);
}
