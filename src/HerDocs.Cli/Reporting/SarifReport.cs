using System.Reflection;
using System.Text;
using System.Text.Json;
using HerDocs.Diagnostics;

namespace HerDocs.Cli.Reporting;

/// <summary>What a run found as SARIF 2.1.0, which code hosts and editors show beside the lines.</summary>
internal static class SarifReport
{
    public static void Write(TextWriter output, DiagnosticLog log) => Write(output, json =>
    {
        WriteTool(json, log.Diagnostics);
        WriteInvocation(json, log.ExitCode, [.. log.Bugs, .. log.LeftOut.Select(LeftOut)]);
        json.WriteStartArray("results");
        foreach (var diagnostic in log.Diagnostics)
            WriteResult(json, diagnostic);
        json.WriteEndArray();
    });

    /// <summary>A run that could not begin.</summary>
    /// <param name="messages">What is wrong with the command line.</param>
    public static void WriteUsage(TextWriter output, IReadOnlyList<string> messages) => Write(output, json =>
    {
        WriteTool(json, []);
        WriteInvocation(json, ExitCode.Usage, messages);
        json.WriteStartArray("results");
        json.WriteEndArray();
    });

    private static void Write(TextWriter output, Action<Utf8JsonWriter> writeRun)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            writeRun(json);
            // SARIF 2.1.0 §3.14.17: our columns count UTF-16 units.
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "HerDocs");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
        json.WriteStartArray("rules");
        foreach (var code in diagnostics.Select(diagnostic => diagnostic.Code).Distinct().OrderBy(code => code.Id, StringComparer.Ordinal))
            WriteRule(json, code);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticCode code)
    {
        json.WriteStartObject();
        json.WriteString("id", code.Id);
        WriteMessage(json, "shortDescription", code.Title);
        WriteMessage(json, "help", $"templates/DIAGNOSTICS.md shows {code.Id} with an example and its mend.");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", DiagnosticPrinter.Word(code.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>SARIF 2.1.0 §3.20: whether the program did what it should, whatever it found.</summary>
    private static void WriteInvocation(Utf8JsonWriter json, int exitCode, IReadOnlyList<string> notes)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", exitCode is ExitCode.Done or ExitCode.BadInput);
        json.WriteNumber("exitCode", exitCode);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var note in notes)
        {
            json.WriteStartObject();
            json.WriteString("level", exitCode is ExitCode.Done or ExitCode.BadInput ? "note" : "error");
            WriteMessage(json, "message", note);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string LeftOut((DiagnosticCode Code, string? File, int Count) more) => $"and {more.Count} more of {more.Code.Id} in {more.File}";

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code.Id);
        json.WriteString("level", DiagnosticPrinter.Word(diagnostic.Severity));
        WriteMessage(json, "message", diagnostic.Hint is { } hint ? $"{diagnostic.Message}\n{hint}" : diagnostic.Message);
        if (diagnostic.Span is { } span)
            WriteLocations(json, "locations", span.Source.Path, span, null);
        else if (diagnostic.File is { } file)
            WriteLocations(json, "locations", file, null, null);
        if (diagnostic.Related is { } related)
            WriteLocations(json, "relatedLocations", related.Source.Path, related, diagnostic.RelatedAs.Replace(" by", " here", StringComparison.Ordinal));
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, string path, SourceSpan? place, string? message)
    {
        json.WriteStartArray(name);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(path));
        json.WriteEndObject();
        if (place is { } span)
            WriteRegion(json, span);
        json.WriteEndObject();
        if (message is not null)
            WriteMessage(json, "message", message);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, SourceSpan span)
    {
        var (start, end) = (span.Position, span.Source.PositionAt(span.End));
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    /// <summary>SARIF 2.1.0 §3.4.3: a URI, relative to the working folder unless the path was absolute. Its signs are all taken literally.</summary>
    private static string UriOf(string path)
    {
        var escaped = string.Join('/', path.Split('/', Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
        return !Path.IsPathFullyQualified(path) ? escaped
            : escaped.StartsWith('/') ? $"file://{escaped}"
            : $"file:///{escaped.Replace("%3A", ":", StringComparison.Ordinal)}";
    }
}
