using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>How a level of a list writes its markers.</summary>
/// <param name="Text">ECMA-376 Part 1 §17.9.11: %1 stands for the number of the first level, %2 for that of the second.</param>
/// <param name="Marker">What of the markers' format differs from the items'.</param>
/// <param name="Left">From the column's edge to the text of the items, in twips.</param>
/// <param name="Hanging">From the marker to the text, in twips.</param>
internal sealed record ListLook(W.NumberFormatValues Format, string Text, RunFormat Marker, int Left, int Hanging)
{
    /// <summary>Between marker and text, of the font size, as on our pages.</summary>
    private const double Gap = 0.5;

    public bool Counts => Format != W.NumberFormatValues.Bullet;

    /// <param name="list">The ol, ul or whatever holds the items.</param>
    /// <param name="frame">The place of the list's content.</param>
    /// <param name="outer">The items that the list stands in, from the outermost.</param>
    public static ListLook Of(Element list, BlockFrame frame, IReadOnlyList<Element> outer, RunFormats runs)
    {
        var items = list.Elements.Where(item => item.Marker is not null).ToList();
        var left = frame.Inside(items[0].Style).Left;
        var hanging = Length.Zero;
        foreach (var item in items)
        {
            var gap = item.Style.FontSize * Gap;
            var width = TextWidth.Of(item.Marker!.TextContent, item.Marker.Style, runs) + gap;
            hanging = Length.Max(hanging, Length.Min(width, Length.Max(left, gap)));
        }
        return Of(items[0], outer, left, hanging, runs);
    }

    /// <summary>Of one item alone, whose marker no count can give.</summary>
    public ListLook With(Element item, RunFormats runs) => this with { Text = item.Marker!.TextContent.Trim(), Marker = FormatOf(item, runs) };

    private static ListLook Of(Element item, IReadOnlyList<Element> outer, Length left, Length hanging, RunFormats runs)
    {
        var text = item.Marker!.TextContent.Trim();
        var format = NumberFormatOf(item.Style.ListStyleType);
        if (format != W.NumberFormatValues.Bullet)
            (format, text) = Pattern([.. outer, item], text) is { } pattern ? (format, pattern) : (W.NumberFormatValues.Bullet, text);
        return new ListLook(format, text, FormatOf(item, runs), left.Twips, hanging.Twips);
    }

    private static RunFormat FormatOf(Element item, RunFormats runs)
    {
        var marker = item.Marker!;
        var look = runs.Of(marker.Style);
        if (marker.TextContent is [var first, ..] && runs.FontsFor(marker.Style).FaceFor(first) is { } font && font != runs.FontsFor(marker.Style).Primary)
            look = runs.In(look, font);
        return look.Minus(runs.Of(item.Style));
    }

    /// <summary>A marker with the item's number, and those of the items around before it, replaced; null where it does not show its number.</summary>
    private static string? Pattern(List<Element> items, string marker)
    {
        var end = marker.Length;
        for (var level = items.Count; level > 0; level--)
        {
            var number = CounterStyle.Format(items[level - 1].Style.ListStyleType, items[level - 1].Ordinal ?? 0);
            var at = end == 0 || number.Length == 0 ? -1 : marker.LastIndexOf(number, end - 1, StringComparison.Ordinal);
            if (at < 0)
                return level == items.Count ? null : marker;
            marker = $"{marker[..at]}%{level}{marker[(at + number.Length)..]}";
            end = at;
        }
        return marker;
    }

    /// <summary>ECMA-376 Part 1 §17.18.59; what Word counts in no such way is written out as bullets.</summary>
    private static W.NumberFormatValues NumberFormatOf(string type) => type switch
    {
        "decimal" => W.NumberFormatValues.Decimal,
        "decimal-leading-zero" => W.NumberFormatValues.DecimalZero,
        "lower-roman" => W.NumberFormatValues.LowerRoman,
        "upper-roman" => W.NumberFormatValues.UpperRoman,
        "lower-alpha" or "lower-latin" => W.NumberFormatValues.LowerLetter,
        "upper-alpha" or "upper-latin" => W.NumberFormatValues.UpperLetter,
        "hebrew" => W.NumberFormatValues.Hebrew1,
        "devanagari" => W.NumberFormatValues.HindiNumbers,
        "thai" => W.NumberFormatValues.ThaiNumbers,
        "katakana" => W.NumberFormatValues.AiueoFullWidth,
        _ => W.NumberFormatValues.Bullet,
    };
}
