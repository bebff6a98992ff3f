using HerDocs.Css.Grammars;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Properties;

/// <summary>The table of properties: pages and breaks.</summary>
public static partial class PropertyTable
{
    public static readonly Property<string?> Page =
        Define<string?>("page", null, inherited: false, "CSS Paged Media 3 §9.1", BoxGrammars.Page);

    public static readonly Property<BreakBetween> BreakBefore =
        Define<BreakBetween>("break-before", Values.BreakBetween.Auto, inherited: false,
            "CSS Fragmentation 3 §3.1", BoxGrammars.BreakBetween);

    public static readonly Property<BreakBetween> BreakAfter =
        Define<BreakBetween>("break-after", Values.BreakBetween.Auto, inherited: false,
            "CSS Fragmentation 3 §3.1", BoxGrammars.BreakBetween);

    public static readonly Property<BreakInside> BreakInside =
        Define<BreakInside>("break-inside", Values.BreakInside.Auto, inherited: false, "CSS Fragmentation 3 §3.2", BoxGrammars.BreakInside);

    public static readonly Property<int> Orphans =
        Define<int>("orphans", 2, inherited: true, "CSS Fragmentation 3 §3.3", NumberGrammars.PositiveInteger);

    public static readonly Property<int> Widows =
        Define<int>("widows", 2, inherited: true, "CSS Fragmentation 3 §3.3", NumberGrammars.PositiveInteger);

    public static readonly Property<BoxDecorationBreak> BoxDecorationBreak =
        Define<BoxDecorationBreak>("box-decoration-break", Values.BoxDecorationBreak.Slice, inherited: false,
            "CSS Fragmentation 3 §6", BoxGrammars.BoxDecorationBreak);
}
