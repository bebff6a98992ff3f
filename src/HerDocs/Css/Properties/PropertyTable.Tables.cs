using HerDocs.Css.Grammars;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Properties;

/// <summary>The table of properties: tables.</summary>
public static partial class PropertyTable
{
    public static readonly Property<TableLayout> TableLayout =
        Define<TableLayout>("table-layout", Values.TableLayout.Auto, inherited: false, "CSS 2.2 §17.5.2", BoxGrammars.TableLayout);

    public static readonly Property<BorderCollapse> BorderCollapse =
        Define<BorderCollapse>("border-collapse", Values.BorderCollapse.Separate, inherited: true,
            "CSS 2.2 §17.6", BoxGrammars.BorderCollapse);

    public static readonly Property<Size> BorderSpacing =
        Define<Size>("border-spacing", Size.Zero, inherited: true, "CSS 2.2 §17.6.1", LengthGrammars.BorderSpacing);

    public static readonly Property<CaptionSide> CaptionSide =
        Define<CaptionSide>("caption-side", Values.CaptionSide.Top, inherited: true, "CSS 2.2 §17.4.1", BoxGrammars.CaptionSide);

    public static readonly Property<EmptyCells> EmptyCells =
        Define<EmptyCells>("empty-cells", Values.EmptyCells.Show, inherited: true, "CSS 2.2 §17.6.1.1", BoxGrammars.EmptyCells);
}
