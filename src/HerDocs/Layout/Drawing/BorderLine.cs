using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Layout.Drawing;

/// <summary>One side of a border as it is drawn; no width where there is none.</summary>
public readonly record struct BorderLine(Length Width, BorderStyle Style, Color Color)
{
    public static readonly BorderLine None;

    public bool IsVisible => Width > Length.Zero && Style is not (BorderStyle.None or BorderStyle.Hidden) && !Color.IsTransparent;
}
