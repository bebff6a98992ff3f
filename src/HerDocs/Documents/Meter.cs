using System.Globalization;

namespace HerDocs.Documents;

/// <summary>A meter element (HTML §4.10.14).</summary>
internal static class Meter
{
    /// <summary>How much of the bar the value fills, from 0 to 1.</summary>
    public static double ShareOf(Element meter)
    {
        var low = Number(meter, "min", 0);
        var high = Math.Max(low, Number(meter, "max", 1));
        var value = Math.Clamp(Number(meter, "value", low), low, high);
        return high > low ? (value - low) / (high - low) : 0;
    }

    private static double Number(Element element, string attribute, double otherwise) =>
        double.TryParse(element.Attribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
