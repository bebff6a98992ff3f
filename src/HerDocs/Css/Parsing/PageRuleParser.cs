using HerDocs.Css.Rules;
using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Parsing;

/// <summary>Parses @page (CSS Paged Media 3 §4.3).</summary>
internal sealed class PageRuleParser(TokenList tokens, StyleDiagnostics diagnostics, SourceText source)
{
    private readonly BlockParser blocks = new(tokens, diagnostics);

    public PageRule Parse(AtRule rule, int blockEnd)
    {
        var selectors = ParseSelectors(rule.Start + 1, rule.PreludeEnd);
        var declarations = new List<Declaration>();
        var boxes = new List<MarginBoxRule>();
        var footnoteAreas = new List<DeclarationBlock>();
        for (var position = rule.Block + 1; position < blockEnd;)
        {
            if (blocks.TakeDeclaration(ref position, blockEnd, DeclarationContext.Page, declarations))
                continue;
            var next = blocks.EndOfPart(position, blockEnd);
            if (tokens[position].Kind == TokenKind.AtKeyword)
                AddBox(boxes, footnoteAreas, position, blockEnd);
            else
                blocks.ReportMalformed(position, next);
            position = next;
        }
        return new PageRule(Span(rule.Start, rule.End), tokens.Text(rule.Start + 1, rule.PreludeEnd), new DeclarationBlock(declarations), boxes)
        {
            Selectors = selectors,
            FootnoteAreas = footnoteAreas,
        };
    }

    private void AddBox(List<MarginBoxRule> boxes, List<DeclarationBlock> footnoteAreas, int start, int end)
    {
        var name = tokens[start].Text.ToLowerInvariant();
        var block = blocks.FindBlock(start, end);
        var margin = MarginBoxNames.Find(name);
        if (margin is null && name != "footnote")
            Report(start, $"`@page` has no margin box `@{name}`", NearestName.Hint(name, [.. MarginBoxNames.All, "footnote"]));
        else if (block < 0 || tokens.SkipWhitespace(start + 1, block) != block)
            Report(start, $"`@{name}` needs a block in braces");
        else
            Add();

        void Add()
        {
            var declarations = blocks.ParseDeclarations(block + 1, Math.Min(tokens[block].Partner, tokens.End), DeclarationContext.Style);
            if (margin is { } box)
                boxes.Add(new MarginBoxRule(Span(start, tokens.Next(block)), box, declarations));
            else
                footnoteAreas.Add(declarations);
        }
    }

    /// <summary>No selector at all is for every page. One that is not valid makes the rule be for none (CSS Paged Media 3 §4.3).</summary>
    private List<PageSelector> ParseSelectors(int start, int end)
    {
        var reader = new ValueReader(tokens, start, end);
        var selectors = new List<PageSelector>();
        if (reader.AtEnd)
            return [new PageSelector(null, First: false, Left: false, Right: false, Blank: false)];
        do
        {
            if (ParseSelector(reader) is not { } selector)
                return [];
            selectors.Add(selector);
        }
        while (reader.TakeComma());
        if (reader.AtEnd)
            return selectors;
        Report(reader.Position, $"`{tokens.Text(start, end)}` is no page selector");
        return [];
    }

    private PageSelector? ParseSelector(ValueReader reader)
    {
        var selector = new PageSelector(reader.TakeIdent(), First: false, Left: false, Right: false, Blank: false);
        if (selector.Name?.Equals("auto", StringComparison.OrdinalIgnoreCase) == true)
        {
            Report(reader.Position - 1, "a page cannot be named `auto`");
            return null;
        }
        var isEmpty = selector.Name is null;
        while (reader.Peek.Kind == TokenKind.Colon && (isEmpty || !reader.AfterWhitespace))
        {
            reader.Skip();
            isEmpty = false;
            var at = reader.Position;
            var name = reader.AfterWhitespace ? null : reader.TakeIdent()?.ToLowerInvariant();
            switch (name)
            {
                case "first":
                    selector = selector with { First = true };
                    break;
                case "left":
                    selector = selector with { Left = true };
                    break;
                case "right":
                    selector = selector with { Right = true };
                    break;
                case "blank":
                    selector = selector with { Blank = true };
                    break;
                default:
                    Report(at, $"unknown page selector `:{name ?? reader.PeekText()}`", NearestName.Hint(name ?? "", ["first", "left", "right", "blank"]));
                    return null;
            }
        }
        if (!isEmpty)
            return selector;
        Report(reader.Position, "a page selector is missing");
        return null;
    }

    private SourceSpan Span(int start, int end)
    {
        end = Math.Clamp(end, start + 1, tokens.End + 1);
        return source.Span(tokens[start].Start, tokens[end - 1].End - tokens[start].Start);
    }

    private void Report(int at, string message, string? hint = null)
    {
        at = Math.Min(at, tokens.End);
        diagnostics.Report(DiagnosticCode.InvalidSelector, tokens[at].Start, tokens[at].End, message, hint);
    }
}
