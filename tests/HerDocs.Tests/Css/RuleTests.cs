using System.Text;
using HerDocs.Css;
using HerDocs.Css.Rules;
using HerDocs.Diagnostics;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Css;

/// <summary>Cases of style sheets, what rules they hold, and how they are written out again.</summary>
public class RuleTests
{
    [Theory]
    [Cases("css/rules")]
    public void A_style_sheet_holds_rules(string file, string name)
    {
        var test = CasesAttribute.Find(file, name);
        var bag = new DiagnosticBag();
        var sheet = StylesheetParser.Parse(test.Source("css"), bag);
        test.Check(bag.Sorted(), ("rules", Dump(sheet)), ("written", StylesheetText.Write(sheet)));
    }

    internal static string Dump(Stylesheet sheet)
    {
        var text = new StringBuilder();
        foreach (var rule in sheet.Rules)
            Dump(rule, text, "");
        return text.ToString();
    }

    private static void Dump(Rule rule, StringBuilder text, string indent)
    {
        text.Append(indent).Append(Heading(rule)).Append('\n');
        var inner = indent + "  ";
        switch (rule)
        {
            case StyleRule style:
                Dump(style.Declarations, text, inner);
                Dump(style.Rules, text, inner);
                break;
            case MediaRule media:
                Dump(media.Rules, text, inner);
                break;
            case SupportsRule supports:
                Dump(supports.Rules, text, inner);
                break;
            case PageRule page:
                Dump(page.Declarations, text, inner);
                foreach (var box in page.MarginBoxes)
                {
                    text.Append(inner).Append(box.Box).Append('\n');
                    Dump(box.Declarations, text, inner + "  ");
                }
                break;
            case FontFaceRule face:
                Dump(face.Descriptors, text, inner);
                text.Append(inner).Append(Describe(face.Face)).Append('\n');
                break;
        }
    }

    private static void Dump(IEnumerable<Rule> rules, StringBuilder text, string indent)
    {
        foreach (var rule in rules)
            Dump(rule, text, indent);
    }

    private static void Dump(DeclarationBlock declarations, StringBuilder text, string indent)
    {
        foreach (var declaration in declarations)
            text.Append(indent).Append(declaration).Append($" [{declaration.Kind}]\n");
    }

    private static string Heading(Rule rule) => rule switch
    {
        StyleRule { IsNestedDeclarations: true } => "declarations",
        StyleRule { Selectors.Selectors.Count: 0 } style => $"style `{style.Prelude}` dropped",
        StyleRule style => $"style `{style.Prelude}` {string.Join(' ', style.Selectors.Selectors.Select(selector => selector.Specificity))}",
        MediaRule media => $"media `{media.Condition}`{(media.Queries.Matches(MediaContext.Print) ? "" : " does not match")}",
        SupportsRule supports => $"supports `{supports.Condition}`{(supports.Holds ? "" : " does not hold")}",
        PageRule page => $"page `{page.Prelude}` {(page.Selectors.Count == 0 ? "dropped" : string.Join(' ', page.Selectors.Select(selector => selector.Specificity)))}",
        ImportRule import => $"import `{import.Url}` `{import.Supports}` `{import.Condition}`{(import.Queries.Matches(MediaContext.Print) ? "" : " does not match")}",
        FontFaceRule => "font-face",
        BrowserRule other => $"{other.Name} for browsers: {other.Text.ReplaceLineEndings(" ")}",
        _ => rule.ToString(),
    };

    private static string Describe(FontFace? face) => face is null
        ? "no face"
        : $"= {face.Family} {string.Join(", ", face.Sources.Select(source => $"{source.Url} ({source.Format ?? "any"})"))} "
            + $"weight {face.Weight.Least}–{face.Weight.Most} {face.Style} stretch {face.Stretch.Least}–{face.Stretch.Most} "
            + $"{string.Join(", ", face.UnicodeRange.Select(range => $"{range.Least:X}–{range.Most:X}"))} {face.Display}".TrimEnd();
}
