namespace HerDocs.Css.Values;

/// <summary>A picture behind a box (CSS Backgrounds 3 §2), one layer.</summary>
public abstract record BackgroundImage;

/// <summary>url().</summary>
public sealed record BackgroundPicture(string Url) : BackgroundImage;

/// <summary>
/// linear-gradient(): the angle in degrees, clockwise, 0 pointing up (CSS Images 3 §3.1). Of a gradient to a corner the angle only
/// says which one (45, 135, 225 or 315): the true angle follows from the box, so that the other two corners share a colour.
/// </summary>
public sealed record LinearGradient(double Angle, IReadOnlyList<GradientStop> Stops, bool ToCorner = false) : BackgroundImage;

/// <summary>A colour stop; a position left out is spread evenly between its neighbours.</summary>
public readonly record struct GradientStop(Color Color, LengthPercentage? Position);
