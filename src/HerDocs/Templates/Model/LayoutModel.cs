using Scriban.Runtime;

namespace HerDocs.Templates.Model;

/// <summary>What templates see of their own layout and of what was chosen for this build.</summary>
internal static class LayoutModel
{
    public static readonly RecordModel<LayoutManifest> Layout = new(
        new Field<LayoutManifest>("name", "the name of its folder", null, (layout, _) => layout.Name),
        new Field<LayoutManifest>("title", "the name as people read it", null, (layout, _) => layout.Title),
        new Field<LayoutManifest>("stylesheets", "its stylesheets, to be linked in this order", new ListShape(null), (layout, _) => Texts(layout.Stylesheets)));

    private static readonly RecordModel<(LayoutManifest Layout, RenderOptions Options)> AnyOptions = new(
        new Field<(LayoutManifest, RenderOptions Options)>("edition", "the edition's name, `standard` or `large-print`", null, (all, _) => all.Options.Edition),
        new Field<(LayoutManifest, RenderOptions Options)>("spoilers", "whether passages that give the plot away are shown", null, (all, _) => all.Options.Spoilers),
        new Field<(LayoutManifest Layout, RenderOptions Options)>(
            "page_size", "the name of the size of its pages, where the layout offers several", null, (all, _) => all.Options.SettingsFor(all.Layout).PageSize));

    /// <summary>The options that there always are, and beside them the value of each parameter of the layout.</summary>
    public static ScriptObject Options(LayoutManifest layout, RenderOptions options)
    {
        var values = AnyOptions.Build((layout, options), new ModelPlace(null));
        values.IsReadOnly = false;
        foreach (var (name, value) in options.SettingsFor(layout).Values)
            values.SetValue(name, value.Model, readOnly: true);
        values.IsReadOnly = true;
        return values;
    }

    public static RecordShape OptionsShape(LayoutManifest layout)
    {
        var members = new Dictionary<string, ValueShape?>(AnyOptions.Shape.Members, StringComparer.Ordinal);
        foreach (var parameter in layout.Parameters)
            members[parameter.Name] = null;
        return new RecordShape(members);
    }

    private static ScriptArray Texts(IReadOnlyList<string> texts)
    {
        var list = new ScriptArray(texts);
        list.IsReadOnly = true;
        return list;
    }
}
