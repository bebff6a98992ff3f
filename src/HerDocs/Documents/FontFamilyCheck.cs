using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Diagnostics;

namespace HerDocs.Documents;

/// <summary>
/// Reports families that a style asks for and no font file has. What stands behind a family that is there is never reached, and may
/// be meant for browsers.
/// </summary>
internal sealed class FontFamilyCheck(Document document, DiagnosticBag diagnostics)
{
    private readonly HashSet<IReadOnlyList<string>> seen = new(ReferenceEqualityComparer.Instance);
    /// <summary>Those of which it is said, here or, when a stylesheet declares them and has no file for them, there.</summary>
    private readonly HashSet<string> reported = new(
        document.Stylesheets.SelectMany(sheet => FontFaces(sheet.Rules)).Select(face => face.Family), StringComparer.OrdinalIgnoreCase);

    public static void Check(Document document, DiagnosticBag diagnostics)
    {
        var check = new FontFamilyCheck(document, diagnostics);
        foreach (var element in document.Root.SelfAndDescendants())
        {
            check.CheckStyle(element.Style, element);
            if (element.FirstLetter is { } firstLetter)
                check.CheckStyle(firstLetter, element);
        }
        foreach (var kind in check.PageKinds())
        {
            foreach (var style in document.PageStyles.Of(kind).MarginBoxes.Values)
                check.CheckStyle(style, document.Root);
        }
    }

    private void CheckStyle(ComputedStyle style, Element element)
    {
        if (!seen.Add(style.FontFamily))
            return;
        foreach (var family in style.FontFamily)
        {
            if (document.Fonts.Knows(family))
                break;
            if (reported.Add(family))
                diagnostics.Report(
                    DiagnosticCode.UnknownFontFamily,
                    DeclarationOf(family) is { } declaration ? declaration.Span : element.Origin.Span,
                    $"no font file has the family `{family}`",
                    NearestName.Hint(family, document.Fonts.Families)
                        ?? $"put its files into a folder `fonts` beside the layout or the profile, or name one of {Names()}");
        }
    }

    private string Names() => string.Join(", ", document.Fonts.Families.Select(family => $"`{family}`"));

    /// <summary>Every kind of page that there can be, for the names that the document gives to pages: blank ones have none.</summary>
    private IEnumerable<PageKind> PageKinds()
    {
        foreach (var side in Enum.GetValues<PageSide>())
        {
            foreach (var name in document.Root.SelfAndDescendants().Select(element => element.Style.Page).Append(null).Distinct())
            {
                yield return new PageKind(name, side);
                if (side == PageSide.Left == document.RunsRightToLeft)
                    yield return new PageKind(name, side, IsFirst: true);
            }
            yield return new PageKind(null, side, IsBlank: true);
        }
    }

    /// <summary>The first declaration that names a family, be it in a custom property.</summary>
    private Declaration? DeclarationOf(string family) =>
        document.Stylesheets.SelectMany(sheet => Declarations(sheet.Rules))
            .FirstOrDefault(declaration => Names(declaration, family));

    private static bool Names(Declaration declaration, string family) =>
        (declaration.Name is "font" or "font-family" || declaration.Kind == DeclarationKind.Custom)
        && declaration.Value.Contains(family, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<FontFace> FontFaces(IEnumerable<Rule> rules) => rules.SelectMany(rule => rule switch
    {
        FontFaceRule { Face: { } face } => [face],
        MediaRule media => FontFaces(media.Rules),
        SupportsRule supports => FontFaces(supports.Rules),
        ImportRule { Sheet: { } sheet } => FontFaces(sheet.Rules),
        _ => Enumerable.Empty<FontFace>(),
    });

    private static IEnumerable<Declaration> Declarations(IEnumerable<Rule> rules) => rules.SelectMany(rule => rule switch
    {
        StyleRule style => style.Declarations.Concat(Declarations(style.Rules)),
        MediaRule media => Declarations(media.Rules),
        SupportsRule supports => Declarations(supports.Rules),
        ImportRule { Sheet: { } sheet } => Declarations(sheet.Rules),
        PageRule page => page.Declarations.Concat(page.MarginBoxes.SelectMany(box => box.Declarations)),
        _ => [],
    });
}
