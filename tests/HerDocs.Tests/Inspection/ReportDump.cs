using System.Globalization;
using System.Text;
using HerDocs.Css.Rules;
using HerDocs.Geometry;
using HerDocs.Inspection;

namespace HerDocs.Tests.Inspection;

/// <summary>What an inspector tells, as text.</summary>
internal static class ReportDump
{
    public static string Of(ElementReport report)
    {
        var text = new StringBuilder();
        text.Append($"{report.Label.Name} in {string.Join(" ", report.Ancestors.Select(ancestor => ancestor.Name))}\n");
        text.Append($"beside {report.Neighbours.Previous?.Name ?? "-"} {report.Neighbours.Next?.Name ?? "-"}, first inside {report.Neighbours.FirstChild?.Name ?? "-"}\n");
        text.Append($"written {report.Template?.ToString() ?? "-"}{string.Concat(report.Values.Select(value => $", shows {value}"))}\n");
        if (report.Type is { } type)
            text.Append($"set in {string.Join(" and ", type.Fonts)}\n");
        Append(text, "", report.Set);
        Append(text, "inherited ", report.Inherited);
        Append(text, report.Boxes);
        return text.ToString();
    }

    public static string Of(MarginBoxReport report)
    {
        var text = new StringBuilder();
        text.Append($"@{report.Box.Name()} of page {report.PageNumber}{(report.PageName is { } name ? $" {name}" : "")}\n");
        Append(text, "", report.Set);
        Append(text, report.Boxes);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string kind, IReadOnlyList<PropertyReport> properties)
    {
        foreach (var property in properties)
            text.Append($"  {kind}{property.Name}: {property.Value}{Because(property.Source)}\n");
    }

    private static string Because(PropertySource? source) => source switch
    {
        null => " (follows)",
        { Place: null } => $" (built in{From(source)})",
        _ => $" = {source.Written}{(source.IsImportant ? " !important" : "")} ({source.Prelude ?? "attribute"} {source.Place}{From(source)})",
    };

    private static string From(PropertySource source) => source.From is { } from ? $", on {from.Name}" : "";

    private static void Append(StringBuilder text, IReadOnlyList<BoxReport> boxes)
    {
        foreach (var box in boxes)
        {
            text.Append($"  page {box.PageNumber}: content {Write(box.Content)}, padding {Write(box.PaddingWidths)}, border {Write(box.BorderWidths)}, ");
            text.Append($"margin {Write(box.MarginWidths)}{(box.IsTransformed ? ", transformed" : "")}\n");
        }
    }

    private static string Write(Rect rect) => $"{Write(rect.X)},{Write(rect.Y)} {Write(rect.Width)}×{Write(rect.Height)}";

    private static string Write(Edges edges) => $"{Write(edges.Top)} {Write(edges.Right)} {Write(edges.Bottom)} {Write(edges.Left)}";

    private static string Write(Length length) => length.Points.ToString("0.##", CultureInfo.InvariantCulture);
}
