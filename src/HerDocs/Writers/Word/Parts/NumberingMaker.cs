using System.Globalization;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Stories;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>Makes the numbers and bullets of lists (ECMA-376 Part 1 §17.9): a definition for each look, an instance for each list.</summary>
internal sealed class NumberingMaker(RunFormats runs, FormatXml formats)
{
    public W.Numbering Make(IReadOnlyList<StoryList> lists)
    {
        var numbering = new W.Numbering();
        WordNamespaces.Declare(numbering);
        var definitions = new Dictionary<ListLook, int>();
        var instances = new List<W.NumberingInstance>();
        foreach (var list in lists)
        {
            var look = LookOf(list, list.Model, list.Model.Marker!);
            if (!definitions.TryGetValue(look, out var definition))
            {
                definitions.Add(look, definition = definitions.Count);
                numbering.Append(Define(definition, look));
            }
            instances.Add(new W.NumberingInstance(
                new W.AbstractNumId { Val = definition },
                new W.LevelOverride(new W.StartOverrideNumberingValue { Val = list.Start }) { LevelIndex = 0 })
            { NumberID = list.Number });
        }
        foreach (var instance in instances)
            numbering.Append(instance);
        return numbering;
    }

    private ListLook LookOf(StoryList list, Element item, Element marker)
    {
        var (format, text) = FormatOf(item.Style.ListStyleType, marker.TextContent);
        var primary = runs.FontsFor(marker.Style).Primary;
        var look = runs.Of(marker.Style);
        if (marker.TextContent is [var first, ..] && runs.FontsFor(marker.Style).FaceFor(first) is { } font && font != primary)
            look = runs.In(look, font);
        return new ListLook(format, text, look.Minus(runs.Of(item.Style)), list.Left.Twips, list.Hanging.Twips);
    }

    private static (W.NumberFormatValues Format, string Text) FormatOf(string type, string marker) => type switch
    {
        "decimal" => (W.NumberFormatValues.Decimal, "%1."),
        "decimal-leading-zero" => (W.NumberFormatValues.DecimalZero, "%1."),
        "lower-roman" => (W.NumberFormatValues.LowerRoman, "%1."),
        "upper-roman" => (W.NumberFormatValues.UpperRoman, "%1."),
        "lower-alpha" or "lower-latin" => (W.NumberFormatValues.LowerLetter, "%1."),
        "upper-alpha" or "upper-latin" => (W.NumberFormatValues.UpperLetter, "%1."),
        "hebrew" => (W.NumberFormatValues.Hebrew1, "%1."),
        "arabic-indic" => (W.NumberFormatValues.HindiNumbers, "%1."),
        "thai" => (W.NumberFormatValues.ThaiNumbers, "%1."),
        _ => (W.NumberFormatValues.Bullet, marker.Trim()),
    };

    private W.AbstractNum Define(int id, ListLook look)
    {
        var paragraph = new W.PreviousParagraphProperties(new W.Indentation
        {
            Left = look.Left.ToString(CultureInfo.InvariantCulture),
            Hanging = look.Hanging.ToString(CultureInfo.InvariantCulture),
        });
        var level = new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = look.Format },
            new W.LevelSuffix { Val = W.LevelSuffixValues.Tab },
            new W.LevelText { Val = look.Text },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            paragraph)
        { LevelIndex = 0 };
        var run = new W.NumberingSymbolRunProperties();
        formats.AppendRun(run, look.Marker);
        if (run.HasChildren)
            level.Append(run);
        return new W.AbstractNum(new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel }, level) { AbstractNumberId = id };
    }

    private sealed record ListLook(W.NumberFormatValues Format, string Text, RunFormat Marker, int Left, int Hanging);
}
