using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HerDocs.Cli.Building;
using HerDocs.Diagnostics;
using HerDocs.Pdf.Imposition;
using HerDocs.Pdf.Navigation;
using HerDocs.Templates;
using HerDocs.Templates.Parameters;

namespace HerDocs.Cli.Reporting;

/// <summary>A run as one JSON object, for other programs.</summary>
internal static class JsonReport
{
    // The output is a file or a pipe, never part of a web page: letters of all scripts may stay as they are.
    internal static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter output, IReadOnlyList<BuiltDocument> documents, DiagnosticLog log) => Write(output, log, json =>
    {
        json.WriteStartArray("documents");
        foreach (var document in documents)
            WriteDocument(json, document);
        json.WriteEndArray();
    });

    public static void Write(TextWriter output, IReadOnlyList<LayoutManifest> layouts, DiagnosticLog log) => Write(output, log, json =>
    {
        json.WriteStartArray("layouts");
        foreach (var layout in layouts)
            WriteLayout(json, layout);
        json.WriteEndArray();
    });

    public static void Write(TextWriter output, ImposedBooklet? booklet, string file, TimeSpan time, DiagnosticLog log) => Write(output, log, json =>
    {
        if (booklet is null)
        {
            json.WriteNull("booklet");
            return;
        }
        json.WriteStartObject("booklet");
        json.WriteString("file", file);
        json.WriteNumber("pages", booklet.Pages);
        WriteSheets(json, booklet);
        json.WriteNumber("bytes", booklet.File.Length);
        json.WriteNumber("milliseconds", Math.Round(time.TotalMilliseconds, 3));
        json.WriteEndObject();
    });

    /// <summary>A run that could not begin.</summary>
    /// <param name="messages">What is wrong with the command line.</param>
    public static void WriteUsage(TextWriter output, IEnumerable<string> messages)
    {
        var log = new DiagnosticLog(null);
        log.Raise(ExitCode.Usage);
        Write(output, log, json =>
        {
            json.WriteStartArray("usage");
            foreach (var message in messages)
                json.WriteStringValue(message);
            json.WriteEndArray();
        });
    }

    private static void Write(TextWriter output, DiagnosticLog log, Action<Utf8JsonWriter> writeResults)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            writeResults(json);
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in log.Diagnostics)
                WriteDiagnostic(json, diagnostic);
            json.WriteEndArray();
            json.WriteStartArray("leftOut");
            foreach (var (code, file, count) in log.LeftOut)
                WriteLeftOut(json, code, file, count);
            json.WriteEndArray();
            json.WriteStartArray("bugs");
            foreach (var bug in log.Bugs)
                json.WriteStringValue(bug);
            json.WriteEndArray();
            json.WriteNumber("errors", log.Errors);
            json.WriteNumber("warnings", log.Warnings);
            json.WriteNumber("exitCode", log.ExitCode);
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static void WriteDocument(Utf8JsonWriter json, BuiltDocument document)
    {
        json.WriteStartObject();
        json.WriteString("profile", document.Profile);
        json.WriteString("layout", document.Layout);
        json.WriteString("format", document.Format);
        if (document.File is { } file)
            json.WriteString("file", file);
        json.WriteNumber("pages", document.Pages);
        if (document.Booklet is { } booklet)
            WriteSheets(json, booklet);
        json.WriteNumber("bytes", document.Bytes);
        json.WriteNumber("milliseconds", Math.Round(document.Time.TotalMilliseconds, 3));
        json.WriteEndObject();
    }

    private static void WriteSheets(Utf8JsonWriter json, ImposedBooklet booklet)
    {
        json.WriteNumber("blankPages", booklet.BlankPages);
        json.WriteNumber("sheets", booklet.Sheets);
        json.WriteString("paper", booklet.Sheet.Name);
        json.WriteString("flip", booklet.Flip == DuplexFlip.ShortEdge ? "short-edge" : "long-edge");
        WriteTexts(json, "leftOut", ImpositionReport.LeftOut(booklet));
    }

    private static void WriteLayout(Utf8JsonWriter json, LayoutManifest layout)
    {
        json.WriteStartObject();
        json.WriteString("name", layout.Name);
        json.WriteString("title", layout.Title);
        json.WriteString("summary", layout.Summary);
        WriteTexts(json, "formats", layout.Formats);
        if (layout.Extends is { } parent)
            json.WriteString("extends", parent.Value);
        WriteTexts(json, "pageSizes", layout.PageSizes.Select(size => size.Name));
        WriteTexts(json, "largePrintPageSizes", layout.LargePrintPageSizes.Select(size => size.Name));
        json.WriteStartArray("parameters");
        foreach (var parameter in layout.Parameters)
            WriteParameter(json, parameter);
        json.WriteEndArray();
        json.WriteString("location", layout.Location);
        json.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter json, Parameter parameter)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Name);
        json.WriteString("type", parameter.TypeName);
        json.WriteString("default", parameter.Default.Text);
        json.WriteString("description", parameter.Description);
        if (parameter.Choices.Count > 0)
            WriteTexts(json, "choices", parameter.Choices);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("severity", DiagnosticPrinter.Word(diagnostic.Severity));
        json.WriteString("code", diagnostic.Code.Id);
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.Span is { } span)
            WritePlace(json, span);
        else if (diagnostic.File is { } file)
            json.WriteString("file", file);
        if (diagnostic.Hint is { } hint)
            json.WriteString("hint", hint);
        if (diagnostic.Related is { } related)
        {
            json.WriteStartObject("related");
            WritePlace(json, related);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteLeftOut(Utf8JsonWriter json, DiagnosticCode code, string? file, int count)
    {
        json.WriteStartObject();
        json.WriteString("code", code.Id);
        if (file is not null)
            json.WriteString("file", file);
        json.WriteNumber("count", count);
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        var (start, end) = (span.Position, span.Source.PositionAt(span.End));
        json.WriteString("file", span.Source.Path);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }
}
