using HerDocs.Diagnostics;
using HerDocs.Profiles;
using HerDocs.Templates.Engine;

namespace HerDocs.Templates;

/// <summary>Renders a layout's page template over a film profile.</summary>
public static class TemplateRenderer
{
    /// <summary>The page, or null when the templates have errors, all of which are reported.</summary>
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
        if (run.Render(cancellation) is { } html)
            return RenderedPage.Untraced(layout, html, run);
        return run.Trace(diagnostics, cancellation) is { } traced ? RenderedPage.Traced(layout, traced) : null;
    }
}
