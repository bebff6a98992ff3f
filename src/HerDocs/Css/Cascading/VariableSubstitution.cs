using HerDocs.Css.Grammars;
using HerDocs.Css.Rules;
using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Cascading;

/// <summary>Replaces var() in declarations and parses what results, once for each set of custom properties.</summary>
internal sealed class VariableSubstitution(DiagnosticBag diagnostics)
{
    private readonly Dictionary<(VariableText, CustomPropertySet), Specified?[]?> results = [];

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
        {
            var result = tokens.Text(0, tokens.End);
            diagnostics.Report(
                DiagnosticCode.UnresolvedVariable,
                declaration.Span,
                $"`{declaration.Name}` cannot be {(result.Length == 0 ? "empty" : $"`{result}`")}, which `{declaration.Value}` is here");
        }
        return longhands;
    }

    private void ReportMissing(VariableText text, CustomPropertySet properties, Declaration declaration)
    {
        var missing = text.References.FirstOrDefault(name => properties.Find(name) is null);
        diagnostics.Report(
            DiagnosticCode.UnresolvedVariable,
            declaration.Span,
            missing is null ? $"`{declaration.Value}` is too long when its variables are replaced" : $"`{missing}` has no value here, so `{declaration.Name}` is not set",
            missing is null ? null : NearestName.Hint(missing, properties.Values.Keys));
    }
}
