using System.Text;
using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Diagnostics;
using HerDocs.Documents;

namespace HerDocs.Writers.Html;

/// <summary>The one stylesheet of the page: the fonts, what browsers draw otherwise than paper, the author's rules, and style attributes.</summary>
internal sealed class StyleElement(Document document, StyleAttributes attributes, DiagnosticBag diagnostics)
{
    /// <summary>A meter is a bar of its colour on its background, as on paper, and not what the browser makes of it.</summary>
    private const string MeterRules = """
        meter { appearance: none; border: 0; print-color-adjust: exact }
        meter::-webkit-meter-inner-element { display: none }
        meter::-moz-meter-bar { background: none }

        """;

    public string Text()
    {
        var css = new StringBuilder("\n");
        new EmbeddedFontFaces(document, diagnostics).Write(css);
        if (Uses(document.Body, element => element.FootnoteCall is not null))
            css.Append(FootnoteMarkup.Rules);
        if (Uses(document.Body, element => element.Name == "meter"))
            css.Append(MeterRules);
        foreach (var sheet in document.Stylesheets)
            css.Append(StylesheetText.Write(WithoutFonts(sheet), IsForBrowsers, attributes.MapUrl, attributes.Respell));
        css.Append(attributes.Rules());
        return css.ToString().Replace("</", "<\\/", StringComparison.Ordinal);
    }

    /// <summary>Browsers drop what only engines of paged media know; leaving it out keeps the file clean.</summary>
    public static bool IsForBrowsers(Declaration declaration) =>
        declaration.Kind is not (DeclarationKind.PagedMedia or DeclarationKind.Rejected);

    private static Stylesheet WithoutFonts(Stylesheet sheet) => sheet with { Rules = WithoutFonts(sheet.Rules) };

    private static List<Rule> WithoutFonts(IReadOnlyList<Rule> rules) =>
    [
        .. from rule in rules
           where rule is not FontFaceRule
           select rule switch
           {
               MediaRule media => media with { Rules = WithoutFonts(media.Rules) },
               SupportsRule supports => supports with { Rules = WithoutFonts(supports.Rules) },
               ImportRule { Sheet: { } sheet } import => import with { Sheet = WithoutFonts(sheet) },
               _ => rule,
           },
    ];

    private static bool Uses(Element element, Predicate<Element> isIt) =>
        isIt(element) || element.Children.Any(child => child switch
        {
            Element inner => Uses(inner, isIt),
            UnseenElement unseen => Uses(unseen.Element, isIt),
            _ => false,
        });
}
