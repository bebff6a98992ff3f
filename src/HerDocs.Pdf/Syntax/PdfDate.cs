using System.Globalization;

namespace HerDocs.Pdf.Syntax;

/// <summary>Dates as PDF writes them (ISO 32000-2 §7.9.4).</summary>
internal static class PdfDate
{
    public static string Format(DateTimeOffset date)
    {
        var sign = date.Offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"D:{date:yyyyMMddHHmmss}{sign}{date.Offset:hh}'{date.Offset:mm}");
    }
}
