using System.Globalization;
using HerDocs.Documents;

namespace HerDocs.Writers.Word.Stories;

/// <summary>How much of a meter is filled (HTML, "The meter element").</summary>
internal static class MeterBar
{
    private const int Blocks = 10;

    /// <summary>From 0 to 1.</summary>
    public static double Share(Element meter)
    {
        var least = Number(meter, "min", 0);
        var most = Number(meter, "max", 1);
        return most <= least ? 0 : Math.Clamp((Number(meter, "value", least) - least) / (most - least), 0, 1);
    }

    /// <summary>A bar within a line: ten blocks, as many of them full as the share says.</summary>
    public static string Text(Element meter)
    {
        var full = (int)Math.Round(Share(meter) * Blocks);
        return new string('█', full) + new string('░', Blocks - full);
    }

    private static double Number(Element meter, string attribute, double otherwise) =>
        double.TryParse(meter.Attribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
