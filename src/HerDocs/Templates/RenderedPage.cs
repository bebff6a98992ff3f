using HerDocs.Diagnostics;
using HerDocs.Templates.Engine;

namespace HerDocs.Templates;

/// <summary>The HTML of a layout over a profile.</summary>
public sealed class RenderedPage
{
    private readonly Lazy<SourceMap> map;

    private RenderedPage(LayoutFolder layout, string html, bool isWhole, Lazy<SourceMap> map)
    {
        Html = new SourceText($"<{layout.Name}>", html);
        IsWhole = isWhole;
        this.map = map;
    }

    /// <summary>Whether templates ran without errors: else what had them is left out of the page.</summary>
    public bool IsWhole { get; }

    public SourceText Html { get; }

    /// <summary>
    /// Where each stretch of the HTML came from. Only diagnostics ask for it, so it is made when first asked for, by running the
    /// templates a second time.
    /// </summary>
    public SourceMap Map => map.Value;

    internal static RenderedPage Untraced(LayoutFolder layout, RawHtml html, TemplateRun run) =>
        new(layout, html.Html, isWhole: true, new Lazy<SourceMap>(() => Trace(run, html.Html)));

    internal static RenderedPage Traced(LayoutFolder layout, RawHtml html, bool isWhole) =>
        new(layout, html.Html, isWhole, new Lazy<SourceMap>(new SourceMap(html.Segments!)));

    private static SourceMap Trace(TemplateRun run, string html)
    {
        var traced = run.Trace([], CancellationToken.None);
        return traced?.Html == html
            ? new SourceMap(traced.Segments!)
            : throw new InvalidOperationException("a template gave other HTML when it was run again");
    }
}
