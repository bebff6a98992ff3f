using HerDocs.Css.Grammars;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Properties;

/// <summary>The table of properties: flexible boxes and alignment.</summary>
public static partial class PropertyTable
{
    public static readonly Property<FlexDirection> FlexDirection =
        Define<FlexDirection>("flex-direction", Values.FlexDirection.Row, inherited: false,
            "CSS Flexbox 1 §5.1", BoxGrammars.FlexDirection);

    public static readonly Property<FlexWrap> FlexWrap =
        Define<FlexWrap>("flex-wrap", Values.FlexWrap.NoWrap, inherited: false, "CSS Flexbox 1 §5.2", BoxGrammars.FlexWrap);

    public static readonly Property<double> FlexGrow =
        Define<double>("flex-grow", 0.0, inherited: false, "CSS Flexbox 1 §7.2.1", NumberGrammars.NonNegative);

    public static readonly Property<double> FlexShrink =
        Define<double>("flex-shrink", 1.0, inherited: false, "CSS Flexbox 1 §7.2.2", NumberGrammars.NonNegative);

    public static readonly Property<Sizing> FlexBasis =
        Define<Sizing>("flex-basis", Values.Sizing.Auto, inherited: false, "CSS Flexbox 1 §7.2.3", LengthGrammars.FlexBasis);

    public static readonly Property<int> Order =
        Define<int>("order", 0, inherited: false, "CSS Flexbox 1 §5.4", NumberGrammars.Integer);

    public static readonly Property<ContentAlignment> JustifyContent =
        Define<ContentAlignment>("justify-content", Values.ContentAlignment.Normal, inherited: false,
            "CSS Box Alignment 3 §5.1", BoxGrammars.ContentAlignment);

    public static readonly Property<ContentAlignment> AlignContent =
        Define<ContentAlignment>("align-content", Values.ContentAlignment.Normal, inherited: false,
            "CSS Box Alignment 3 §5.1", BoxGrammars.ContentAlignment);

    public static readonly Property<ItemAlignment> AlignItems =
        Define<ItemAlignment>("align-items", Values.ItemAlignment.Normal, inherited: false,
            "CSS Box Alignment 3 §6.3", BoxGrammars.ItemAlignment);

    public static readonly Property<ItemAlignment> AlignSelf =
        Define<ItemAlignment>("align-self", Values.ItemAlignment.Auto, inherited: false,
            "CSS Box Alignment 3 §6.2", BoxGrammars.SelfAlignment);
}
