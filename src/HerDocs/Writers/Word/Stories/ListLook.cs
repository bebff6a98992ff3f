using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>How a level of a list writes its markers.</summary>
/// <param name="Text">ECMA-376 Part 1 §17.9.11: %1 stands for the number of the first level, %2 for that of the second.</param>
/// <param name="Marker">What of the markers' format differs from the items'.</param>
/// <param name="Start">From the column's edge to the text of the items, in twips.</param>
/// <param name="Hanging">From the marker to the text, in twips; see <see cref="EndsAtText"/>.</param>
internal sealed record ListLook(W.NumberFormatValues Format, string Text, RunFormat Marker, int Start, int Hanging)
{
    /// <summary>Between marker and text, of the font size, as on our pages.</summary>
    private const double Gap = 0.5;

    /// <summary>Between levels, in twips.</summary>
    private const int LeastStep = 240;

    /// <summary>Of a level that no heading has, so that it is passed over.</summary>
    public static readonly ListLook Silent = new(W.NumberFormatValues.Decimal, "", RunFormat.Empty, 0, 0) { Suffix = W.LevelSuffixValues.Nothing };

    public bool Counts => Format != W.NumberFormatValues.Bullet;

    /// <summary>
    /// Whether markers end where the hanging indent begins, as on our pages, however wide they are. Otherwise they begin there: where text runs
    /// to the left, programs do not agree what the end of a marker is.
    /// </summary>
    public bool EndsAtText { get; init; }

    /// <summary>What stands between marker and text.</summary>
    public W.LevelSuffixValues Suffix { get; init; } = W.LevelSuffixValues.Tab;

    /// <summary>What sets the style of its items apart from others, where nothing around them does.</summary>
    public string Variant =>
        Format == W.NumberFormatValues.LowerRoman || Format == W.NumberFormatValues.UpperRoman ? "Roman"
        : Format == W.NumberFormatValues.LowerLetter || Format == W.NumberFormatValues.UpperLetter ? "Letter"
        : "Variant";

    /// <param name="list">The ol, ul or whatever holds the items.</param>
    /// <param name="frame">The place of the list's content.</param>
    /// <param name="outer">The items that the list stands in, from the outermost.</param>
    public static ListLook Of(Element list, BlockFrame frame, IReadOnlyList<Element> outer, RunFormats runs)
    {
        var items = list.Elements.Where(item => item.Marker is not null).ToList();
        var start = frame.Inside(items[0]).Start(items[0].Style.Direction);
        var gap = items[0].Style.FontSize * Gap;
        if (items[0].Style.Direction == Direction.LeftToRight)
            return Of(items[0], outer, start, gap, runs) with { EndsAtText = true };
        var widest = items.Select(item => TextWidth.Of(item.Marker!.TextContent, item.Marker.Style, runs)).Aggregate(Length.Max);
        return Of(items[0], outer, start, Length.Min(widest + gap, Length.Max(start, gap)), runs);
    }

    /// <summary>What a style says of it: which sign is a bullet, the list says.</summary>
    public ListLook WithoutSign() => Counts ? this : this with { Text = "", Marker = RunFormat.Empty };

    /// <summary>Of a list in its items, where the document has none: so that whoever moves an item down finds a list there.</summary>
    /// <param name="level">The new one, counted from nought.</param>
    public ListLook Below(int level) => this with
    {
        Format = !Counts ? Format
            : Format == W.NumberFormatValues.LowerLetter ? W.NumberFormatValues.LowerRoman
            : Format == W.NumberFormatValues.LowerRoman ? W.NumberFormatValues.Decimal
            : W.NumberFormatValues.LowerLetter,
        Text = Counts ? $"%{level + 1}{(Text.EndsWith('.') ? "." : "")}" : Text,
        Start = Start + Math.Max(Hanging, LeastStep),
        Hanging = Math.Max(Hanging, LeastStep),
    };

    /// <summary>Of one item alone, whose marker no count can give.</summary>
    public ListLook With(Element item, RunFormats runs) => this with { Text = ListMarkers.TextOf(item), Marker = FormatOf(item, runs) };

    private static ListLook Of(Element item, IReadOnlyList<Element> outer, Length start, Length hanging, RunFormats runs)
    {
        var text = ListMarkers.TextOf(item);
        var format = NumberFormatOf(ListMarkers.StyleOf(item));
        if (format != W.NumberFormatValues.Bullet)
            (format, text) = Pattern([.. outer, item], text) is { } pattern ? (format, pattern) : (W.NumberFormatValues.Bullet, text);
        return new ListLook(format, text, FormatOf(item, runs), start.Twips, hanging.Twips);
    }

    private static RunFormat FormatOf(Element item, RunFormats runs)
    {
        var marker = item.Marker!;
        var look = runs.Of(marker.Style);
        if (marker.TextContent is [var first, ..] && runs.FontsFor(marker.Style).FaceFor(first) is { } font && font != runs.FontsFor(marker.Style).Primary)
            look = RunFormats.In(look, font, ScriptSlots.Of(first));
        return look.Minus(runs.Of(item.Style));
    }

    /// <summary>A marker with the item's number, and those of the items around before it, replaced; null where it does not show its number.</summary>
    private static string? Pattern(List<Element> items, string marker)
    {
        var end = marker.Length;
        for (var level = items.Count; level > 0; level--)
        {
            var number = CounterStyle.Format(ListMarkers.StyleOf(items[level - 1]), ListMarkers.NumberOf(items[level - 1]));
            var at = end == 0 || number.Length == 0 ? -1 : marker.LastIndexOf(number, end - 1, StringComparison.Ordinal);
            if (at < 0)
                return level == items.Count ? null : marker;
            marker = $"{marker[..at]}%{level}{marker[(at + number.Length)..]}";
            end = at;
        }
        return marker;
    }

    /// <summary>ECMA-376 Part 1 §17.18.59; what Word counts in no such way is written out as bullets.</summary>
    public static W.NumberFormatValues NumberFormatOf(string type) => type switch
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
