using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Writers.Word.Stories;

/// <summary>What the items of lists are marked with, and the number in it: that of the list, or of a counter that a rule gives.</summary>
internal static class ListMarkers
{
    private const string ListItem = "list-item";

    /// <summary>The number that a marker shows, or would show if it showed any.</summary>
    public static int NumberOf(Element item) =>
        CounterOf(item) is { } counter && item.Counters.FirstOrDefault(value => value.Name == counter.Name) is { Name: not null } own ? own.Value : item.Ordinal ?? 1;

    /// <summary>What is written there; a bullet for a picture, which Word would have to be given anew for each list.</summary>
    public static string TextOf(Element item) =>
        item.Marker!.TextContent.Trim() is { Length: > 0 } text ? text : item.Marker.Elements.Any(child => child.Pseudo == PseudoElement.Image) ? "•" : "";

    /// <summary>The counter style of the number.</summary>
    public static string StyleOf(Element item) => CounterOf(item)?.Style ?? item.Style.ListStyleType;

    /// <summary>What a rule for the marker counts by; null where the list style does.</summary>
    private static ContentCounter? CounterOf(Element item) =>
        item.Marker?.Style.Content?.OfType<ContentCounter>().LastOrDefault(counter => counter.Name != ListItem);
}
