using HerDocs.Css.Media;
using HerDocs.Css.Rules;
using HerDocs.Css.Selectors;
using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Parsing;

/// <summary>Parses the rules of a style sheet (CSS Syntax 3 §5.5, CSS Nesting 1).</summary>
internal sealed class RuleParser
{
    private readonly TokenList tokens;
    private readonly SourceText source;
    private readonly StyleDiagnostics diagnostics;
    private readonly BlockParser blocks;
    private readonly HashSet<string> reportedAtRules = new(StringComparer.OrdinalIgnoreCase);
    private bool isPastImports;

    public RuleParser(TokenList tokens, SourceText source, StyleDiagnostics diagnostics)
    {
        this.tokens = tokens;
        this.source = source;
        this.diagnostics = diagnostics;
        blocks = new BlockParser(tokens, diagnostics);
    }

    public IReadOnlyList<Rule> ParseSheet() => ParseRules(0, tokens.End, isTopLevel: true);

    private List<Rule> ParseRules(int start, int end, bool isTopLevel)
    {
        var rules = new List<Rule>();
        for (var position = start; position < end;)
        {
            var token = tokens[position];
            if (token.Kind == TokenKind.Whitespace || (isTopLevel && token.Kind is TokenKind.Cdo or TokenKind.Cdc))
                position++;
            else if (token.Kind == TokenKind.AtKeyword)
                AddAtRule(rules, ref position, end, outer: null, isTopLevel);
            else
                AddStyleRule(rules, ref position, end);
        }
        return rules;
    }

    /// <summary>A qualified rule that stands in no other style rule (CSS Syntax 3 §5.5.3).</summary>
    private void AddStyleRule(List<Rule> rules, ref int position, int end)
    {
        var start = position;
        isPastImports = true;
        // A semicolon ends nothing here, so the block is looked for behind it.
        while (position < end && tokens[position].Kind != TokenKind.OpenCurly)
            position = tokens.Next(position);
        if (position >= end)
        {
            if (!tokens.IsBehindOpenBracket(start))
                Report(DiagnosticCode.MalformedCss, start, "this rule has no block: a `{` is missing", "write the declarations behind it in braces, or take it away");
            return;
        }
        rules.Add(StyleRule(start, position, outer: null, isKnownBad: ReportLostRule(start)));
        position = Math.Min(tokens.Next(position), end);
    }

    /// <summary>What can begin no selector, and takes the rule with it.</summary>
    private bool ReportLostRule(int start)
    {
        if (tokens[start].ClosesBlock)
            Report(DiagnosticCode.MalformedCss, start, $"this `{tokens.RawText(start, start + 1)}` closes nothing, and the rule behind it is lost", "take it away, or open before it what it should close");
        else if (BlockParser.IsLineComment(tokens, start))
            blocks.ReportLineComment(start);
        else if (tokens[start].Kind == TokenKind.Semicolon)
            Report(DiagnosticCode.MalformedCss, start, "this `;` is taken for the beginning of the next rule, which is lost", "take it away: a block ends with `}` alone");
        else
            return false;
        return true;
    }

    private StyleRule StyleRule(int start, int block, SelectorList? outer, bool isKnownBad = false)
    {
        var parser = new SelectorParser(tokens, isKnownBad ? StyleDiagnostics.Silent : diagnostics, outer);
        var selectors = parser.Parse(start, block) ?? SelectorList.Empty;
        var (declarations, nested) = InScreenOnly(
            selectors.Selectors.Count > 0 && selectors.NeverMatches, () => ParseStyleBlock(block + 1, BlockEnd(block), selectors));
        ReportInapplicable(selectors, declarations);
        return new StyleRule(Span(start, BlockEnd(block) + 1), tokens.Text(start, block), declarations, nested) { Selectors = selectors };
    }

    /// <summary>Declarations for a pseudo-element that nothing in the rule can take.</summary>
    private void ReportInapplicable(SelectorList selectors, DeclarationBlock declarations)
    {
        if (selectors.Selectors.Count == 0 || selectors.Selectors.Any(selector => selector.PseudoElement == PseudoElement.None))
            return;
        foreach (var declaration in declarations)
        {
            var applies = declaration.Longhands.Count == 0 || declaration.Longhands.Any(value => selectors.Selectors.Any(
                selector => PseudoElementProperties.Allows(selector.PseudoElement, value.Longhand.LeftToRight)));
            if (!applies && declaration.Span is { } span)
            {
                var name = PseudoNames.Elements.First(element => element.Value == selectors.Selectors[0].PseudoElement).Key;
                diagnostics.Report(
                    DiagnosticCode.InapplicableProperty, span.Start, span.End, $"`{declaration.Name}` does not apply to `::{name}`");
            }
        }
    }

    /// <summary>
    /// The declarations of a style rule and what is nested in it. Declarations behind a nested rule stay behind it in the cascade
    /// (CSS Nesting 1 §4.1), in a rule of their own.
    /// </summary>
    private (DeclarationBlock Declarations, List<Rule> Nested) ParseStyleBlock(int start, int end, SelectorList selectors)
    {
        var first = DeclarationBlock.Empty;
        var nested = new List<Rule>();
        var pending = new List<Declaration>();
        var pendingStart = start;
        for (var position = start; position < end;)
        {
            if (blocks.TakeDeclaration(ref position, end, DeclarationContext.Style, pending))
                continue;
            var isAtRule = tokens[position].Kind == TokenKind.AtKeyword;
            var block = blocks.FindBlock(position, end);
            if (!isAtRule && (block < 0 || tokens[position].ClosesBlock))
            {
                position = Skip(position, end);
                continue;
            }
            Flush(position);
            if (isAtRule)
                AddAtRule(nested, ref position, end, selectors, isTopLevel: false);
            else
                position = AddNestedRule(nested, position, block, end, selectors);
            pendingStart = position;
        }
        Flush(end);
        return (first, nested);

        void Flush(int position)
        {
            if (pending.Count > 0 && nested.Count == 0 && first.Count == 0)
                first = new DeclarationBlock(pending);
            else if (pending.Count > 0)
                nested.Add(NestedDeclarations(pendingStart, position, pending, selectors));
            pending = [];
        }
    }

    private StyleRule NestedDeclarations(int start, int end, List<Declaration> declarations, SelectorList selectors) =>
        new(Span(tokens.SkipWhitespace(start, end), tokens.TrimEnd(start, end)), "", new DeclarationBlock(declarations), [])
        {
            Selectors = selectors,
            IsNestedDeclarations = true,
        };

    private int AddNestedRule(List<Rule> nested, int start, int block, int end, SelectorList selectors)
    {
        nested.Add(StyleRule(start, block, selectors, isKnownBad: ReportMissingSemicolon(start, block)));
        return Math.Min(tokens.Next(block), end);
    }

    /// <summary>A declaration that a rule seems to begin with, because nothing ends it.</summary>
    private bool ReportMissingSemicolon(int start, int block)
    {
        // In a:hover no blank stands behind the colon.
        if (tokens[start].Kind != TokenKind.Ident || tokens[start + 1].Kind != TokenKind.Colon || tokens[start + 2].Kind == TokenKind.Ident)
            return false;
        var end = start + 2;
        while (end < block && !(tokens[end].Kind == TokenKind.Whitespace && end > start + 2 && Holds(end, '\n')))
            end++;
        // Where the block around is never closed, this is the end of it, which is told.
        if (!tokens.IsCutOff)
            Report(DiagnosticCode.MalformedCss, end - 1, "a `;` is missing behind this, and the rule that follows is lost", $"write it behind `{tokens.RawText(end - 1, end)}`");
        return true;
    }

    private bool Holds(int token, char c) => tokens.Content.AsSpan(tokens[token].Start, tokens[token].End - tokens[token].Start).Contains(c);

    private int Skip(int position, int end)
    {
        var next = blocks.EndOfPart(position, end);
        blocks.ReportMalformed(position, next);
        return next;
    }

    /// <summary>CSS Syntax 3 §5.5.2.</summary>
    private void AddAtRule(List<Rule> rules, ref int position, int end, SelectorList? outer, bool isTopLevel)
    {
        var start = position;
        var block = blocks.FindBlock(position, end);
        position = blocks.EndOfPart(position, end);
        var hasSemicolon = tokens[position - 1].Kind == TokenKind.Semicolon;
        var preludeEnd = block >= 0 ? block : hasSemicolon ? position - 1 : position;
        var rule = new AtRule(tokens[start].Text.ToLowerInvariant(), start, preludeEnd, block, position);
        if (rule.Name is not ("charset" or "import" or "layer"))
            isPastImports = true;
        if (rule.Name == "charset")
        {
            ReportCharset(rule);
            return;
        }
        if (AtRules.NeedsBlock(rule.Name) && block < 0)
        {
            Report(DiagnosticCode.MalformedCss, start, $"`@{rule.Name}` needs a block in braces");
            return;
        }
        Rule? parsed = rule.Name switch
        {
            "media" => Media(rule, outer),
            "supports" => Supports(rule, outer),
            "import" => Import(rule, isTopLevel),
            "page" => Page(rule, outer),
            "font-face" => FontFace(rule),
            _ => Browser(rule),
        };
        if (parsed is not null)
            rules.Add(parsed);
    }

    private void ReportCharset(AtRule rule)
    {
        var reader = new ValueReader(tokens, rule.Start + 1, rule.PreludeEnd);
        if (reader.TakeString() is { } name && !name.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            Report(DiagnosticCode.UnsupportedAtRule, rule.Start, $"this file is read as UTF-8, whatever `@charset \"{name}\"` says", "save it as UTF-8, and take this line away");
    }

    private MediaRule Media(AtRule rule, SelectorList? outer)
    {
        var queries = new MediaQueryParser(tokens, diagnostics).Parse(rule.Start + 1, rule.PreludeEnd);
        var rules = InScreenOnly(queries.IsScreenOnly, () => ParseConditional(rule, outer));
        return new MediaRule(Span(rule), Prelude(rule), rules) { Queries = queries };
    }

    private SupportsRule Supports(AtRule rule, SelectorList? outer)
    {
        var holds = new SupportsParser(tokens, diagnostics).Evaluate(rule.Start + 1, rule.PreludeEnd);
        // What is only for engines that can do more is not measured by what this one can.
        return new SupportsRule(Span(rule), Prelude(rule), holds, InScreenOnly(!holds, () => ParseConditional(rule, outer)));
    }

    /// <summary>Rules and, inside a style rule, declarations for its selectors too (CSS Nesting 1 §3.3).</summary>
    private List<Rule> ParseConditional(AtRule rule, SelectorList? outer)
    {
        var (start, end) = (rule.Block + 1, BlockEnd(rule.Block));
        if (outer is null)
            return ParseRules(start, end, isTopLevel: false);
        var (declarations, nested) = ParseStyleBlock(start, end, outer);
        if (declarations.Count > 0)
            nested.Insert(0, NestedDeclarations(start, end, [.. declarations], outer));
        return nested;
    }

    /// <summary>CSS Cascade 4 §2.</summary>
    private ImportRule? Import(AtRule rule, bool isTopLevel)
    {
        var reader = new ValueReader(tokens, rule.Start + 1, rule.PreludeEnd);
        if (reader.TakeUrl(orString: true) is not { } url)
        {
            Report(DiagnosticCode.MalformedCss, rule.Start, "`@import` names no style sheet");
            return null;
        }
        if (isPastImports || !isTopLevel)
        {
            Report(DiagnosticCode.MisplacedRule, rule.Start, "`@import` must stand before all other rules");
            return null;
        }
        if (reader.Peek.Is(TokenKind.Ident, "layer") || reader.Peek.Is(TokenKind.Function, "layer"))
        {
            ReportOnce(DiagnosticCode.UnsupportedAtRule, rule.Start, "layer", "HerDocs does not support cascade layers");
            reader.Skip();
        }
        var condition = reader.TakeFunction("supports");
        var queries = new MediaQueryParser(tokens, diagnostics).Parse(reader.Position, rule.PreludeEnd);
        if (condition is not null && !SupportsInImport(condition))
            queries = MediaQueryList.None;
        var supports = condition is null ? "" : tokens.Text(condition.Start, condition.End);
        return new ImportRule(Span(rule), url, supports, tokens.Text(reader.Position, rule.PreludeEnd)) { Queries = queries };
    }

    private bool SupportsInImport(ValueReader condition) =>
        condition.Peek.Kind == TokenKind.Ident && !condition.Peek.Is(TokenKind.Ident, "not")
            ? DeclarationParser.IsSupported(tokens, condition.Position, condition.End)
            : new SupportsParser(tokens, diagnostics).Evaluate(condition.Start, condition.End);

    private PageRule? Page(AtRule rule, SelectorList? outer)
    {
        if (outer is not null)
        {
            Report(DiagnosticCode.MisplacedRule, rule.Start, "`@page` cannot stand inside a style rule");
            return null;
        }
        return new PageRuleParser(tokens, diagnostics, source).Parse(rule, BlockEnd(rule.Block));
    }

    private FontFaceRule FontFace(AtRule rule)
    {
        var descriptors = new FontFaceParser(tokens, diagnostics).Parse(rule.Block + 1, BlockEnd(rule.Block), tokens[rule.Start], out var face);
        return new FontFaceRule(Span(rule), face is null ? null : face with { Span = Span(rule.Start, rule.Start + 1) }, descriptors);
    }

    /// <summary>A rule that HerDocs does not carry out. What only a screen shows passes in silence.</summary>
    private BrowserRule Browser(AtRule rule)
    {
        if (AtRules.IsUnsupported(rule.Name) is { } reason)
            ReportOnce(DiagnosticCode.UnsupportedAtRule, rule.Start, rule.Name, reason);
        else if (MarginBoxNames.Find(rule.Name) is not null)
            Report(DiagnosticCode.MisplacedRule, rule.Start, $"`@{rule.Name}` belongs inside `@page`");
        else if (!AtRules.IsBrowserOnly(rule.Name))
            Report(DiagnosticCode.UnknownAtRule, rule.Start, $"unknown at-rule `@{rule.Name}`", NearestName.Hint(rule.Name, AtRules.Known));
        return new BrowserRule(Span(rule), rule.Name, tokens.Text(rule.Start, rule.End));
    }

    private T InScreenOnly<T>(bool isScreenOnly, Func<T> parse)
    {
        var before = diagnostics.IsScreenOnly;
        diagnostics.IsScreenOnly |= isScreenOnly;
        var result = parse();
        diagnostics.IsScreenOnly = before;
        return result;
    }

    private int BlockEnd(int block) => Math.Min(tokens[block].Partner, tokens.End);

    private string Prelude(AtRule rule) => tokens.Text(rule.Start + 1, rule.PreludeEnd);

    private SourceSpan Span(AtRule rule) => Span(rule.Start, rule.End);

    private SourceSpan Span(int start, int end)
    {
        end = Math.Clamp(end, start + 1, tokens.End + 1);
        return source.Span(tokens[start].Start, tokens[end - 1].End - tokens[start].Start);
    }

    private void ReportOnce(DiagnosticCode code, int at, string name, string message)
    {
        if (reportedAtRules.Add(name))
            Report(code, at, message);
    }

    private void Report(DiagnosticCode code, int at, string message, string? hint = null) =>
        diagnostics.Report(code, tokens[at].Start, tokens[at].End, message, hint);
}
