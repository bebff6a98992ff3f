using System.Reflection;
using System.Text;
using System.Text.Json;
using HerDocs.Diagnostics;

namespace HerDocs.Cli.Reporting;

/// <summary>What a run found as SARIF 2.1.0, which code hosts and editors show beside the lines.</summary>
internal static class SarifReport
{
    public static void Write(TextWriter output, DiagnosticLog log)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, log.Diagnostics);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteLine(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static void WriteRun(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartObject();
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
        // SARIF 2.1.0 §3.14.17: our columns count UTF-16 units.
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
            WriteResult(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticCode code)
    {
        json.WriteStartObject();
        json.WriteString("id", code.Id);
        WriteMessage(json, "shortDescription", code.Title);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", DiagnosticPrinter.Word(code.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code.Id);
        json.WriteString("level", DiagnosticPrinter.Word(diagnostic.Severity));
        WriteMessage(json, "message", diagnostic.Hint is { } hint ? $"{diagnostic.Message}\n{hint}" : diagnostic.Message);
        if (diagnostic.Span is { } span)
            WriteLocations(json, "locations", span, null);
        if (diagnostic.Related is { } related)
            WriteLocations(json, "relatedLocations", related, diagnostic.RelatedAs.Replace(" by", " here", StringComparison.Ordinal));
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, SourceSpan span, string? message)
    {
        json.WriteStartArray(name);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(span.Source.Path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        var (start, end) = (span.Position, span.Source.PositionAt(span.End));
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        if (message is not null)
            WriteMessage(json, "message", message);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>SARIF 2.1.0 §3.4.3: a URI, relative to the working folder unless the path was absolute.</summary>
    private static string UriOf(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Split('/', Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
}
