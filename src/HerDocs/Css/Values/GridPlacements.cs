namespace HerDocs.Css.Values;

/// <summary>A line that an item begins or ends at (CSS Grid 1 §8.3); the default value is auto.</summary>
/// <param name="Number">Of the line, counted from the end when negative, or of the tracks spanned; null where only a name stands.</param>
/// <param name="Name">Of the line.</param>
public readonly record struct GridLine(int? Number, string? Name = null, bool IsSpan = false)
{
    public bool IsAuto => Number is null && Name is null;

    public override string ToString()
    {
        if (IsAuto)
            return "auto";
        var words = new[] { IsSpan ? "span" : "", Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", Name ?? "" };
        return string.Join(' ', words.Where(word => word.Length > 0));
    }
}

/// <summary>The value of grid-template-areas (CSS Grid 1 §7.3): a name for each cell, null for a cell of none.</summary>
public sealed record GridAreas(IReadOnlyList<IReadOnlyList<string?>> Rows)
{
    public int ColumnCount => Rows[0].Count;

    public override string ToString() => string.Join(' ', Rows.Select(row => $"\"{string.Join(' ', row.Select(cell => cell ?? "."))}\""));
}

/// <summary>The value of grid-auto-flow (CSS Grid 1 §7.7).</summary>
/// <param name="IsDense">Later items fill gaps that earlier ones left.</param>
public readonly record struct GridAutoFlow(bool IsColumn, bool IsDense)
{
    public override string ToString() => (IsColumn, IsDense) switch
    {
        (false, false) => "row",
        (true, false) => "column",
        (false, true) => "row dense",
        (true, true) => "column dense",
    };
}
