using HerDocs.Diagnostics;
using HerDocs.Profiles;
using HerDocs.Templates;
using HerDocs.Templates.Parameters;

namespace HerDocs.Cli.Building;

/// <summary>What a command line chooses of what layouts offer.</summary>
internal sealed record LayoutChoices
{
    public bool IsEmpty => Settings.Count + PageSizes.Count == 0;

    /// <summary>Not yet checked: each layout has parameters of its own.</summary>
    public IReadOnlyList<Setting> Settings { get; init; } = [];

    /// <summary>Names of page sizes; each layout takes the first that it has.</summary>
    public IReadOnlyList<Sourced<string>> PageSizes { get; init; } = [];

    /// <param name="settings">What stands behind each <c>--set</c>, a name and a value.</param>
    /// <param name="pageSizes">What stands behind each <c>--page-size</c>, with commas between.</param>
    public static LayoutChoices Of(IReadOnlyList<string> settings, IReadOnlyList<string> pageSizes) => new()
    {
        Settings = [.. settings.Select(typed => Setting.Parse(TypedText.Of("--set", typed))).OfType<Setting>()],
        PageSizes = [.. pageSizes.SelectMany(Names)],
    };

    /// <summary>The options of each layout, in their order; what is wrong with the choices is reported.</summary>
    public IReadOnlyList<RenderOptions> For(IReadOnlyList<LayoutFolder> layouts, string edition, bool showsSpoilers, DiagnosticBag diagnostics)
    {
        ReportUnknown(layouts, edition, diagnostics);
        return [.. layouts.Select(layout => Of(layout, edition, showsSpoilers, diagnostics))];
    }

    /// <summary>The options of one layout; what it does not take of the choices is told by <see cref="ReportUnknown"/>.</summary>
    public RenderOptions Of(LayoutFolder layout, string edition, bool showsSpoilers, DiagnosticBag diagnostics) => new()
    {
        Edition = edition,
        Spoilers = showsSpoilers,
        Settings = LayoutSettings.Choose(layout.Manifest, edition, Settings, PageSizes, diagnostics),
    };

    /// <summary>Reports what none of the layouts takes.</summary>
    public void ReportUnknown(IReadOnlyList<LayoutFolder> layouts, string edition, DiagnosticBag diagnostics)
    {
        if (layouts.Count > 0)
            SettingNames.ReportUnknown([.. layouts.Select(layout => layout.Manifest)], edition, Settings, PageSizes, diagnostics);
    }

    private static IEnumerable<Sourced<string>> Names(string typed)
    {
        var span = TypedText.Of("--page-size", typed);
        var start = span.Start;
        foreach (var part in typed.Split(','))
        {
            var name = part.Trim();
            if (name.Length > 0)
                yield return new Sourced<string>(name.ToLowerInvariant(), span.Source.Span(start + part.IndexOf(name, StringComparison.Ordinal), name.Length));
            start += part.Length + 1;
        }
    }
}
