using HerDocs.Css.Grammars;
using HerDocs.Css.Values;

namespace HerDocs.Css.Properties;

/// <summary>The table of properties: grids.</summary>
public static partial class PropertyTable
{
    public static readonly Property<GridTemplate> GridTemplateColumns =
        Define<GridTemplate>("grid-template-columns", GridTemplate.None, inherited: false, "CSS Grid 1 §7.2", GridGrammars.Template);

    public static readonly Property<GridTemplate> GridTemplateRows =
        Define<GridTemplate>("grid-template-rows", GridTemplate.None, inherited: false, "CSS Grid 1 §7.2", GridGrammars.Template);

    public static readonly Property<GridAreas?> GridTemplateAreas =
        Define<GridAreas?>("grid-template-areas", null, inherited: false, "CSS Grid 1 §7.3", GridGrammars.Areas);

    public static readonly Property<IReadOnlyList<TrackSize>> GridAutoColumns =
        Define<IReadOnlyList<TrackSize>>("grid-auto-columns", [TrackSize.Auto], inherited: false, "CSS Grid 1 §7.6", GridGrammars.AutoTracks);

    public static readonly Property<IReadOnlyList<TrackSize>> GridAutoRows =
        Define<IReadOnlyList<TrackSize>>("grid-auto-rows", [TrackSize.Auto], inherited: false, "CSS Grid 1 §7.6", GridGrammars.AutoTracks);

    public static readonly Property<GridAutoFlow> GridAutoFlow =
        Define<GridAutoFlow>("grid-auto-flow", default, inherited: false, "CSS Grid 1 §7.7", GridGrammars.AutoFlow);

    public static readonly Property<GridLine> GridRowStart =
        Define<GridLine>("grid-row-start", default, inherited: false, "CSS Grid 1 §8.3", GridGrammars.Line);

    public static readonly Property<GridLine> GridRowEnd =
        Define<GridLine>("grid-row-end", default, inherited: false, "CSS Grid 1 §8.3", GridGrammars.Line);

    public static readonly Property<GridLine> GridColumnStart =
        Define<GridLine>("grid-column-start", default, inherited: false, "CSS Grid 1 §8.3", GridGrammars.Line);

    public static readonly Property<GridLine> GridColumnEnd =
        Define<GridLine>("grid-column-end", default, inherited: false, "CSS Grid 1 §8.3", GridGrammars.Line);

    public static readonly Property<ItemAlignment> JustifyItems =
        Define<ItemAlignment>("justify-items", Values.ItemAlignment.Normal, inherited: false,
            "CSS Box Alignment 3 §6.1", BoxGrammars.JustifyItems);

    public static readonly Property<ItemAlignment> JustifySelf =
        Define<ItemAlignment>("justify-self", Values.ItemAlignment.Auto, inherited: false,
            "CSS Box Alignment 3 §6.1", BoxGrammars.JustifySelf);
}
