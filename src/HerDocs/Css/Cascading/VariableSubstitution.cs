using HerDocs.Css.Grammars;
using HerDocs.Css.Parsing;
using HerDocs.Css.Rules;
using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Cascading;

/// <summary>Replaces var() in declarations and parses what results, once for each set of custom properties.</summary>
internal sealed class VariableSubstitution(DiagnosticBag diagnostics)
{
    /// <summary>Places that one missing custom property is told at.</summary>
    private const int MostTold = 3;

    private readonly Dictionary<(VariableText, CustomPropertySet), Specified?[]?> results = [];
    private readonly HashSet<Declaration> told = [];
    private readonly Dictionary<string, int> timesMissing = new(StringComparer.Ordinal);

    /// <summary>
    /// The value for the longhand; null when the declaration is invalid at computed-value time (CSS Custom Properties 1 §3.1), which
    /// is reported.
    /// </summary>
    public Specified? Substitute(VariableValue value, CustomPropertySet properties, Declaration declaration)
    {
        var key = (value.Text, properties);
        if (!results.TryGetValue(key, out var longhands))
            results.Add(key, longhands = Parse(value, properties, declaration));
        return longhands is null ? null : longhands[value.Index] ?? CssWide.Initial;
    }

    private Specified?[]? Parse(VariableValue value, CustomPropertySet properties, Declaration declaration)
    {
        if (value.Text.Substitute(properties.Find) is not { } text)
        {
            ReportMissing(value.Text, properties, declaration);
            return null;
        }
        if (CssWide.Find(text.Trim()) is { } wide)
            return [.. value.Property.Longhands.Select(_ => wide)];
        using var tokens = Tokenizer.Tokenize(text, StyleDiagnostics.Silent, value.Text.Folder);
        var longhands = value.Property.Parse(new ValueReader(tokens));
        if (longhands is null)
            ReportInvalid(value, properties, declaration, tokens);
        return longhands;
    }

    /// <summary>At the custom property where its value can be the only thing that is wrong: there it is mended, once for all who use it.</summary>
    private void ReportInvalid(VariableValue value, CustomPropertySet properties, Declaration declaration, TokenList tokens)
    {
        var result = tokens.Text(0, tokens.End);
        var hint = new ValueDiagnosis(tokens, StyleDiagnostics.Silent).HintFor(value.Property, 0, tokens.End);
        if (SourceOf(value.Text, properties) is not { } source)
            diagnostics.Report(
                DiagnosticCode.UnresolvedVariable,
                declaration.ValueSpan,
                $"`{declaration.Name}` cannot be {(result.Length == 0 ? "empty" : $"`{result}`")}, which `{declaration.Value}` is here",
                hint);
        else if (!source.IsReported && told.Add(source))
            diagnostics.Add(new Diagnostic(DiagnosticCode.UnresolvedVariable, $"`{declaration.Name}` cannot be {(source.Value.Length == 0 ? "empty" : $"`{source.Value}`")}")
            {
                Span = source.ValueSpan,
                Related = declaration.Span,
                RelatedAs = "used by",
                Hint = hint,
            });
    }

    /// <summary>The declaration of the one custom property that a text refers to, or of that which this one hands on.</summary>
    private static Declaration? SourceOf(VariableText text, CustomPropertySet properties)
    {
        Declaration? source = null;
        for (var next = text; next.HasWholeValues && next.References.Take(2).ToList() is [var only] && properties.Declarations.TryGetValue(only, out var declared) && declared != source;)
        {
            source = declared;
            if (declared.Custom is not { IsOneReference: true } custom)
                break;
            next = custom;
        }
        return source;
    }

    private void ReportMissing(VariableText text, CustomPropertySet properties, Declaration declaration)
    {
        var missing = text.References.FirstOrDefault(name => properties.Find(name) is null);
        if (missing is null)
        {
            diagnostics.Report(DiagnosticCode.UnresolvedVariable, declaration.ValueSpan, $"`{declaration.Value}` is too long when its variables are replaced");
            return;
        }
        // One that has no value because of a mistake that is told, or that many styles ask for, is mended in one place.
        if (properties.IsSwallowed(missing) || properties.Declarations.GetValueOrDefault(missing) is { IsReported: true })
            return;
        timesMissing[missing] = timesMissing.GetValueOrDefault(missing) + 1;
        if (timesMissing[missing] <= MostTold)
            diagnostics.Report(
                DiagnosticCode.UnresolvedVariable,
                declaration.ValueSpan,
                $"`{missing}` has no value here, so `{declaration.Name}` is not set",
                NearestName.Hint(missing, properties.Values.Keys) ?? $"give it one, such as :root {{ {missing}: … }}, or write var({missing}, …) with what to use instead");
    }
}
