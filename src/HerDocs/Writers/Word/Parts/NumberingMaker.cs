using System.Globalization;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Stories;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>
/// Makes the numbers and bullets of lists (ECMA-376 Part 1 §17.9): a definition for each look of a list and those in it, an instance for
/// each list that counts by itself.
/// </summary>
internal sealed class NumberingMaker(FormatXml formats)
{
    public W.Numbering Make(IReadOnlyList<StoryNumbering> numberings)
    {
        var numbering = new W.Numbering();
        WordNamespaces.Declare(numbering);
        var definitions = new List<IReadOnlyList<ListLook>>();
        var instances = new List<W.NumberingInstance>();
        foreach (var list in numberings)
        {
            var looks = list.Looks;
            var definition = definitions.FindIndex(known => known.SequenceEqual(looks));
            if (definition < 0)
            {
                definition = definitions.Count;
                definitions.Add(looks);
                numbering.Append(Define(definition, looks));
            }
            var instance = new W.NumberingInstance(new W.AbstractNumId { Val = definition }) { NumberID = list.Number };
            for (var level = 0; level < looks.Count; level++)
                instance.Append(new W.LevelOverride(new W.StartOverrideNumberingValue { Val = list.Starts[level] }) { LevelIndex = level });
            instances.Add(instance);
        }
        foreach (var instance in instances)
            numbering.Append(instance);
        return numbering;
    }

    private W.AbstractNum Define(int id, IReadOnlyList<ListLook> looks)
    {
        var definition = new W.AbstractNum(new W.MultiLevelType
        {
            Val = looks.Count > 1 ? W.MultiLevelValues.Multilevel : W.MultiLevelValues.SingleLevel,
        })
        { AbstractNumberId = id };
        for (var level = 0; level < looks.Count; level++)
            definition.Append(Define(level, looks[level]));
        return definition;
    }

    private W.Level Define(int index, ListLook look)
    {
        var level = new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = look.Format },
            new W.LevelSuffix { Val = W.LevelSuffixValues.Tab },
            new W.LevelText { Val = look.Text },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(new W.Indentation
            {
                Left = look.Left.ToString(CultureInfo.InvariantCulture),
                Hanging = look.Hanging.ToString(CultureInfo.InvariantCulture),
            }))
        { LevelIndex = index };
        var run = new W.NumberingSymbolRunProperties();
        formats.AppendRun(run, look.Marker);
        if (run.HasChildren)
            level.Append(run);
        return level;
    }
}
