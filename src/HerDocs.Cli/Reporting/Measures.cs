using System.Globalization;

namespace HerDocs.Cli.Reporting;

/// <summary>Sizes, times and counts as people say them.</summary>
internal static class Measures
{
    public static string Count(int count, string noun) => $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";

    /// <summary>Decimal units, as file managers show them.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 999_500 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:F0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F1} MB"),
    };

    public static string Time(TimeSpan time) => time.TotalMilliseconds < 999.5
        ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:F0} ms")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F1} s");
}
