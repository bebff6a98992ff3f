using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HerDocs.Cli.Preview.Serving;

/// <summary>
/// Lets in only what the preview's own pages ask for. Any web site may send requests to 127.0.0.1, and a name of its own may be made to
/// lead there (DNS rebinding): the first are known by their Origin or Sec-Fetch-Site, the second by their Host.
/// </summary>
internal sealed class RequestGuard(RequestDelegate next)
{
    private const string FetchSite = "Sec-Fetch-Site";

    public Task Answer(HttpContext context)
    {
        SetHeaders(context.Response.Headers, context.Connection.LocalPort);
        var request = context.Request;
        if (!IsOwnHost(request.Host, context.Connection.LocalPort))
            return Refuse(context, StatusCodes.Status421MisdirectedRequest, "This is a preview of HerDocs. It answers only to 127.0.0.1 and localhost.");
        if (!IsOwnOrigin(request, context.Connection.LocalPort))
            return Refuse(context, StatusCodes.Status403Forbidden, "This is a preview of HerDocs. It answers only to its own page: type its address yourself.");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return Refuse(context, StatusCodes.Status405MethodNotAllowed, "A preview is only looked at.");
        return next(context);
    }

    private static bool IsOwnHost(HostString host, int port) =>
        (host.Host == "127.0.0.1" || host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)) && (host.Port ?? 80) == port;

    private static bool IsOwnOrigin(HttpRequest request, int port)
    {
        if (request.Headers.TryGetValue(HeaderNames.Origin, out var origin)
            && !(origin.Count == 1 && Uri.TryCreate(origin[0], UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttp
                && IsOwnHost(new HostString(uri.Host, uri.Port), port)))
            return false;
        // Fetch Metadata §2.3: `none` is what somebody typed. Other ports of this machine are `same-site`.
        return !request.Headers.TryGetValue(FetchSite, out var site) || (site.Count == 1 && site[0] is "same-origin" or "none");
    }

    private static void SetHeaders(IHeaderDictionary headers, int port)
    {
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; frame-src 'self'; " +
            $"connect-src 'self' ws://127.0.0.1:{port} ws://localhost:{port}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
    }

    private static Task Refuse(HttpContext context, int status, string reason)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(reason + "\n");
    }
}
