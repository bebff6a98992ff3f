using System.Globalization;
using HerDocs.Geometry;
using HerDocs.Svg.Drawing;

namespace HerDocs.Writers.Svg;

/// <summary>Writes what is referred to by an id: gradients, clips, masks, filters and patterns, each before its first use.</summary>
internal sealed class Definitions(SvgBuffer target, string prefix)
{
    private int count;

    public string NewId() => prefix + (count++).ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a reference to an id as the value of an attribute.</summary>
    /// <param name="name">Of the attribute, with a space before it.</param>
    public void Refer(ReadOnlySpan<byte> name, string id) => target.Raw(name).Raw("=\"url(#"u8).Text(id).Raw(")\""u8);

    /// <summary>Begins a clip; what clips is written next.</summary>
    public string BeginClip()
    {
        var id = NewId();
        target.Raw("<clipPath"u8).Attribute(" id"u8, id).Raw(">"u8);
        return id;
    }

    public void EndClip() => target.Raw("</clipPath>"u8);

    /// <summary>A gradient in the coordinates of what it paints.</summary>
    /// <param name="back">From the drawing's coordinates to those.</param>
    public string Gradient(GradientPaint gradient, Matrix back)
    {
        var id = NewId();
        var matrix = gradient.Matrix.Then(back);
        if (gradient is LinearGradientPaint linear)
        {
            target.Raw("<linearGradient"u8).Attribute(" x1"u8, linear.X1).Attribute(" y1"u8, linear.Y1).Attribute(" x2"u8, linear.X2).Attribute(" y2"u8, linear.Y2);
            Finish("linearGradient"u8);
        }
        else if (gradient is RadialGradientPaint radial)
        {
            target.Raw("<radialGradient"u8).Attribute(" cx"u8, radial.X).Attribute(" cy"u8, radial.Y).Attribute(" r"u8, radial.Radius)
                .Attribute(" fx"u8, radial.FocusX).Attribute(" fy"u8, radial.FocusY).Attribute(" fr"u8, radial.FocusRadius);
            Finish("radialGradient"u8);
        }
        return id;

        void Finish(ReadOnlySpan<byte> name)
        {
            target.Attribute(" id"u8, id).Raw(" gradientUnits=\"userSpaceOnUse\""u8).Matrix(" gradientTransform"u8, matrix).Raw(">"u8);
            foreach (var stop in gradient.Stops)
            {
                target.Raw("<stop offset=\""u8).Factor(stop.Offset).Raw("\""u8)
                    .Color(" stop-color"u8, " stop-opacity"u8, stop.Color).Raw("/>"u8);
            }
            target.Raw("</"u8).Raw(name).Raw(">"u8);
        }
    }
}
