using HerDocs.Diagnostics;
using HerDocs.Profiles;

namespace HerDocs.Templates.Parameters;

/// <summary>Finds names that none of the layouts of a run knows: what one lacks another may have.</summary>
public static class SettingNames
{
    public static void ReportUnknown(
        IReadOnlyList<LayoutManifest> layouts, string edition, IReadOnlyList<Setting> settings, IReadOnlyList<Sourced<string>> pageSizes, DiagnosticBag diagnostics)
    {
        var parameters = layouts.SelectMany(layout => layout.Parameters).Select(parameter => Setting.NameFor(parameter)).Distinct().ToList();
        foreach (var setting in settings.Where(setting => layouts.All(layout => layout.Parameters.All(parameter => parameter.Name != setting.ParameterName))))
        {
            diagnostics.Report(
                DiagnosticCode.UnknownParameter, setting.Name.Span, Absent(layouts, $"parameter `{setting.Name.Value}`"),
                NearestName.Hint(setting.Name.Value, parameters) ?? ListOf(parameters, "there are none to set"));
        }
        var sizes = layouts.SelectMany(layout => layout.PageSizesOf(edition)).Select(size => size.Name).Distinct().ToList();
        // Of one name alone each layout says for itself that it does not have it.
        foreach (var size in pageSizes.Where(size => pageSizes.Count > 1 && !sizes.Contains(size.Value)))
        {
            diagnostics.Report(
                DiagnosticCode.UnknownPageSize, size.Span, Absent(layouts, $"page size `{size.Value}`"),
                NearestName.Hint(size.Value, sizes) ?? ListOf(sizes, "there are none to choose from"));
        }
    }

    private static string Absent(IReadOnlyList<LayoutManifest> layouts, string what) => layouts.Count == 1
        ? $"the layout `{layouts[0].Name}` has no {what}"
        : $"none of the layouts has a {what}";

    private static string ListOf(List<string> names, string none) =>
        names.Count == 0 ? none : $"there are {string.Join(", ", names.Select(name => $"`{name}`"))}";
}
