using System.Globalization;
using HerDocs.Geometry;

namespace HerDocs.Css.Values;

/// <summary>The value of line-height (CSS Inline 3 §5.2): normal, a multiple of the font size, or a length.</summary>
public readonly record struct LineHeight
{
    public static readonly LineHeight Normal;

    public double? Factor { get; private init; }

    public Length? Fixed { get; private init; }

    public bool IsNormal => Factor is null && Fixed is null;

    public static LineHeight Of(double factor) => new() { Factor = factor };

    public static LineHeight Of(Length length) => new() { Fixed = length };

    /// <summary>The used line height, given the font size and what the font itself asks for.</summary>
    public Length Resolve(Length fontSize, Length normal) =>
        Fixed ?? (Factor is { } factor ? fontSize * factor : normal);

    public override string ToString() =>
        Fixed?.ToString() ?? Factor?.ToString("0.###", CultureInfo.InvariantCulture) ?? "normal";
}
