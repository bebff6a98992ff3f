namespace HerDocs.Css.Rules;

/// <summary>The sixteen boxes around the page area (CSS Paged Media 3 §5.1), clockwise from the upper left corner.</summary>
public enum MarginBox
{
    TopLeftCorner,
    TopLeft,
    TopCenter,
    TopRight,
    TopRightCorner,
    RightTop,
    RightMiddle,
    RightBottom,
    BottomRightCorner,
    BottomRight,
    BottomCenter,
    BottomLeft,
    BottomLeftCorner,
    LeftBottom,
    LeftMiddle,
    LeftTop,
}

/// <summary>The names that margin boxes have in style sheets.</summary>
public static class MarginBoxNames
{
    /// <summary>In the order of <see cref="MarginBox"/>.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "top-left-corner", "top-left", "top-center", "top-right", "top-right-corner", "right-top", "right-middle", "right-bottom",
        "bottom-right-corner", "bottom-right", "bottom-center", "bottom-left", "bottom-left-corner", "left-bottom", "left-middle", "left-top",
    ];

    public static string Name(this MarginBox box) => All[(int)box];

    public static MarginBox? Find(string name)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i].Equals(name, StringComparison.OrdinalIgnoreCase))
                return (MarginBox)i;
        }
        return null;
    }
}
