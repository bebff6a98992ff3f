using HerDocs.Diagnostics;
using HerDocs.Profiles;
using HerDocs.Templates.Functions;
using HerDocs.Templates.Model;
using HerDocs.Templates.Strings;
using Scriban.Syntax;

namespace HerDocs.Templates.Engine;

/// <summary>A layout's page over one profile: what is needed to run it once for the HTML and, when asked, again for the map.</summary>
internal sealed record TemplateRun(TemplateSet Templates, Locale Locale, FilmProfile Profile, RenderOptions Options)
{
    /// <summary>The HTML, or null when the template failed or a function had something to report: the traced run says what.</summary>
    public RawHtml? Render(CancellationToken cancellation)
    {
        var context = new HtmlContext(Templates, Locale, TemplateModel.Build(Profile, Locale, Templates.Manifest, Options, null), cancellation)
        {
            ShowsSpoilers = Options.Spoilers,
        };
        var html = Run(context, null, cancellation);
        return context.HasFindings ? null : html;
    }

    /// <summary>
    /// The HTML with the origin of each piece of it. Statements that fail are reported and left out; null when the template cannot go on
    /// behind one.
    /// </summary>
    public RawHtml? Trace(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var origins = new ValueOrigins(Locale.Places);
        var model = TemplateModel.Build(Profile, Locale, Templates.Manifest, Options, origins);
        var context = new TracingContext(Templates, Locale, model, origins, diagnostics, cancellation) { ShowsSpoilers = Options.Spoilers };
        return Run(context, diagnostics, cancellation);
    }

    private RawHtml? Run(HtmlContext context, DiagnosticBag? diagnostics, CancellationToken cancellation)
    {
        try
        {
            return context.Run(Templates.Page!);
        }
        catch (ScriptAbortException)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (FunctionFault fault)
        {
            throw new InvalidOperationException(fault.OriginalMessage, fault.InnerException);
        }
        catch (ScriptRuntimeException failure)
        {
            diagnostics?.AddRange(ScribanMessages.Translate(failure, Templates));
            return null;
        }
    }
}
