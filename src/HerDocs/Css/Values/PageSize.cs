using HerDocs.Geometry;

namespace HerDocs.Css.Values;

/// <summary>The sheet sizes that the size descriptor names (CSS Paged Media 3 §7.1), upright.</summary>
public static class PageSize
{
    public static readonly IReadOnlyDictionary<string, Size> Named = new Dictionary<string, Size>(StringComparer.OrdinalIgnoreCase)
    {
        ["a3"] = Millimetres(297, 420),
        ["a4"] = Millimetres(210, 297),
        ["a5"] = Millimetres(148, 210),
        ["a6"] = Millimetres(105, 148),
        ["b4"] = Millimetres(250, 353),
        ["b5"] = Millimetres(176, 250),
        ["jis-b4"] = Millimetres(257, 364),
        ["jis-b5"] = Millimetres(182, 257),
        ["letter"] = Inches(8.5, 11),
        ["legal"] = Inches(8.5, 14),
        ["ledger"] = Inches(11, 17),
    };

    /// <summary>Of a side.</summary>
    public static readonly Length Shortest = Length.FromPoints(3);

    /// <summary>Of a side. With bleed and marks a sheet stays below the 14,400 points of ISO 19005-2 §6.1.13.</summary>
    public static readonly Length Longest = Length.FromPoints(13_000);

    public static readonly Length MostBleed = Length.FromPoints(600);

    public static Size A4 => Named["a4"];

    private static Size Millimetres(double width, double height) =>
        new(Length.FromMillimetres(width), Length.FromMillimetres(height));

    private static Size Inches(double width, double height) => new(Length.FromInches(width), Length.FromInches(height));
}
