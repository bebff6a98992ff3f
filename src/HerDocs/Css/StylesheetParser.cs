using HerDocs.Css.Parsing;
using HerDocs.Css.Rules;
using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;

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

    /// <param name="text">The value of a style attribute.</param>
    /// <param name="origin">Where the attribute stands, for diagnostics.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static DeclarationBlock ParseStyleAttribute(string text, SourceOrigin origin, DiagnosticBag diagnostics)
    {
        var styleDiagnostics = StyleDiagnostics.At(origin, diagnostics);
        using var tokens = Tokenizer.Tokenize(text, styleDiagnostics);
        return new BlockParser(tokens, styleDiagnostics).ParseDeclarations(0, tokens.End, DeclarationContext.Style);
    }
}
