using System.Text.Json;
using HerDocs.Css.Rules;
using HerDocs.Geometry;
using HerDocs.Inspection;

namespace HerDocs.Cli.Preview.Serving;

/// <summary>What a tab is told of an element or a margin box, as JSON; lengths are in points.</summary>
internal static class InspectionJson
{
    public static byte[] Of(ElementReport report) => Json.Write(json =>
    {
        WriteLabel(json, "element", report.Label);
        json.WriteString("path", report.Path);
        json.WriteStartArray("ancestors");
        foreach (var ancestor in report.Ancestors)
            WriteLabel(json, null, ancestor);
        json.WriteEndArray();
        WriteLabel(json, "parent", report.Neighbours.Parent);
        WriteLabel(json, "previous", report.Neighbours.Previous);
        WriteLabel(json, "next", report.Neighbours.Next);
        WriteLabel(json, "child", report.Neighbours.FirstChild);
        Json.WritePlace(json, "template", report.Template);
        WriteValues(json, report);
        if (report.Type is { } type)
        {
            json.WriteStartArray("fonts");
            foreach (var font in type.Fonts)
                json.WriteStringValue(font);
            json.WriteEndArray();
        }
        WriteProperties(json, "set", report.Set);
        WriteProperties(json, "inherited", report.Inherited);
        WriteBoxes(json, report.Boxes);
    });

    public static byte[] Of(MarginBoxReport report) => Json.Write(json =>
    {
        json.WriteString("margin", report.Box.Name());
        json.WriteNumber("page", report.PageNumber);
        if (report.PageName is { } name)
            json.WriteString("pageName", name);
        WriteProperties(json, "set", report.Set);
        WriteBoxes(json, report.Boxes);
    });

    private static void WriteLabel(Utf8JsonWriter json, string? name, ElementLabel? label)
    {
        if (label is not { } known)
            return;
        if (name is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(name);
        json.WriteNumber("number", known.Number);
        json.WriteString("name", known.Name);
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, ElementReport report)
    {
        // Of a whole chapter nobody reads them all.
        const int Most = 12;
        json.WriteStartArray("values");
        foreach (var value in report.Values.Take(Most))
        {
            json.WriteStartObject();
            Json.WritePlace(json, "place", value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("valueCount", report.Values.Count);
    }

    private static void WriteProperties(Utf8JsonWriter json, string name, IReadOnlyList<PropertyReport> properties)
    {
        json.WriteStartArray(name);
        foreach (var property in properties)
        {
            json.WriteStartObject();
            json.WriteString("name", property.Name);
            json.WriteString("value", property.Value);
            if (property.Source is { } source)
                WriteSource(json, source);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter json, PropertySource source)
    {
        json.WriteString("written", source.Written + (source.IsImportant ? " !important" : ""));
        json.WriteBoolean("builtIn", source.Place is null);
        if (source.Prelude is { } prelude && source.Place is not null)
            json.WriteString("rule", prelude);
        Json.WritePlace(json, "place", source.Place);
        WriteLabel(json, "from", source.From);
    }

    private static void WriteBoxes(Utf8JsonWriter json, IReadOnlyList<BoxReport> boxes)
    {
        json.WriteStartArray("boxes");
        foreach (var box in boxes)
        {
            json.WriteStartObject();
            json.WriteNumber("page", box.PageNumber);
            WriteRect(json, "border", box.Border);
            WriteRect(json, "content", box.Content);
            WriteEdges(json, "marginWidths", box.MarginWidths);
            WriteEdges(json, "borderWidths", box.BorderWidths);
            WriteEdges(json, "paddingWidths", box.PaddingWidths);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRect(Utf8JsonWriter json, string name, Rect rect) => WriteNumbers(json, name, [rect.X, rect.Y, rect.Width, rect.Height]);

    private static void WriteEdges(Utf8JsonWriter json, string name, Edges edges) => WriteNumbers(json, name, [edges.Top, edges.Right, edges.Bottom, edges.Left]);

    private static void WriteNumbers(Utf8JsonWriter json, string name, ReadOnlySpan<Length> lengths)
    {
        json.WriteStartArray(name);
        foreach (var length in lengths)
            json.WriteNumberValue(Math.Round(length.Points, 3));
        json.WriteEndArray();
    }
}
