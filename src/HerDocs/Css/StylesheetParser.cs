using HerDocs.Css.Parsing;
using HerDocs.Css.Rules;
using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;
using HerDocs.Html;

namespace HerDocs.Css;

/// <summary>Parses style sheets and style attributes (CSS Syntax 3). What is wrong is reported and left out, as browsers leave it out.</summary>
public static class StylesheetParser
{
    /// <param name="source">The style sheet.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="folder">Where the sheet stands in its file source; relative urls in it are resolved against this.</param>
    public static Stylesheet Parse(SourceText source, DiagnosticBag diagnostics, string folder = "")
    {
        var styleDiagnostics = StyleDiagnostics.In(source, diagnostics);
        using var tokens = Tokenizer.Tokenize(source.Content, styleDiagnostics, folder);
        return new Stylesheet(source, folder, new RuleParser(tokens, source, styleDiagnostics).ParseSheet());
    }

    /// <param name="value">Of a style attribute.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static DeclarationBlock ParseStyleAttribute(HtmlText value, DiagnosticBag diagnostics) =>
        ParseDeclarations(value.Text, StyleDiagnostics.In(value, diagnostics));

    /// <summary>Declarations that nobody typed, such as those that other attributes stand for.</summary>
    internal static DeclarationBlock ParseHint(string declarations) => ParseDeclarations(declarations, StyleDiagnostics.Silent);

    private static DeclarationBlock ParseDeclarations(string text, StyleDiagnostics diagnostics)
    {
        using var tokens = Tokenizer.Tokenize(text, diagnostics);
        return new BlockParser(tokens, diagnostics).ParseDeclarations(0, tokens.End, DeclarationContext.Style);
    }
}
