using HerDocs.Files;
using HerDocs.Templates.Engine;
using HerDocs.Templates.Strings;

namespace HerDocs.Templates;

/// <summary>
/// A layout: its manifest <c>layout.yaml</c>, a page template, a stylesheet and whatever those use. A path is looked up in the
/// layout's own folder first and then in the shared folder, so a layout can replace a shared file by one of the same path.
/// </summary>
public sealed class LayoutFolder
{
    private readonly Lazy<TemplateSet> templates;
    private readonly Lazy<LocaleLibrary> locales;

    internal LayoutFolder(LayoutManifest manifest, OverlayFiles files)
    {
        Manifest = manifest;
        Overlay = files;
        templates = new Lazy<TemplateSet>(() => TemplateSet.Load(this));
        locales = new Lazy<LocaleLibrary>(() => new LocaleLibrary(files.Sources));
    }

    public LayoutManifest Manifest { get; }

    public string Name => Manifest.Name;

    /// <summary>The layout's files over the shared ones.</summary>
    public IFileSource Files => Overlay;

    internal OverlayFiles Overlay { get; }

    /// <summary>Parsed once, however many profiles are rendered.</summary>
    internal TemplateSet Templates => templates.Value;

    internal LocaleLibrary Locales => locales.Value;
}
