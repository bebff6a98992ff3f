using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Documents;
using HerDocs.Geometry;

namespace HerDocs.Writers.Word;

/// <summary>The numbering of lists (ECMA-376-1 §17.9): one definition for lists that look alike, one instance for each list.</summary>
internal sealed class Numberings
{
    private readonly Dictionary<(string Text, bool IsNumber, int Left, int Hang, RunFormat Format), int> definitions = [];
    private readonly Dictionary<(Element? List, int Definition), int> instances = [];
    private readonly List<AbstractNum> abstracts = [];
    private readonly List<NumberingInstance> numbers = [];

    public bool IsEmpty => numbers.Count == 0;

    /// <summary>What a paragraph says to be an item of a list.</summary>
    /// <param name="left">Of the item's text.</param>
    public NumberingProperties Use(ListMarker marker, Length left)
    {
        var text = marker.Number is null ? marker.Text : $"%1{marker.Text.TrimStart("0123456789".ToCharArray())}";
        var key = (text, marker.Number is not null, left.Twips, Math.Min(marker.Hang.Twips, Math.Max(0, left.Twips)), marker.Format);
        if (!definitions.TryGetValue(key, out var definition))
        {
            definitions.Add(key, definition = abstracts.Count);
            abstracts.Add(Definition(definition, key));
        }
        if (!instances.TryGetValue((marker.List, definition), out var instance))
        {
            instances.Add((marker.List, definition), instance = numbers.Count + 1);
            var number = new NumberingInstance(new AbstractNumId { Val = definition }) { NumberID = instance };
            if (marker.Number is { } start)
                number.AppendChild(new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = 0 });
            numbers.Add(number);
        }
        return new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = instance });
    }

    public Numbering Make()
    {
        var numbering = new Numbering();
        foreach (var definition in abstracts)
            numbering.AppendChild(definition);
        foreach (var number in numbers)
            numbering.AppendChild(number);
        return numbering;
    }

    private static AbstractNum Definition(int id, (string Text, bool IsNumber, int Left, int Hang, RunFormat Format) key)
    {
        var level = new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = key.IsNumber ? NumberFormatValues.Decimal : NumberFormatValues.Bullet },
            new LevelText { Val = key.Text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = Xml.Number(key.Left), Hanging = Xml.Number(key.Hang) }),
            key.Format.Differences(new NumberingSymbolRunProperties(), null))
        {
            LevelIndex = 0,
        };
        return new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, level) { AbstractNumberId = id };
    }
}
