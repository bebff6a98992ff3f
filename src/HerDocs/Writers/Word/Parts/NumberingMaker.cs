using System.Globalization;
using DocumentFormat.OpenXml;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Stories;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>
/// Makes the numbers and bullets of lists (ECMA-376 Part 1 §17.9): a definition for each kind of list, with the styles that go with its
/// levels, and an instance for each list that counts by itself.
/// </summary>
internal sealed class NumberingMaker(FormatXml formats)
{
    public W.Numbering Make(NumberingPlan plan)
    {
        var numbering = new W.Numbering();
        WordNamespaces.Declare(numbering);
        foreach (var definition in plan.Definitions)
            numbering.Append(Define(definition));
        var instances = plan.Definitions.SelectMany(definition => definition.Numberings.Select(list => (definition, list)));
        foreach (var (definition, list) in instances.OrderBy(instance => instance.list.Number))
            numbering.Append(Instance(definition, list));
        return numbering;
    }

    private static W.NumberingInstance Instance(ListDefinition definition, StoryNumbering list)
    {
        var instance = new W.NumberingInstance(new W.AbstractNumId { Val = definition.Index }) { NumberID = list.Number };
        // The first begins where the definition says.
        for (var level = 0; list.Number != definition.Number && level < list.Looks.Count; level++)
            instance.Append(new W.LevelOverride(new W.StartOverrideNumberingValue { Val = list.Starts[level] }) { LevelIndex = level });
        return instance;
    }

    private W.AbstractNum Define(ListDefinition definition)
    {
        var made = new W.AbstractNum(
            new W.Nsid { Val = Hex(definition, 0x48455200) },
            new W.MultiLevelType { Val = W.MultiLevelValues.Multilevel },
            new W.TemplateCode { Val = Hex(definition, 0x444F4300) },
            new W.StyleLink { Val = definition.Style!.Id })
        { AbstractNumberId = definition.Index };
        var look = definition.Looks[0];
        for (var level = 0; level < StoryNumbering.MostLevels; level++)
        {
            look = level < definition.Looks.Count ? definition.Looks[level] : look.Below(level);
            made.Append(Define(definition, level, look));
        }
        return made;
    }

    /// <summary>By these Word tells definitions apart (ECMA-376 Part 1 §17.9.14, §17.9.29).</summary>
    private static string Hex(ListDefinition definition, int series) => (series + definition.Index + 1).ToString("X8", CultureInfo.InvariantCulture);

    /// <summary>CT_Lvl, ECMA-376 Part 1 §17.9.6.</summary>
    private W.Level Define(ListDefinition definition, int index, ListLook look)
    {
        var level = new W.Level(
            new W.StartNumberingValue { Val = index < definition.Starts.Count ? definition.Starts[index] : 1 },
            new W.NumberingFormat { Val = look.Format })
        { LevelIndex = index };
        if (definition.StyleOf(index) is { } style)
            level.Append(new W.ParagraphStyleIdInLevel { Val = style.Id });
        level.Append(
            new W.LevelSuffix { Val = look.Suffix },
            new W.LevelText { Val = look.Text },
            new W.LevelJustification { Val = look.EndsAtText ? W.LevelJustificationValues.Right : W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(new W.Indentation
            {
                Left = look.Start.ToString(CultureInfo.InvariantCulture),
                Hanging = look.Hanging.ToString(CultureInfo.InvariantCulture),
            }));
        var run = new W.NumberingSymbolRunProperties();
        formats.AppendRun(run, look.Marker);
        if (run.HasChildren)
            level.Append(run);
        return level;
    }
}
