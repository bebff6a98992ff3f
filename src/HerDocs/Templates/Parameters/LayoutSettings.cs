using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Profiles.Schema;
using HerDocs.Profiles.Tree;
using HerDocs.Templates.Manifests;

namespace HerDocs.Templates.Parameters;

/// <summary>What holds of all that a layout lets one choose: a size of page, and a value for each parameter.</summary>
public sealed class LayoutSettings
{
    private readonly PageSizeOption? usualSize;
    private readonly PageSizeOption? chosenSize;

    private LayoutSettings(
        LayoutManifest manifest, PageSizeOption? usualSize, PageSizeOption? chosenSize, IReadOnlyDictionary<string, ParameterValue> chosen)
    {
        this.usualSize = usualSize;
        this.chosenSize = chosenSize;
        Values = manifest.Parameters.ToDictionary(parameter => parameter.Name, parameter => chosen.GetValueOrDefault(parameter.Name, parameter.Default));
        DefaultStyles = StylesOf(usualSize, manifest.Parameters.Select(parameter => (parameter, parameter.Default)));
        ChosenStyles = StylesOf(
            chosenSize,
            manifest.Parameters.Where(parameter => chosen.ContainsKey(parameter.Name)).Select(parameter => (parameter, chosen[parameter.Name])));
    }

    /// <summary>The size of its pages by its name; null when the layout offers none to choose from.</summary>
    public string? PageSize => (chosenSize ?? usualSize)?.Name;

    /// <summary>The value of each parameter, by its name.</summary>
    public IReadOnlyDictionary<string, ParameterValue> Values { get; }

    /// <summary>What holds unless a stylesheet says otherwise.</summary>
    public SourceText DefaultStyles { get; }

    /// <summary>What was chosen, which no stylesheet takes back.</summary>
    public SourceText ChosenStyles { get; }

    /// <summary>What holds when nobody chooses.</summary>
    public static LayoutSettings Usual(LayoutManifest manifest, string edition) => Choose(manifest, edition, [], [], []);

    /// <summary>
    /// What holds after a choice; what is wrong with it is reported. Settings of parameters that this layout does not have are left to
    /// the other layouts of the run: <see cref="SettingNames.ReportUnknown"/>.
    /// </summary>
    /// <param name="manifest">The layout.</param>
    /// <param name="edition">Each edition has page sizes of its own.</param>
    /// <param name="settings">Of two for one parameter the later one holds.</param>
    /// <param name="pageSizes">Names of sizes; the first that the layout offers is taken.</param>
    /// <param name="diagnostics">Takes values that are not what the parameter wants, and sizes that the layout does not offer.</param>
    public static LayoutSettings Choose(
        LayoutManifest manifest, string edition, IReadOnlyList<Setting> settings, IReadOnlyList<Sourced<string>> pageSizes, DiagnosticBag diagnostics)
    {
        var sizes = manifest.PageSizesOf(edition);
        var values = new Dictionary<string, ParameterValue>(StringComparer.Ordinal);
        foreach (var setting in settings)
        {
            if (manifest.Parameters.FirstOrDefault(parameter => parameter.Name == setting.ParameterName) is { } parameter
                && Read(parameter, setting, diagnostics) is { } value)
                values[parameter.Name] = value;
        }
        return new LayoutSettings(manifest, sizes.Count == 0 ? null : sizes[0], SizeOf(manifest, sizes, pageSizes, diagnostics), values);
    }

    private static ParameterValue? Read(Parameter parameter, Setting setting, DiagnosticBag diagnostics)
    {
        var node = new ScalarNode(setting.Value.Value, CoreSchema.Resolve(setting.Value.Value), isPlain: true, setting.Value.Span);
        var context = new ReadContext(LayoutSchema.Root, LayoutManifest.FileName, isJson: true, MemoryFiles.OfTexts([]), diagnostics);
        return (ParameterValue?)context.Read(parameter.Key, parameter.Type, parameter.Name, setting.Name.Span, node);
    }

    private static PageSizeOption? SizeOf(
        LayoutManifest manifest, IReadOnlyList<PageSizeOption> offered, IReadOnlyList<Sourced<string>> asked, DiagnosticBag diagnostics)
    {
        foreach (var name in asked)
        {
            if (offered.FirstOrDefault(size => size.Name == name.Value) is { } size)
                return size;
        }
        if (asked.Count > 0)
        {
            diagnostics.Report(
                DiagnosticCode.UnknownPageSize, asked[0].Span,
                $"the layout `{manifest.Name}` has no page size {string.Join(" or ", asked.Select(name => $"`{name.Value}`"))}",
                HintFor(asked, [.. offered.Select(size => size.Name)]));
        }
        return null;
    }

    private static string HintFor(IReadOnlyList<Sourced<string>> asked, IReadOnlyList<string> offered)
    {
        if (offered.Count == 0)
            return "its pages have one size; `page_sizes` in its layout.yaml would offer others";
        // A size that everybody knows is hardly another one misspelt.
        return (asked is [var only] && !PageSizeOption.Known.ContainsKey(only.Value) ? NearestName.Hint(only.Value, offered) : null)
            ?? $"it has {string.Join(", ", offered.Select(name => $"`{name}`"))}; with commas between, a size can be named for each layout";
    }

    private static SourceText StylesOf(PageSizeOption? size, IEnumerable<(Parameter Parameter, ParameterValue Value)> values)
    {
        var css = new StringBuilder();
        if (size is not null)
            css.Append($"@page {{ size: {size.Css} }}\n");
        var declarations = string.Concat(values.Select(entry => $"  {entry.Parameter.Property}: {entry.Value.Css};\n"));
        if (declarations.Length > 0)
            css.Append($":root {{\n{declarations}}}\n");
        return new SourceText("<parameters>", css.ToString());
    }
}
