using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Diagnostics;

namespace HerDocs.Documents.Composition;

/// <summary>Reads the pictures that stylesheets and style attributes name, wherever in a value they stand.</summary>
internal sealed class StylePictures(PictureLoader loader)
{
    private readonly Dictionary<string, StylePicture> pictures = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, StylePicture> Load(IEnumerable<Stylesheet> sheets, Element root)
    {
        foreach (var sheet in sheets)
            Load(sheet.Rules, sheet.Folder);
        foreach (var element in root.SelfAndDescendants())
        {
            if (element.Attribute("style") is { } text && text.Contains("url(", StringComparison.OrdinalIgnoreCase))
                Load(StylesheetParser.ParseStyleAttribute(element.ValueOf("style"), []), folder: "");
        }
        return pictures;
    }

    private void Load(IEnumerable<Rule> rules, string folder)
    {
        foreach (var rule in rules)
        {
            switch (rule)
            {
                case StyleRule style:
                    Load(style.Declarations, folder);
                    Load(style.Rules, folder);
                    break;
                case MediaRule media:
                    Load(media.Rules, folder);
                    break;
                case SupportsRule supports:
                    Load(supports.Rules, folder);
                    break;
                case PageRule page:
                    Load(page.Declarations, folder);
                    foreach (var box in page.MarginBoxes)
                        Load(box.Declarations, folder);
                    break;
                case ImportRule { Sheet: { } imported }:
                    Load(imported.Rules, imported.Folder);
                    break;
            }
        }
    }

    private void Load(DeclarationBlock declarations, string folder)
    {
        foreach (var declaration in declarations.Where(declaration => declaration.Kind != DeclarationKind.Rejected))
        {
            StyleUrl.Replace(declaration.Value, url =>
            {
                var path = StyleUrl.Resolve(url, folder);
                if (loader.Load(path, declaration.Span ?? default, $"`{declaration.Name}`") is { } picture)
                    pictures[path] = picture;
                return url;
            });
        }
    }
}
