using HerDocs.Css.Grammars;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Properties;

/// <summary>The table of properties: the box, its size and its place.</summary>
public static partial class PropertyTable
{
    public static readonly Property<Display> Display =
        Define<Display>("display", Values.Display.Inline, inherited: false, "CSS Display 3 §2", BoxGrammars.Display);

    public static readonly Property<Position> Position =
        Define<Position>("position", Values.Position.Static, inherited: false, "CSS Positioned Layout 3 §2", BoxGrammars.Position);

    public static readonly Property<LengthPercentage?> Top =
        Define<LengthPercentage?>("top", null, inherited: false, "CSS Positioned Layout 3 §3.1", LengthGrammars.OrAuto);

    public static readonly Property<LengthPercentage?> Right =
        Define<LengthPercentage?>("right", null, inherited: false, "CSS Positioned Layout 3 §3.1", LengthGrammars.OrAuto);

    public static readonly Property<LengthPercentage?> Bottom =
        Define<LengthPercentage?>("bottom", null, inherited: false, "CSS Positioned Layout 3 §3.1", LengthGrammars.OrAuto);

    public static readonly Property<LengthPercentage?> Left =
        Define<LengthPercentage?>("left", null, inherited: false, "CSS Positioned Layout 3 §3.1", LengthGrammars.OrAuto);

    public static readonly Property<int?> ZIndex =
        Define<int?>("z-index", null, inherited: false, "CSS 2.2 §9.9.1", Grammar.OrKeyword("auto", NumberGrammars.Integer));

    public static readonly Property<Float> Float =
        Define<Float>("float", Values.Float.None, inherited: false, "CSS 2.2 §9.5.1", BoxGrammars.Float);

    public static readonly Property<Clear> Clear =
        Define<Clear>("clear", Values.Clear.None, inherited: false, "CSS 2.2 §9.5.2", BoxGrammars.Clear);

    public static readonly Property<BoxSizing> BoxSizing =
        Define<BoxSizing>("box-sizing", Values.BoxSizing.ContentBox, inherited: false, "CSS Sizing 3 §3.3", BoxGrammars.BoxSizing);

    public static readonly Property<Sizing> Width =
        Define<Sizing>("width", Values.Sizing.Auto, inherited: false, "CSS Sizing 3 §3.1.1", LengthGrammars.Size);

    public static readonly Property<Sizing> Height =
        Define<Sizing>("height", Values.Sizing.Auto, inherited: false, "CSS Sizing 3 §3.1.1", LengthGrammars.Size);

    public static readonly Property<Sizing> MinWidth =
        Define<Sizing>("min-width", Values.Sizing.Auto, inherited: false, "CSS Sizing 3 §3.1.2", LengthGrammars.Size);

    public static readonly Property<Sizing> MinHeight =
        Define<Sizing>("min-height", Values.Sizing.Auto, inherited: false, "CSS Sizing 3 §3.1.2", LengthGrammars.Size);

    public static readonly Property<Sizing> MaxWidth =
        Define<Sizing>("max-width", Values.Sizing.Auto, inherited: false, "CSS Sizing 3 §3.1.3", LengthGrammars.MaximumSize);

    public static readonly Property<Sizing> MaxHeight =
        Define<Sizing>("max-height", Values.Sizing.Auto, inherited: false, "CSS Sizing 3 §3.1.3", LengthGrammars.MaximumSize);

    public static readonly Property<AspectRatio> AspectRatio =
        Define<AspectRatio>("aspect-ratio", Values.AspectRatio.Auto, inherited: false, "CSS Sizing 4 §4.1", BoxGrammars.AspectRatio);

    public static readonly Property<Overflow> OverflowX =
        Define<Overflow>("overflow-x", Values.Overflow.Visible, inherited: false, "CSS Overflow 3 §3.1", BoxGrammars.Overflow);

    public static readonly Property<Overflow> OverflowY =
        Define<Overflow>("overflow-y", Values.Overflow.Visible, inherited: false, "CSS Overflow 3 §3.1", BoxGrammars.Overflow);

    public static readonly Property<Isolation> Isolation =
        Define<Isolation>("isolation", Values.Isolation.Auto, inherited: false, "CSS Compositing 1 §3.4.2", BoxGrammars.Isolation);

    public static readonly Property<ObjectFit> ObjectFit =
        Define<ObjectFit>("object-fit", Values.ObjectFit.Fill, inherited: false, "CSS Images 3 §5.5", BoxGrammars.ObjectFit);

    public static readonly Property<BackgroundPosition> ObjectPosition =
        Define<BackgroundPosition>("object-position", Values.BackgroundPosition.Center, inherited: false, "CSS Images 3 §5.6", PositionGrammars.Position);

    public static readonly Property<IReadOnlyList<TransformFunction>> Transform =
        Define<IReadOnlyList<TransformFunction>>("transform", [], inherited: false, "CSS Transforms 1 §6", TransformGrammars.Functions);

    public static readonly Property<BackgroundPosition> TransformOrigin =
        Define<BackgroundPosition>("transform-origin", Values.BackgroundPosition.Center, inherited: false, "CSS Transforms 1 §7", PositionGrammars.Position);

    public static readonly Property<TransformFunction?> Translate =
        Define<TransformFunction?>("translate", null, inherited: false, "CSS Transforms 2 §4", TransformGrammars.Translate);

    public static readonly Property<TransformFunction?> Rotate =
        Define<TransformFunction?>("rotate", null, inherited: false, "CSS Transforms 2 §4", TransformGrammars.Rotate);

    public static readonly Property<TransformFunction?> Scale =
        Define<TransformFunction?>("scale", null, inherited: false, "CSS Transforms 2 §4", TransformGrammars.Scale);

    public static readonly Property<IReadOnlyList<Shadow>> BoxShadow =
        Define<IReadOnlyList<Shadow>>("box-shadow", [], inherited: false, "CSS Backgrounds 3 §6.1", TransformGrammars.BoxShadow);

    public static readonly Property<double> Opacity =
        Define<double>("opacity", 1.0, inherited: false, "CSS Color 4 §3.2", NumberGrammars.Opacity);

    public static readonly Property<LengthPercentage?> MarginTop =
        Define<LengthPercentage?>("margin-top", Values.LengthPercentage.Zero, inherited: false, "CSS Box 3 §3.1", LengthGrammars.OrAuto);

    public static readonly Property<LengthPercentage?> MarginRight =
        Define<LengthPercentage?>("margin-right", Values.LengthPercentage.Zero, inherited: false, "CSS Box 3 §3.1", LengthGrammars.OrAuto);

    public static readonly Property<LengthPercentage?> MarginBottom =
        Define<LengthPercentage?>("margin-bottom", Values.LengthPercentage.Zero, inherited: false, "CSS Box 3 §3.1", LengthGrammars.OrAuto);

    public static readonly Property<LengthPercentage?> MarginLeft =
        Define<LengthPercentage?>("margin-left", Values.LengthPercentage.Zero, inherited: false, "CSS Box 3 §3.1", LengthGrammars.OrAuto);

    public static readonly Property<LengthPercentage> PaddingTop =
        Define<LengthPercentage>("padding-top", Values.LengthPercentage.Zero, inherited: false,
            "CSS Box 3 §4.1", LengthGrammars.NonNegativePercentage);

    public static readonly Property<LengthPercentage> PaddingRight =
        Define<LengthPercentage>("padding-right", Values.LengthPercentage.Zero, inherited: false,
            "CSS Box 3 §4.1", LengthGrammars.NonNegativePercentage);

    public static readonly Property<LengthPercentage> PaddingBottom =
        Define<LengthPercentage>("padding-bottom", Values.LengthPercentage.Zero, inherited: false,
            "CSS Box 3 §4.1", LengthGrammars.NonNegativePercentage);

    public static readonly Property<LengthPercentage> PaddingLeft =
        Define<LengthPercentage>("padding-left", Values.LengthPercentage.Zero, inherited: false,
            "CSS Box 3 §4.1", LengthGrammars.NonNegativePercentage);
}
