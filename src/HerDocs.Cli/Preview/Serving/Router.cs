using System.Globalization;
using HerDocs.Cli.Preview.Building;
using HerDocs.Css.Rules;
using HerDocs.Images;
using HerDocs.Writers;
using Microsoft.AspNetCore.Http;

namespace HerDocs.Cli.Preview.Serving;

/// <summary>Finds the answer to a request.</summary>
internal sealed class Router(PreviewBoard board, Viewers viewers)
{
    /// <summary>A name that a fingerprint is in never means anything else.</summary>
    private const string Forever = "private, max-age=31536000, immutable";

    /// <summary>Of an HTML file in its frame: it runs no script and loads nothing, and the page around it may look into it.</summary>
    private const string FramePolicy =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'self'; sandbox allow-same-origin";

    public Task Answer(HttpContext context) => (context.Request.Path.Value ?? "").Split('/')[1..] switch
    {
        [""] => Client(context, "index.html"),
        ["client", .. var name] => Client(context, string.Join('/', name)),
        ["live"] => viewers.Serve(context),
        ["pages", var fingerprint] => Page(context, fingerprint),
        ["pictures", var name] => Pixels(context, name),
        ["web", var document, _] => Web(context, document),
        ["files", var document, var format] => File(context, document, format),
        ["inspect", var document, var version] => Inspect(context, document, version),
        _ => NotFound(context),
    };

    private static Task Client(HttpContext context, string name) =>
        ClientFiles.Find(name) is var (content, type) ? Send(context, content, type) : NotFound(context);

    private Task Page(HttpContext context, string fingerprint)
    {
        if (Versions().Select(pages => pages.Pictures.Find(fingerprint)).FirstOrDefault(picture => picture is not null) is not { } svg)
            return NotFound(context);
        context.Response.Headers.CacheControl = Forever;
        return Send(context, svg, "image/svg+xml");
    }

    private Task Pixels(HttpContext context, string name)
    {
        if (Versions().Select(pages => pages.Pictures.FindPixels(name)).FirstOrDefault(picture => picture is not null) is not { } picture)
            return NotFound(context);
        context.Response.Headers.CacheControl = Forever;
        return Send(context, picture.Data, picture.Format == PictureFormat.Jpeg ? "image/jpeg" : "image/png");
    }

    private Task Web(HttpContext context, string document)
    {
        if (Find(document)?.Pages?.Files.InspectableHtml is not { } html)
            return NotFound(context);
        context.Response.Headers.ContentSecurityPolicy = FramePolicy;
        context.Response.Headers.XFrameOptions = "SAMEORIGIN";
        return Send(context, html, "text/html; charset=utf-8");
    }

    private Task File(HttpContext context, string document, string format)
    {
        if (Find(document)?.Pages is not { } pages || DocumentWriters.Find(format) is not { } writer || pages.Files.In(writer) is not { } file)
            return NotFound(context);
        // RFC 6266 §4.3: a name of any script.
        context.Response.Headers.ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(pages.Files.NameOf(writer))}";
        return Send(context, file, "application/octet-stream");
    }

    /// <summary>An element by its number or its path, or a margin box by its page and name, in the version that the viewer shows.</summary>
    private Task Inspect(HttpContext context, string document, string version)
    {
        var shown = Find(document)?.Versions.FirstOrDefault(pages => Text(pages.Version) == version);
        if (shown is null)
            return NotFound(context);
        var query = context.Request.Query;
        if (MarginBoxNames.Find(query["margin"].ToString()) is { } box)
            return shown.Inspector.Inspect(Number(query["page"]) ?? 0, box) is { } margin ? Send(context, InspectionJson.Of(margin), "application/json") : NotFound(context);
        var number = query.TryGetValue("path", out var path) ? shown.Inspector.Find(path.ToString()) : Number(query["element"]);
        return number is { } known && shown.Inspector.Inspect(known) is { } element
            ? Send(context, InspectionJson.Of(element), "application/json")
            : NotFound(context);
    }

    private ShownDocument? Find(string id) => board.Documents.FirstOrDefault(document => document.Id == id);

    private IEnumerable<BuiltPages> Versions() => board.Documents.SelectMany(document => document.Versions);

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static async Task Send(HttpContext context, ReadOnlyMemory<byte> content, string type)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
