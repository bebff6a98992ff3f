namespace HerDocs.Css.Properties;

/// <summary>
/// The names that follow the writing direction (CSS Logical 1). Lines always run horizontally, so block-start is the top and
/// inline-start is left or right.
/// </summary>
internal static class LogicalProperties
{
    public static readonly IReadOnlyList<DeclaredProperty> All =
    [
        .. Sizes(),
        .. Sides("margin-", "", "CSS Logical 1 §4.2"),
        .. Sides("padding-", "", "CSS Logical 1 §4.4"),
        .. Sides("inset-", "", "CSS Logical 1 §4.3", physicalPrefix: ""),
        .. Sides("border-", "-width", "CSS Logical 1 §4.5.1"),
        .. Sides("border-", "-style", "CSS Logical 1 §4.5.2"),
        .. Sides("border-", "-color", "CSS Logical 1 §4.5.3"),
        .. Corners(),
    ];

    /// <summary>The names of the sides that a logical one stands for, from left to right and from right to left.</summary>
    public static Longhand Side(string prefix, string logicalSide, string suffix) => logicalSide switch
    {
        "block-start" => Find(prefix, "top", suffix),
        "block-end" => Find(prefix, "bottom", suffix),
        "inline-start" => new Longhand(Find(prefix, "left", suffix), Find(prefix, "right", suffix)),
        _ => new Longhand(Find(prefix, "right", suffix), Find(prefix, "left", suffix)),
    };

    private static IEnumerable<DeclaredProperty> Sides(string prefix, string suffix, string specification, string? physicalPrefix = null)
    {
        foreach (var side in new[] { "block-start", "block-end", "inline-start", "inline-end" })
            yield return DeclaredProperties.Single(prefix + side + suffix, Side(physicalPrefix ?? prefix, side, suffix), specification);
    }

    private static IEnumerable<DeclaredProperty> Sizes()
    {
        foreach (var limit in new[] { "", "min-", "max-" })
        {
            yield return DeclaredProperties.Single(limit + "inline-size", Find(limit, "width", ""), "CSS Logical 1 §4.1");
            yield return DeclaredProperties.Single(limit + "block-size", Find(limit, "height", ""), "CSS Logical 1 §4.1");
        }
    }

    private static IEnumerable<DeclaredProperty> Corners()
    {
        foreach (var (block, side) in new[] { ("start", "top"), ("end", "bottom") })
        {
            var left = Find("border-", $"{side}-left", "-radius");
            var right = Find("border-", $"{side}-right", "-radius");
            yield return DeclaredProperties.Single($"border-{block}-start-radius", new(left, right), "CSS Logical 1 §4.6");
            yield return DeclaredProperties.Single($"border-{block}-end-radius", new(right, left), "CSS Logical 1 §4.6");
        }
    }

    private static Property Find(string prefix, string side, string suffix) => PropertyTable.Find(prefix + side + suffix)!;
}
