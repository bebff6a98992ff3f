using HerDocs.Css.Grammars;
using HerDocs.Css.Rules;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Cascading;

/// <summary>Finds the values of an element's custom properties, those that refer to others included (CSS Custom Properties 1 §3).</summary>
internal sealed class CustomPropertyResolver
{
    /// <summary>Longer chains of references were made to exhaust the stack.</summary>
    private const int MaximumDepth = 100;

    private readonly CustomPropertySet inherited;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<string, Declaration> winners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> values;
    private readonly HashSet<string> finished = new(StringComparer.Ordinal);
    private readonly List<string> path = [];
    private readonly HashSet<string> cyclic = new(StringComparer.Ordinal);

    private CustomPropertyResolver(CustomPropertySet inherited, DiagnosticBag diagnostics)
    {
        this.inherited = inherited;
        this.diagnostics = diagnostics;
        values = new Dictionary<string, string>(inherited.Values, StringComparer.Ordinal);
    }

    /// <param name="inherited">The parent's.</param>
    /// <param name="declarations">Of custom properties, in the order of the cascade, the winning ones last.</param>
    /// <param name="diagnostics">Takes cycles.</param>
    public static CustomPropertySet Resolve(CustomPropertySet inherited, IEnumerable<Declaration> declarations, DiagnosticBag diagnostics)
    {
        var resolver = new CustomPropertyResolver(inherited, diagnostics);
        foreach (var declaration in declarations)
            resolver.winners[declaration.Name] = declaration;
        foreach (var name in resolver.winners.Keys)
            resolver.values.Remove(name);
        foreach (var name in resolver.winners.Keys)
            resolver.Visit(name);
        var declared = new Dictionary<string, Declaration>(inherited.Declarations, StringComparer.Ordinal);
        foreach (var (name, declaration) in resolver.winners)
            declared[name] = declaration;
        return new CustomPropertySet(resolver.values, declared);
    }

    private void Visit(string name)
    {
        if (finished.Contains(name) || !winners.TryGetValue(name, out var declaration))
            return;
        var start = path.IndexOf(name);
        if (start >= 0 || path.Count > MaximumDepth)
        {
            cyclic.UnionWith(path.Skip(Math.Max(0, start)));
            return;
        }
        path.Add(name);
        foreach (var reference in declaration.Custom!.References)
            Visit(reference);
        path.RemoveAt(path.Count - 1);
        finished.Add(name);
        if (cyclic.Contains(name))
            ReportCycle(name, declaration);
        else if (ValueOf(name, declaration) is { } value)
            values[name] = value;
    }

    private string? ValueOf(string name, Declaration declaration)
    {
        if (CssWide.Find(declaration.Value) is { } wide)
            return wide == CssWide.Initial ? null : inherited.Find(name);
        return declaration.Custom!.Substitute(values.GetValueOrDefault)?.Trim();
    }

    private void ReportCycle(string name, Declaration declaration) =>
        diagnostics.Report(DiagnosticCode.UnresolvedVariable, declaration.Span, $"`{name}` refers to itself and so has no value",
            "give it a value that does not depend on it");
}
