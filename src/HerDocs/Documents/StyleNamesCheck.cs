using HerDocs.Css;
using HerDocs.Css.Properties;
using HerDocs.Css.Rules;
using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Html;

namespace HerDocs.Documents;

/// <summary>
/// Reports strings and counters that stylesheets show and nothing sets, and names of pages that only look like those of <c>@page</c>
/// rules: each is sound by itself, and comes to nothing.
/// </summary>
internal sealed class StyleNamesCheck(DiagnosticBag diagnostics)
{
    private readonly Names strings = new();
    private readonly Names counters = new(CounterChange.Page, CounterChange.Pages, "list-item", CounterChange.Footnote);
    private readonly Names pages = new();

    public static void Check(Document document, DiagnosticBag diagnostics)
    {
        var check = new StyleNamesCheck(diagnostics);
        foreach (var sheet in document.Stylesheets)
            check.Collect(sheet.Rules);
        foreach (var element in document.Root.SelfAndDescendants().Where(element => element.Attribute("style") is not null))
            check.Collect(StylesheetParser.ParseStyleAttribute(element.ValueOf("style"), []));
        check.Report();
    }

    private void Report()
    {
        Report(strings, name => $"no `string-set` gives `{name}` a text", name => $"write for instance h2 {{ string-set: {name} content(text) }}");
        Report(counters, name => $"nothing counts `{name}`, so that it is always 0", name => $"write for instance h2 {{ counter-increment: {name} }}");
        // A page may have a name without any rule for it: only what is nearly one is a mistake.
        foreach (var (name, span) in pages.Used.Where(used => !pages.Set.Contains(used.Name)))
        {
            if (NearestName.Hint(name, pages.Set) is { } hint)
                diagnostics.Report(DiagnosticCode.UnsetName, span, $"there is no `@page {name}`", hint);
        }
    }

    private void Report(Names names, Func<string, string> message, Func<string, string> hint)
    {
        foreach (var (name, span) in names.Used.Where(used => !names.IsOpen && !names.Set.Contains(used.Name)))
            diagnostics.Report(DiagnosticCode.UnsetName, span, message(name), NearestName.Hint(name, names.Set) ?? hint(name));
    }

    private void Collect(IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            switch (rule)
            {
                case StyleRule style:
                    if (style.Selectors.Selectors.Count > 0)
                        CheckElements(style);
                    Collect(style.Declarations);
                    Collect(style.Rules);
                    break;
                case MediaRule { Queries.IsScreenOnly: false } media:
                    Collect(media.Rules);
                    break;
                case SupportsRule supports:
                    Collect(supports.Rules);
                    break;
                case ImportRule { Sheet: { } imported }:
                    Collect(imported.Rules);
                    break;
                case PageRule page:
                    pages.Set.UnionWith(page.Selectors.Select(selector => selector.Name).OfType<string>());
                    Collect(page.Declarations);
                    foreach (var box in page.MarginBoxes)
                        Collect(box.Declarations);
                    break;
            }
        }
    }

    /// <summary>Names of elements in a selector; those with a hyphen may be anybody's own.</summary>
    private void CheckElements(StyleRule rule)
    {
        using var tokens = Tokenizer.Tokenize(rule.Prelude, StyleDiagnostics.Silent);
        for (var i = 0; i < tokens.End; i = tokens.Next(i))
        {
            var name = tokens[i].Text;
            var isElement = tokens[i].Kind == TokenKind.Ident && (i == 0 || tokens[i - 1].Kind is TokenKind.Whitespace or TokenKind.Comma
                || tokens[i - 1].IsDelim('>') || tokens[i - 1].IsDelim('+') || tokens[i - 1].IsDelim('~'));
            if (!isElement || HtmlElements.IsName(name.ToLowerInvariant()) || name.Contains('-'))
                continue;
            diagnostics.Report(
                DiagnosticCode.UnknownElementName, PlaceOf(rule, tokens[i]), $"no element is called `{name}`",
                NearestName.Hint(name, HtmlElements.Names) ?? $"a class is written with a dot: `.{name}`");
        }
    }

    private static SourceSpan PlaceOf(StyleRule rule, in Token token) => rule.Span.Text.StartsWith(rule.Prelude, StringComparison.Ordinal)
        ? rule.Span.Source.Span(rule.Span.Start + token.Start, token.End - token.Start)
        : rule.Span.Source.Span(rule.Span.Start, 1);

    private void Collect(DeclarationBlock declarations)
    {
        foreach (var declaration in declarations)
        {
            if (declaration.Kind is not (DeclarationKind.Styled or DeclarationKind.PagedMedia) || !MayName(declaration))
                continue;
            using var tokens = Tokenizer.Tokenize(declaration.Value, StyleDiagnostics.Silent);
            switch (declaration.Name)
            {
                case "string-set":
                    CollectSet(strings, tokens, onlyFirst: true);
                    break;
                case "counter-reset" or "counter-increment" or "counter-set":
                    CollectSet(counters, tokens, onlyFirst: false);
                    break;
                case "page" when tokens[0].Kind == TokenKind.Ident && tokens[0].Text is not ("auto" or "inherit" or "initial" or "unset"):
                    pages.Used.Add((tokens[0].Text, declaration.ValueSpan));
                    break;
            }
            CollectUsed(declaration, tokens);
        }
    }

    private static bool MayName(Declaration declaration) =>
        declaration.Name is "string-set" or "counter-reset" or "counter-increment" or "counter-set" or "page" || declaration.Value.Contains('(');

    /// <param name="onlyFirst">What follows a name, up to a comma, is its value.</param>
    private static void CollectSet(Names names, TokenList tokens, bool onlyFirst)
    {
        var isFirst = true;
        for (var i = 0; i < tokens.End; i = tokens.Next(i))
        {
            if (tokens[i].Kind == TokenKind.Comma)
                isFirst = true;
            else if (tokens[i].Kind == TokenKind.Ident && (isFirst || !onlyFirst))
                (_, isFirst) = (names.Set.Add(tokens[i].Text), false);
            names.IsOpen |= tokens[i].Is(TokenKind.Function, "var");
        }
    }

    private void CollectUsed(Declaration declaration, TokenList tokens)
    {
        for (var i = 0; i < tokens.End; i++)
        {
            if (tokens[i].Kind != TokenKind.Function)
                continue;
            var names = tokens[i].Text.ToLowerInvariant() switch
            {
                "string" => strings,
                "counter" or "counters" => counters,
                _ => null,
            };
            var name = tokens.SkipWhitespace(i + 1, tokens.End);
            if (names is not null && tokens[name].Kind == TokenKind.Ident)
                names.Used.Add((tokens[name].Text, PlaceOf(declaration, tokens[name])));
        }
    }

    /// <summary>Where a token of a value was written: comments, which the value lacks, would move it.</summary>
    private static SourceSpan? PlaceOf(Declaration declaration, in Token token) =>
        declaration.ValueSpan is { } value && value.Text.SequenceEqual(declaration.Value)
            ? value.Source.Span(value.Start + token.Start, token.End - token.Start)
            : declaration.Span;

    private sealed class Names(params IEnumerable<string> known)
    {
        public HashSet<string> Set { get; } = new(known, StringComparer.Ordinal);

        public List<(string Name, SourceSpan? Span)> Used { get; } = [];

        /// <summary>Some are set through variables, so that nobody can say which are not.</summary>
        public bool IsOpen { get; set; }
    }
}
