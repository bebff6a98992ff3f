using HerDocs.Diagnostics;
using HerDocs.Profiles;
using HerDocs.Templates.Engine;

namespace HerDocs.Templates;

/// <summary>Renders a layout's page template over a film profile.</summary>
public static class TemplateRenderer
{
    /// <summary>
    /// The page; where templates have errors, all of which are reported, what can be made of it, so that more mistakes can be found in
    /// it. Null when nothing can.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static RenderedPage? Render(
        LayoutFolder layout,
        FilmProfile profile,
        RenderOptions options,
        DiagnosticBag diagnostics,
        CancellationToken cancellation = default)
    {
        var templates = layout.Templates;
        diagnostics.AddRange(templates.Diagnostics);
        var locale = layout.Locales.Find(profile.Language?.Value ?? "en");
        // What concerns the language as a whole belongs where the profile names it.
        diagnostics.AddRange(locale.Diagnostics.Select(diagnostic => diagnostic with { Span = diagnostic.Span ?? profile.Language?.Span }));
        if (templates.Page is null || locale.Diagnostics.HasErrors)
            return null;
        var run = new TemplateRun(templates, locale, profile, options);
        if (!templates.HasErrors && run.Render(cancellation) is { } html)
            return RenderedPage.Untraced(layout, html, run);
        var found = new DiagnosticBag();
        var traced = run.Trace(found, cancellation);
        diagnostics.AddRange(found);
        return traced is null ? null : RenderedPage.Traced(layout, traced, isWhole: !templates.HasErrors && !found.HasErrors);
    }
}
