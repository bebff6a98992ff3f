using HerDocs.Css.Cascading;
using HerDocs.Css.Properties;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css;

/// <summary>
/// The computed value of every property for one element, pseudo-element, page or margin box. Font-relative lengths are resolved;
/// percentages remain. Immutable; styles that no rule tells apart are shared.
/// </summary>
public sealed class ComputedStyle
{
    private readonly object?[] inherited;
    private readonly object?[] own;
    private readonly ComputedStyle? root;
    private readonly CustomPropertySet customProperties;
    private ComputedStyle? anonymous;

    /// <param name="inherited">The values of the properties that are inherited, by slot.</param>
    /// <param name="own">The values of the others, by slot.</param>
    /// <param name="customProperties">By name.</param>
    /// <param name="root">The style of the root element; null for the root itself.</param>
    internal ComputedStyle(object?[] inherited, object?[] own, CustomPropertySet customProperties, ComputedStyle? root)
    {
        this.inherited = inherited;
        this.own = own;
        this.customProperties = customProperties;
        this.root = root;
    }

    /// <summary>Every property at its initial value.</summary>
    public static ComputedStyle Initial { get; } = StyleComputation.MakeInitial();

    /// <summary>The text of each custom property that has a value, with var() replaced (CSS Custom Properties 1 §2).</summary>
    public IReadOnlyDictionary<string, string> CustomProperties => customProperties.Values;

    /// <summary>The values that children inherit, shared with them where they set none of their own.</summary>
    internal object?[] InheritedValues => inherited;

    internal CustomPropertySet CustomPropertySet => customProperties;

    /// <summary>What rem and its like are relative to.</summary>
    internal ComputedStyle Root => root ?? this;

    /// <summary>Whether boxes of children are made blocks: they are items of a flexible box, or of one around that is not there.</summary>
    internal bool BlockifiesChildren { get; init; }

    /// <summary>It would be inline-level if it were not out of the flow: this says where it would have stood (CSS 2.2 §10.3.7).</summary>
    internal bool WasInline { get; init; }

    public T Get<T>(Property<T> property) => (T)Get((Property)property)!;

    /// <summary>The style of an anonymous box in this element's box: what is inherited, all else initial (CSS 2.2 §9.2.1.1).</summary>
    public ComputedStyle ForAnonymousBox() => anonymous ??= new(inherited, Initial.own, customProperties, Root);

    /// <summary>This style where something else paints its background, as the canvas does for the root element (CSS Backgrounds 3 §2.11).</summary>
    internal ComputedStyle WithoutBackground()
    {
        var values = (object?[])own.Clone();
        values[PropertyTable.BackgroundColor.Slot] = PropertyTable.BackgroundColor.Initial;
        values[PropertyTable.BackgroundImage.Slot] = PropertyTable.BackgroundImage.Initial;
        return new ComputedStyle(inherited, values, customProperties, Root);
    }

    /// <summary>This style as if a pseudo-element stood around it: what it had from a parent, it has from there.</summary>
    internal ComputedStyle Inheriting(ComputedStyle around, ComputedStyle parent)
    {
        var values = (object?[])inherited.Clone();
        for (var i = 0; i < values.Length; i++)
        {
            if (Equals(values[i], parent.inherited[i]))
                values[i] = around.inherited[i];
        }
        return new ComputedStyle(values, own, customProperties, Root);
    }

    internal object? Get(Property property) => (property.Inherited ? inherited : own)[property.Slot];

    public Color Color => Get(PropertyTable.Color);

    public IReadOnlyList<string> FontFamily => Get(PropertyTable.FontFamily);

    public Length FontSize => Get(PropertyTable.FontSize);

    public int FontWeight => Get(PropertyTable.FontWeight);

    public FontStyle FontStyle => Get(PropertyTable.FontStyle);

    public double FontStretch => Get(PropertyTable.FontStretch);

    public FontKerning FontKerning => Get(PropertyTable.FontKerning);

    public FontVariantCaps FontVariantCaps => Get(PropertyTable.FontVariantCaps);

    public FontVariantNumeric FontVariantNumeric => Get(PropertyTable.FontVariantNumeric);

    public FontVariantLigatures FontVariantLigatures => Get(PropertyTable.FontVariantLigatures);

    public FontVariantPosition FontVariantPosition => Get(PropertyTable.FontVariantPosition);

    public IReadOnlyList<FontSetting> FontFeatureSettings => Get(PropertyTable.FontFeatureSettings);

    public IReadOnlyList<FontSetting> FontVariationSettings => Get(PropertyTable.FontVariationSettings);

    public FontVariantEastAsian FontVariantEastAsian => Get(PropertyTable.FontVariantEastAsian);

    public FontVariantAlternates FontVariantAlternates => Get(PropertyTable.FontVariantAlternates);

    public Automatic FontOpticalSizing => Get(PropertyTable.FontOpticalSizing);

    public Automatic FontSynthesisWeight => Get(PropertyTable.FontSynthesisWeight);

    public Automatic FontSynthesisStyle => Get(PropertyTable.FontSynthesisStyle);

    public Automatic FontSynthesisSmallCaps => Get(PropertyTable.FontSynthesisSmallCaps);

    public LineHeight LineHeight => Get(PropertyTable.LineHeight);

    public Length LetterSpacing => Get(PropertyTable.LetterSpacing);

    public Length WordSpacing => Get(PropertyTable.WordSpacing);

    public TextAlign TextAlign => Get(PropertyTable.TextAlign);

    public TextAlignLast TextAlignLast => Get(PropertyTable.TextAlignLast);

    public TextIndent TextIndent => Get(PropertyTable.TextIndent);

    public TextTransform TextTransform => Get(PropertyTable.TextTransform);

    public WhiteSpaceCollapse WhiteSpaceCollapse => Get(PropertyTable.WhiteSpaceCollapse);

    public TextWrapMode TextWrapMode => Get(PropertyTable.TextWrapMode);

    public TextWrapStyle TextWrapStyle => Get(PropertyTable.TextWrapStyle);

    public LineBreak LineBreak => Get(PropertyTable.LineBreak);

    public TextJustify TextJustify => Get(PropertyTable.TextJustify);

    public string? HyphenateCharacter => Get(PropertyTable.HyphenateCharacter);

    public HyphenateLimitChars HyphenateLimitChars => Get(PropertyTable.HyphenateLimitChars);

    public int? HyphenateLimitLines => Get(PropertyTable.HyphenateLimitLines);

    public HyphenateLimitLast HyphenateLimitLast => Get(PropertyTable.HyphenateLimitLast);

    public LengthPercentage HyphenateLimitZone => Get(PropertyTable.HyphenateLimitZone);

    public Hyphens Hyphens => Get(PropertyTable.Hyphens);

    /// <summary>Where word-break is break-word, anywhere, whatever is set (CSS Text 3 §5.1).</summary>
    public OverflowWrap OverflowWrap => WordBreak == WordBreak.BreakWord ? OverflowWrap.Anywhere : Get(PropertyTable.OverflowWrap);

    public WordBreak WordBreak => Get(PropertyTable.WordBreak);

    public TabSize TabSize => Get(PropertyTable.TabSize);

    public HangingPunctuation HangingPunctuation => Get(PropertyTable.HangingPunctuation);

    public TextSpacingTrim TextSpacingTrim => Get(PropertyTable.TextSpacingTrim);

    public TextAutospace TextAutospace => Get(PropertyTable.TextAutospace);

    public double? FontExpansion => Get(PropertyTable.FontExpansion);

    public double? CharacterProtrusion => Get(PropertyTable.CharacterProtrusion);

    public Direction Direction => Get(PropertyTable.Direction);

    public UnicodeBidi UnicodeBidi => Get(PropertyTable.UnicodeBidi);

    public VerticalAlign VerticalAlign => Get(PropertyTable.VerticalAlign);

    public TextDecorationLine TextDecorationLine => Get(PropertyTable.TextDecorationLine);

    public TextDecorationStyle TextDecorationStyle => Get(PropertyTable.TextDecorationStyle);

    public Color? TextDecorationColor => Get(PropertyTable.TextDecorationColor);

    public Length? TextDecorationThickness => Get(PropertyTable.TextDecorationThickness);

    public Length? TextUnderlineOffset => Get(PropertyTable.TextUnderlineOffset);

    public TextUnderlinePosition TextUnderlinePosition => Get(PropertyTable.TextUnderlinePosition);

    public TextDecorationSkipInk TextDecorationSkipInk => Get(PropertyTable.TextDecorationSkipInk);

    public InitialLetter? InitialLetter => Get(PropertyTable.InitialLetter);

    public Visibility Visibility => Get(PropertyTable.Visibility);

    public Display Display => Get(PropertyTable.Display);

    public Position Position => Get(PropertyTable.Position);

    public LengthPercentage? Top => Get(PropertyTable.Top);

    public LengthPercentage? Right => Get(PropertyTable.Right);

    public LengthPercentage? Bottom => Get(PropertyTable.Bottom);

    public LengthPercentage? Left => Get(PropertyTable.Left);

    public int? ZIndex => Get(PropertyTable.ZIndex);

    public Float Float => Get(PropertyTable.Float);

    public Clear Clear => Get(PropertyTable.Clear);

    public BoxSizing BoxSizing => Get(PropertyTable.BoxSizing);

    public Sizing Width => Get(PropertyTable.Width);

    public Sizing Height => Get(PropertyTable.Height);

    public Sizing MinWidth => Get(PropertyTable.MinWidth);

    public Sizing MinHeight => Get(PropertyTable.MinHeight);

    public Sizing MaxWidth => Get(PropertyTable.MaxWidth);

    public Sizing MaxHeight => Get(PropertyTable.MaxHeight);

    public AspectRatio AspectRatio => Get(PropertyTable.AspectRatio);

    public Overflow OverflowX => Get(PropertyTable.OverflowX);

    public Overflow OverflowY => Get(PropertyTable.OverflowY);

    public Isolation Isolation => Get(PropertyTable.Isolation);

    public Length OutlineWidth => Get(PropertyTable.OutlineWidth);

    public BorderStyle OutlineStyle => Get(PropertyTable.OutlineStyle);

    public Color? OutlineColor => Get(PropertyTable.OutlineColor);

    public Length OutlineOffset => Get(PropertyTable.OutlineOffset);

    public ObjectFit ObjectFit => Get(PropertyTable.ObjectFit);

    public BackgroundPosition ObjectPosition => Get(PropertyTable.ObjectPosition);

    public IReadOnlyList<TransformFunction> Transform => Get(PropertyTable.Transform);

    public BackgroundPosition TransformOrigin => Get(PropertyTable.TransformOrigin);

    public TransformFunction? Translate => Get(PropertyTable.Translate);

    public TransformFunction? Rotate => Get(PropertyTable.Rotate);

    public TransformFunction? Scale => Get(PropertyTable.Scale);

    public IReadOnlyList<Shadow> BoxShadow => Get(PropertyTable.BoxShadow);

    public double Opacity => Get(PropertyTable.Opacity);

    public LengthPercentage? MarginTop => Get(PropertyTable.MarginTop);

    public LengthPercentage? MarginRight => Get(PropertyTable.MarginRight);

    public LengthPercentage? MarginBottom => Get(PropertyTable.MarginBottom);

    public LengthPercentage? MarginLeft => Get(PropertyTable.MarginLeft);

    public LengthPercentage PaddingTop => Get(PropertyTable.PaddingTop);

    public LengthPercentage PaddingRight => Get(PropertyTable.PaddingRight);

    public LengthPercentage PaddingBottom => Get(PropertyTable.PaddingBottom);

    public LengthPercentage PaddingLeft => Get(PropertyTable.PaddingLeft);

    public Length BorderTopWidth => Get(PropertyTable.BorderTopWidth);

    public BorderStyle BorderTopStyle => Get(PropertyTable.BorderTopStyle);

    public Color? BorderTopColor => Get(PropertyTable.BorderTopColor);

    public Length BorderRightWidth => Get(PropertyTable.BorderRightWidth);

    public BorderStyle BorderRightStyle => Get(PropertyTable.BorderRightStyle);

    public Color? BorderRightColor => Get(PropertyTable.BorderRightColor);

    public Length BorderBottomWidth => Get(PropertyTable.BorderBottomWidth);

    public BorderStyle BorderBottomStyle => Get(PropertyTable.BorderBottomStyle);

    public Color? BorderBottomColor => Get(PropertyTable.BorderBottomColor);

    public Length BorderLeftWidth => Get(PropertyTable.BorderLeftWidth);

    public BorderStyle BorderLeftStyle => Get(PropertyTable.BorderLeftStyle);

    public Color? BorderLeftColor => Get(PropertyTable.BorderLeftColor);

    public CornerRadius BorderTopLeftRadius => Get(PropertyTable.BorderTopLeftRadius);

    public CornerRadius BorderTopRightRadius => Get(PropertyTable.BorderTopRightRadius);

    public CornerRadius BorderBottomRightRadius => Get(PropertyTable.BorderBottomRightRadius);

    public CornerRadius BorderBottomLeftRadius => Get(PropertyTable.BorderBottomLeftRadius);

    public Color BackgroundColor => Get(PropertyTable.BackgroundColor);

    public IReadOnlyList<BackgroundImage?> BackgroundImage => Get(PropertyTable.BackgroundImage);

    public IReadOnlyList<BackgroundRepeat> BackgroundRepeat => Get(PropertyTable.BackgroundRepeat);

    public IReadOnlyList<BackgroundPosition> BackgroundPosition => Get(PropertyTable.BackgroundPosition);

    public IReadOnlyList<BoxArea> BackgroundClip => Get(PropertyTable.BackgroundClip);

    public IReadOnlyList<BoxArea> BackgroundOrigin => Get(PropertyTable.BackgroundOrigin);

    public IReadOnlyList<BackgroundSize> BackgroundSize => Get(PropertyTable.BackgroundSize);

    public IReadOnlyList<ContentItem>? Content => Get(PropertyTable.Content);

    public IReadOnlyList<string>? Quotes => Get(PropertyTable.Quotes);

    public IReadOnlyList<CounterChange> CounterReset => Get(PropertyTable.CounterReset);

    public IReadOnlyList<CounterChange> CounterSet => Get(PropertyTable.CounterSet);

    public IReadOnlyList<CounterChange> CounterIncrement => Get(PropertyTable.CounterIncrement);

    public string ListStyleType => Get(PropertyTable.ListStyleType);

    public string? ListStyleImage => Get(PropertyTable.ListStyleImage);

    public ListStylePosition ListStylePosition => Get(PropertyTable.ListStylePosition);

    public IReadOnlyList<StringAssignment> StringSet => Get(PropertyTable.StringSet);

    public int? BookmarkLevel => Get(PropertyTable.BookmarkLevel);

    public IReadOnlyList<ContentItem>? BookmarkLabel => Get(PropertyTable.BookmarkLabel);

    public string? Page => Get(PropertyTable.Page);

    public BreakBetween BreakBefore => Get(PropertyTable.BreakBefore);

    public BreakBetween BreakAfter => Get(PropertyTable.BreakAfter);

    public BreakInside BreakInside => Get(PropertyTable.BreakInside);

    public int Orphans => Get(PropertyTable.Orphans);

    public int Widows => Get(PropertyTable.Widows);

    public BoxDecorationBreak BoxDecorationBreak => Get(PropertyTable.BoxDecorationBreak);

    public TableLayout TableLayout => Get(PropertyTable.TableLayout);

    public BorderCollapse BorderCollapse => Get(PropertyTable.BorderCollapse);

    public Size BorderSpacing => Get(PropertyTable.BorderSpacing);

    public EmptyCells EmptyCells => Get(PropertyTable.EmptyCells);

    public CaptionSide CaptionSide => Get(PropertyTable.CaptionSide);

    public int? ColumnCount => Get(PropertyTable.ColumnCount);

    public Length? ColumnWidth => Get(PropertyTable.ColumnWidth);

    public LengthPercentage? ColumnGap => Get(PropertyTable.ColumnGap);

    public LengthPercentage? RowGap => Get(PropertyTable.RowGap);

    public Length ColumnRuleWidth => Get(PropertyTable.ColumnRuleWidth);

    public BorderStyle ColumnRuleStyle => Get(PropertyTable.ColumnRuleStyle);

    public Color? ColumnRuleColor => Get(PropertyTable.ColumnRuleColor);

    public ColumnSpan ColumnSpan => Get(PropertyTable.ColumnSpan);

    public ColumnFill ColumnFill => Get(PropertyTable.ColumnFill);

    public FlexDirection FlexDirection => Get(PropertyTable.FlexDirection);

    public FlexWrap FlexWrap => Get(PropertyTable.FlexWrap);

    public double FlexGrow => Get(PropertyTable.FlexGrow);

    public double FlexShrink => Get(PropertyTable.FlexShrink);

    public Sizing FlexBasis => Get(PropertyTable.FlexBasis);

    public int Order => Get(PropertyTable.Order);

    public ContentAlignment JustifyContent => Get(PropertyTable.JustifyContent);

    public ContentAlignment AlignContent => Get(PropertyTable.AlignContent);

    public ItemAlignment AlignItems => Get(PropertyTable.AlignItems);

    public ItemAlignment AlignSelf => Get(PropertyTable.AlignSelf);

    public GridTemplate GridTemplateColumns => Get(PropertyTable.GridTemplateColumns);

    public GridTemplate GridTemplateRows => Get(PropertyTable.GridTemplateRows);

    public GridAreas? GridTemplateAreas => Get(PropertyTable.GridTemplateAreas);

    public IReadOnlyList<TrackSize> GridAutoColumns => Get(PropertyTable.GridAutoColumns);

    public IReadOnlyList<TrackSize> GridAutoRows => Get(PropertyTable.GridAutoRows);

    public GridAutoFlow GridAutoFlow => Get(PropertyTable.GridAutoFlow);

    public GridLine GridRowStart => Get(PropertyTable.GridRowStart);

    public GridLine GridRowEnd => Get(PropertyTable.GridRowEnd);

    public GridLine GridColumnStart => Get(PropertyTable.GridColumnStart);

    public GridLine GridColumnEnd => Get(PropertyTable.GridColumnEnd);

    public ItemAlignment JustifyItems => Get(PropertyTable.JustifyItems);

    public ItemAlignment JustifySelf => Get(PropertyTable.JustifySelf);
}
