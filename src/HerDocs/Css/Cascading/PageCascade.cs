using HerDocs.Css.Properties;
using HerDocs.Css.Rules;
using HerDocs.Css.Selectors;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Geometry;

namespace HerDocs.Css.Cascading;

/// <summary>The cascade of @page rules (CSS Paged Media 3 §4.4).</summary>
internal sealed class PageCascade
{
    /// <summary>What "auto" bleeds where there are crop marks (CSS Paged Media 3 §7.4).</summary>
    private static readonly Length CropBleed = Length.FromPoints(6);

    private readonly List<(PageRule Rule, bool IsUserAgent)> pageRules;
    private readonly MediaContext media;
    private readonly StyleComputation computation;
    private readonly StyleComputation boxComputation;
    private readonly Dictionary<(ComputedStyle?, PageKind), PageStyle> pages = [];

    /// <summary>Pages that the same rules match look the same; the text lists their numbers.</summary>
    private readonly Dictionary<(ComputedStyle?, string Rules), PageStyle> byRules = [];

    public PageCascade(IEnumerable<Rule> userAgentRules, IEnumerable<Rule> authorRules, MediaContext media, DiagnosticBag diagnostics)
    {
        pageRules =
        [
            .. userAgentRules.OfType<PageRule>().Select(rule => (rule, true)),
            .. authorRules.OfType<PageRule>().Select(rule => (rule, false)),
        ];
        this.media = media;
        // The page area follows from the page context: what stands in that cannot be relative to it, but to the page box.
        computation = new StyleComputation(media.WithPageArea(() => media.Page), diagnostics);
        boxComputation = new StyleComputation(media, diagnostics);
    }

    /// <summary>The page area of a page, without the boxes around it, whose styles may be relative to it.</summary>
    public Size AreaOf(PageKind page, ComputedStyle? root) => Bare(RulesFor(page), root).Area.Size;

    public PageStyle Style(PageKind page, ComputedStyle? root)
    {
        if (pages.TryGetValue((root, page), out var style))
            return style;
        var rules = RulesFor(page);
        var key = (root, string.Join(' ', rules.Select(rule => pageRules.IndexOf(rule))));
        if (!byRules.TryGetValue(key, out style))
            byRules.Add(key, style = Compute(rules, root));
        pages.Add((root, page), style);
        return style;
    }

    /// <summary>Whether pages begin a counter anew.</summary>
    public bool Renumber(string counter) => pageRules.Any(entry => entry.Rule.Declarations.Any(declaration =>
        declaration.Name is "counter-reset" or "counter-set" && declaration.Value.Contains(counter, StringComparison.Ordinal)));

    public IReadOnlyList<AppliedDeclaration> Applied(PageKind page, MarginBox box, Direction direction) =>
        computation.Winners(Declared(RulesFor(page), box), direction);

    private List<(PageRule Rule, bool IsUserAgent)> RulesFor(PageKind page) => pageRules
        .Select(entry => (entry.Rule, entry.IsUserAgent, Specificity: SpecificityFor(entry.Rule, page)))
        .Where(entry => entry.Specificity >= 0)
        .OrderByDescending(entry => entry.IsUserAgent)
        .ThenBy(entry => entry.Specificity)
        .Select(entry => (entry.Rule, entry.IsUserAgent))
        .ToList();

    private PageStyle Compute(List<(PageRule Rule, bool IsUserAgent)> rules, ComputedStyle? root)
    {
        var page = Bare(rules, root);
        return page with { Footnotes = Footnotes(rules, page.Style), MarginBoxes = MarginBoxes(rules, page.Style), ContentPlaces = ContentPlaces(rules) };
    }

    /// <summary>The page without what stands in it and around it.</summary>
    private PageStyle Bare(List<(PageRule Rule, bool IsUserAgent)> rules, ComputedStyle? root)
    {
        var style = computation.OfPage(
            root, [.. rules.Select(entry => new MatchedRule(entry.Rule.Declarations, PseudoElement.None, entry.IsUserAgent))], out var descriptors);
        var marks = (PageMarks)descriptors[PageDescriptors.Marks.Slot]!;
        return new PageStyle(
            (Size?)descriptors[PageDescriptors.Size.Slot] ?? media.Page,
            style,
            marks,
            (Length?)descriptors[PageDescriptors.Bleed.Slot] ?? (marks.HasFlag(PageMarks.Crop) ? CropBleed : Length.Zero),
            style,
            new Dictionary<MarginBox, ComputedStyle>())
        {
            ContentPlaces = new Dictionary<MarginBox, SourceSpan?>(),
        };
    }

    private ComputedStyle Footnotes(List<(PageRule Rule, bool IsUserAgent)> rules, ComputedStyle page) => boxComputation.Compute(
        page,
        [
            .. from entry in rules
               from area in entry.Rule.FootnoteAreas
               select new MatchedRule(area, PseudoElement.None, entry.IsUserAgent),
        ]);

    /// <summary>Margin boxes inherit from the page, and without content are not there (CSS Paged Media 3 §5 and §6).</summary>
    private SortedDictionary<MarginBox, ComputedStyle> MarginBoxes(List<(PageRule Rule, bool IsUserAgent)> rules, ComputedStyle page)
    {
        var declared = new Dictionary<MarginBox, List<MatchedRule>>();
        foreach (var (rule, isUserAgent) in rules)
        {
            foreach (var margin in rule.MarginBoxes)
            {
                if (!declared.TryGetValue(margin.Box, out var matched))
                    declared.Add(margin.Box, matched = []);
                matched.Add(new MatchedRule(margin.Declarations, PseudoElement.None, isUserAgent));
            }
        }
        var boxes = new SortedDictionary<MarginBox, ComputedStyle>();
        foreach (var (box, matched) in declared)
        {
            if (boxComputation.Compute(page, matched) is { Content: not null } style && style.Display != Display.None)
                boxes.Add(box, style);
        }
        return boxes;
    }

    private static List<MatchedRule> Declared(List<(PageRule Rule, bool IsUserAgent)> rules, MarginBox box) =>
    [
        .. from entry in rules
           from margin in entry.Rule.MarginBoxes
           where margin.Box == box
           select new MatchedRule(margin.Declarations, PseudoElement.None, entry.IsUserAgent) { Prelude = $"@page {entry.Rule.Prelude}".TrimEnd() + $" @{box.Name()}" },
    ];

    /// <summary>Of the last declaration that gives a margin box its content.</summary>
    private static Dictionary<MarginBox, SourceSpan?> ContentPlaces(List<(PageRule Rule, bool IsUserAgent)> rules)
    {
        var places = new Dictionary<MarginBox, SourceSpan?>();
        foreach (var margin in rules.SelectMany(entry => entry.Rule.MarginBoxes))
        {
            if (margin.Declarations.LastOrDefault(declaration => declaration.Name == PropertyTable.Content.Name) is { } content)
                places[margin.Box] = content.Span;
        }
        return places;
    }

    /// <summary>The greatest specificity of the selectors that match; -1 when none does.</summary>
    private static int SpecificityFor(PageRule rule, PageKind page) =>
        rule.Selectors.Where(selector => selector.Matches(page)).Select(selector => selector.Specificity).DefaultIfEmpty(-1).Max();
}
