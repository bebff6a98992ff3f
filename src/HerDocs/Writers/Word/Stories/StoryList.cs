using System.Globalization;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;

namespace HerDocs.Writers.Word.Stories;

/// <summary>A list as Word counts it: an instance of its own, so that it begins anew.</summary>
/// <param name="Number">Counting from one, in the order of the document.</param>
/// <param name="Model">The item whose marker stands for those of all items.</param>
/// <param name="Left">From the column's edge to the text of the items.</param>
/// <param name="Hanging">From the marker to the text.</param>
/// <param name="Start">The first number.</param>
internal sealed record StoryList(int Number, Element Model, Length Left, Length Hanging, int Start)
{
    /// <summary>Between marker and text, of the font size, as on our pages.</summary>
    private const double Gap = 0.5;

    /// <param name="list">The ol, ul or whatever holds the items.</param>
    /// <param name="frame">The place of the list's content.</param>
    public static StoryList Of(int number, Element list, BlockFrame frame, RunFormats runs)
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
        return new StoryList(number, items[0], left, hanging, StartOf(items[0], list));
    }

    private static int StartOf(Element firstItem, Element list) =>
        NumberOf(firstItem.Attribute("value")) ?? NumberOf(list.Attribute("start")) ?? 1;

    private static int? NumberOf(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>A paragraph's place in a list, from which it takes the next number.</summary>
internal sealed record StoryListPlace(StoryList List);
