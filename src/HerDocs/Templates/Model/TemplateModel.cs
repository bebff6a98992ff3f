using HerDocs.Profiles;
using HerDocs.Templates.Engine;
using HerDocs.Templates.Functions;
using HerDocs.Templates.Strings;
using Scriban.Runtime;

namespace HerDocs.Templates.Model;

/// <summary>All that a template can name: the profile, the language and its strings, the layout, and the options of this build.</summary>
internal static class TemplateModel
{
    public static ScriptObject Build(FilmProfile profile, Locale locale, LayoutManifest layout, RenderOptions options, ValueOrigins? origins)
    {
        var model = ProfileModel.Profile.Build(profile, new ModelPlace(origins));
        model.IsReadOnly = false;
        model.SetValue("language", profile.Language?.Value ?? locale.Language, readOnly: true);
        model.SetValue("strings", locale.Strings, readOnly: true);
        model.SetValue("layout", LayoutModel.Layout.Build(layout, new ModelPlace(null)), readOnly: true);
        model.SetValue("options", LayoutModel.Options(layout, options), readOnly: true);
        model.IsReadOnly = true;
        return model;
    }

    /// <summary>Every global name with what is known of its value; the English strings have every key that any language has.</summary>
    public static IReadOnlyDictionary<string, ValueShape?> Shapes(Locale english, LayoutManifest layout)
    {
        var shapes = new Dictionary<string, ValueShape?>(ProfileModel.Profile.Shape.Members, StringComparer.Ordinal)
        {
            ["language"] = null,
            ["strings"] = ValueShape.Of(english.Strings),
            ["layout"] = LayoutModel.Layout.Shape,
            ["options"] = LayoutModel.OptionsShape(layout),
        };
        foreach (var name in TemplateFunctions.Builtins.GetMembers())
            shapes[name] = ValueShape.Of(TemplateFunctions.Builtins.Find(name));
        return shapes;
    }
}
