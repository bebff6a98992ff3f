using HerDocs.Css.Grammars;
using HerDocs.Css.Syntax;
using HerDocs.Css.Values;

namespace HerDocs.Css.Properties;

/// <summary>Shorthands for grids and the alignment of their items.</summary>
internal static partial class Shorthands
{
    private static IEnumerable<DeclaredProperty> Grids()
    {
        yield return TwoSides("place-items", "CSS Box Alignment 3 §6.3", PropertyTable.AlignItems, PropertyTable.JustifyItems);
        yield return TwoSides("place-self", "CSS Box Alignment 3 §6.3", PropertyTable.AlignSelf, PropertyTable.JustifySelf);
        yield return GridLines("grid-row", PropertyTable.GridRowStart, PropertyTable.GridRowEnd);
        yield return GridLines("grid-column", PropertyTable.GridColumnStart, PropertyTable.GridColumnEnd);
        yield return GridLines(
            "grid-area", PropertyTable.GridRowStart, PropertyTable.GridColumnStart, PropertyTable.GridRowEnd, PropertyTable.GridColumnEnd);
        Longhand[] template = [PropertyTable.GridTemplateRows, PropertyTable.GridTemplateColumns, PropertyTable.GridTemplateAreas];
        const string TemplateSyntax =
            "none | <'grid-template-rows'> / <'grid-template-columns'> "
            + "| [ <line-names>? <string> <track-size>? <line-names>? ]+ [ / <explicit-track-list> ]?";
        yield return new("grid-template", TemplateSyntax, "CSS Grid 1 §7.4", template, ReadTemplate);
        yield return new(
            "grid",
            "<'grid-template'> | <'grid-template-rows'> / [ auto-flow && dense? ] <'grid-auto-columns'>? "
            + "| [ auto-flow && dense? ] <'grid-auto-rows'>? / <'grid-template-columns'>",
            "CSS Grid 1 §7.8",
            [.. template, PropertyTable.GridAutoFlow, PropertyTable.GridAutoRows, PropertyTable.GridAutoColumns],
            ReadGrid);
    }

    /// <summary>Lines with slashes between them; the end that is left out takes the name of its start (CSS Grid 1 §8.4).</summary>
    private static DeclaredProperty GridLines(string name, params Longhand[] longhands) =>
        new(
            name,
            $"<grid-line> [ / <grid-line> ]{{0,{longhands.Length - 1}}}",
            "CSS Grid 1 §8.4",
            longhands,
            reader => ReadLines(reader, longhands.Length));

    private static Specified?[]? ReadLines(ValueReader reader, int most)
    {
        var lines = new Specified<GridLine>?[most];
        var count = 0;
        do
        {
            if (count == most || GridGrammars.Line.Parse(reader) is not { } line)
                return null;
            lines[count++] = line;
        }
        while (reader.TakeDelim('/'));
        for (var i = count; i < most; i++)
            lines[i] = lines[Math.Max(0, i - 2)]!.Map(start => start is { Number: null, IsSpan: false } ? start : default);
        return lines;
    }

    /// <summary>Rows, columns and areas.</summary>
    private static Specified?[]? ReadTemplate(ValueReader reader)
    {
        if (reader.IsLast && reader.TakeKeyword("none"))
            return [null, null, null];
        var before = reader.Position;
        if (GridGrammars.Template.Parse(reader) is { } rows && reader.TakeDelim('/'))
            return GridGrammars.Template.Parse(reader) is { } columns ? [rows, columns, null] : null;
        reader.Position = before;
        return ReadDrawnTemplate(reader);
    }

    /// <summary>A grid drawn in strings, a row each, with the row's size and the names of the lines around it.</summary>
    private static Specified?[]? ReadDrawnTemplate(ValueReader reader)
    {
        var areas = new List<IReadOnlyList<string?>>();
        var sizes = new List<Specified<TrackSize>>();
        var names = new List<List<string>> { new() };
        while (!reader.AtEnd && !reader.Peek.IsDelim('/'))
        {
            if (GridGrammars.LineNames(reader) is not { } above || reader.TakeString() is not { } text || GridGrammars.AreaRow(text) is not { } row)
                return null;
            names[^1].AddRange(above);
            areas.Add(row);
            var start = reader.Position;
            var size = GridGrammars.Size(reader);
            if (size is null)
                reader.Position = start;
            sizes.Add(size ?? new(TrackSize.Auto));
            if (GridGrammars.LineNames(reader) is not { } below)
                return null;
            names.Add([.. below]);
        }
        if (GridGrammars.AreasOf(areas) is not { } drawn)
            return null;
        Specified<GridTemplate>? columns = null;
        if (reader.TakeDelim('/') && (columns = GridGrammars.ExplicitTracks(reader)) is null)
            return null;
        var rows = Specified.List(sizes).Map(all => new GridTemplate(new GridTracks(all, names), null, GridTracks.None));
        return [rows, columns, new Specified<GridAreas?>(drawn)];
    }

    private static Specified?[]? ReadGrid(ValueReader reader)
    {
        var before = reader.Position;
        if (ReadTemplate(reader) is { } template && reader.AtEnd)
            return [.. template, null, null, null];
        reader.Position = before;
        if (ReadAutoFlow(reader) is { } isDense)
        {
            // CSS Grid 1 §7.8: rows are made as items ask for them.
            var rows = reader.Peek.IsDelim('/') ? null : GridGrammars.AutoTracks.Parse(reader);
            return reader.TakeDelim('/') && GridGrammars.Template.Parse(reader) is { } columns
                ? [null, columns, null, new Specified<GridAutoFlow>(new GridAutoFlow(IsColumn: false, isDense)), rows, null]
                : null;
        }
        reader.Position = before;
        if (GridGrammars.Template.Parse(reader) is not { } fixedRows || !reader.TakeDelim('/') || ReadAutoFlow(reader) is not { } dense)
            return null;
        var auto = reader.AtEnd ? null : GridGrammars.AutoTracks.Parse(reader);
        return [fixedRows, null, null, new Specified<GridAutoFlow>(new GridAutoFlow(IsColumn: true, dense)), null, auto];
    }

    /// <summary>auto-flow, and whether dense stands with it; null when there is none.</summary>
    private static bool? ReadAutoFlow(ValueReader reader)
    {
        var isDense = reader.TakeKeyword("dense");
        if (!reader.TakeKeyword("auto-flow"))
            return null;
        return isDense || reader.TakeKeyword("dense");
    }
}
