using System.Text.Json;
using HerDocs.Cli.Preview.Building;
using HerDocs.Cli.Reporting;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Layout;
using HerDocs.Writers.Svg;

namespace HerDocs.Cli.Preview.Serving;

/// <summary>What tabs are told of documents, as JSON.</summary>
internal static class StateJson
{
    /// <summary>What a tab is told first: everything.</summary>
    /// <param name="server">Another for each preview: a tab that meets another one loads anew.</param>
    public static byte[] Welcome(string server, PreviewBoard board) => Json.Write(json =>
    {
        json.WriteString("type", "welcome");
        json.WriteString("server", server);
        json.WriteString("profile", board.Profile);
        json.WriteStartArray("documents");
        foreach (var document in board.Documents)
        {
            json.WriteStartObject();
            WriteDocument(json, document);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    public static byte[] Of(ShownDocument document) => Json.Write(json =>
    {
        json.WriteString("type", "document");
        WriteDocument(json, document);
    });

    private static void WriteDocument(Utf8JsonWriter json, ShownDocument document)
    {
        json.WriteString("id", document.Id);
        json.WriteString("name", document.Name);
        json.WriteString("status", document switch
        {
            { IsBuilding: true } => "building",
            { Last: { Pages: not null } } => "ready",
            _ => "failed",
        });
        if (document.Last is { } last)
        {
            json.WriteString("film", last.Film);
            json.WriteNumber("milliseconds", Math.Round(last.Time.TotalMilliseconds));
            json.WriteString("bug", last.Bug);
        }
        if (document.Pages is { } pages)
            WritePages(json, pages);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in document.Last?.Diagnostics ?? [])
            WriteDiagnostic(json, diagnostic, document);
        json.WriteEndArray();
    }

    private static void WritePages(Utf8JsonWriter json, BuiltPages pages)
    {
        json.WriteNumber("version", pages.Version);
        json.WriteString("title", pages.Layout.Title);
        json.WriteString("layout", pages.Layout.Location);
        json.WriteString("format", pages.Layout.Formats[0]);
        json.WriteString("language", pages.Document.Language);
        json.WriteBoolean("rightToLeft", pages.Document.RunsRightToLeft);
        json.WriteStartArray("pages");
        for (var i = 0; i < pages.Pages.Count; i++)
            WritePage(json, pages.Pages[i], pages.Pictures.Fingerprints[i]);
        json.WriteEndArray();
    }

    private static void WritePage(Utf8JsonWriter json, Page page, string fingerprint)
    {
        json.WriteStartObject();
        json.WriteString("picture", fingerprint);
        json.WriteNumber("number", page.Number);
        if (LabelOf(page) is { } label)
            json.WriteString("label", label);
        json.WriteString("side", page.Kind.Side == PageSide.Left ? "left" : "right");
        var size = SvgPageWriter.SizeOf(page);
        json.WriteNumber("width", Math.Round(size.Width.Points, 3));
        json.WriteNumber("height", Math.Round(size.Height.Points, 3));
        json.WriteString("text", PageText.Of(page));
        json.WriteEndObject();
    }

    /// <summary>What the page itself says it is called; null when it says nothing.</summary>
    private static string? LabelOf(Page page) =>
        page.NumberStyle is { } style ? CounterStyle.Format(style, page.Counter) : page.Kind.IsBlank ? null : page.Kind.Name;

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, ShownDocument document)
    {
        json.WriteStartObject();
        json.WriteString("severity", DiagnosticPrinter.Word(diagnostic.Severity));
        json.WriteString("code", diagnostic.Code.Id);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Hint is { } hint)
            json.WriteString("hint", hint);
        Json.WritePlace(json, "place", diagnostic.Span);
        Json.WritePlace(json, "related", diagnostic.Related);
        if (diagnostic.Span is { } span && SourceExcerpt.Of(span) is { } excerpt)
        {
            json.WriteStartObject("excerpt");
            json.WriteString("line", excerpt.Line);
            json.WriteNumber("column", excerpt.CaretColumn);
            json.WriteNumber("count", excerpt.CaretCount);
            json.WriteEndObject();
        }
        if (document.Last?.Pages is { } pages && pages.ElementOf(diagnostic) is { } element)
            json.WriteNumber("element", element);
        json.WriteEndObject();
    }
}
