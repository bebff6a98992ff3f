namespace HerDocs.Css.Values;

/// <summary>The radii of a corner's quarter ellipse; percentages are of the border box's width and height (CSS Backgrounds 3 §5.1).</summary>
public readonly record struct CornerRadius(LengthPercentage Across, LengthPercentage Down)
{
    /// <summary>Without both radii a corner is square.</summary>
    public bool IsZero => Across.IsZero || Down.IsZero;

    public override string ToString() => Across == Down ? Across.ToString() : $"{Across} {Down}";
}
