using System.Buffers;
using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>A web address that a reader can open: http or https, RFC 3986.</summary>
internal sealed class UrlType : TextType
{
    public static readonly UrlType Web = new();

    // RFC 3986 §2: none of these may stand in an address as itself.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(" <>\"`{}|\\^");

    public override string Wanted => "a web address";

    public override JsonObject Describe()
    {
        var schema = JsonSchema.Text("^\\s*[hH][tT][tT][pP][sS]?://[^ <>\"`{}|\\\\^]+\\s*$");
        schema["format"] = "uri";
        return schema;
    }

    protected override bool Check(Sourced<string> text, ReadContext context)
    {
        if (IsWeb(text.Value))
            return true;
        context.Report(DiagnosticCode.BadUrl, text.Span,
            $"`{context.Name}` should be a web address that begins with `https://` or `http://`, "
                + $"but this is `{ScalarNode.Shown(text.Value)}`",
            HintFor(text.Value));
        return false;
    }

    private static string? HintFor(string text)
    {
        if (text.Contains(' '))
            return IsWeb(text.Replace(" ", "%20", StringComparison.Ordinal)) ? "a space in an address is written `%20`" : null;
        var dot = text.IndexOf('.');
        return !text.Contains(':') && dot > 0 && dot < text.Length - 1 && IsWeb("https://" + text) ? $"write `https://{text}`" : null;
    }

    private static bool IsWeb(string text) =>
        (text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !text.AsSpan().ContainsAny(Forbidden)
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0;
}
