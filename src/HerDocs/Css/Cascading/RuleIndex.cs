using HerDocs.Css.Rules;
using HerDocs.Css.Selectors;
using HerDocs.Html;

namespace HerDocs.Css.Cascading;

/// <summary>
/// The style rules that hold for a medium, found by what their subject must be: an id, a class, an element name, an attribute. A rule's number is
/// its place in the order of the cascade.
/// </summary>
internal sealed class RuleIndex
{
    private readonly Dictionary<string, List<Entry>> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> byClass = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> byType = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Entry>> byAttribute = new(StringComparer.Ordinal);
    private readonly List<Entry> anywhere = [];

    public RuleIndex(IEnumerable<Rule> userAgentRules, IEnumerable<Rule> authorRules)
    {
        var candidates = Candidates(userAgentRules, isUserAgent: true).ToList();
        FirstAuthorRule = candidates.Count;
        candidates.AddRange(Candidates(authorRules, isUserAgent: false));
        // CSS Cascade 4 §6.1: origin, then specificity, then order; the sort is stable.
        Rules =
        [
            .. candidates
                .OrderByDescending(candidate => candidate.Rule.IsUserAgent)
                .ThenBy(candidate => candidate.Selector.Specificity)
                .Select((candidate, number) => Add(candidate.Selector, candidate.Rule, number)),
        ];
    }

    /// <summary>By number.</summary>
    public IReadOnlyList<MatchedRule> Rules { get; }

    /// <summary>The number from which rules are the author's.</summary>
    public int FirstAuthorRule { get; }

    /// <summary>Adds the numbers of the rules that match an element or one of its pseudo-elements, in no order, some perhaps twice.</summary>
    public void Match(HtmlElement element, List<int> numbers)
    {
        Match(anywhere, element, numbers);
        if (byType.TryGetValue(element.Name, out var entries))
            Match(entries, element, numbers);
        if (element.Id is not null && byId.TryGetValue(element.Id, out entries))
            Match(entries, element, numbers);
        var classes = element.Classes;
        for (var i = 0; i < classes.Count; i++)
        {
            if (byClass.TryGetValue(classes[i], out entries))
                Match(entries, element, numbers);
        }
        var attributes = element.Attributes;
        for (var i = 0; i < attributes.Count; i++)
        {
            if (byAttribute.TryGetValue(attributes[i].Name, out entries))
                Match(entries, element, numbers);
        }
    }

    private static void Match(List<Entry> entries, HtmlElement element, List<int> numbers)
    {
        foreach (var entry in entries)
        {
            if (entry.IsCertain || SelectorMatcher.Matches(entry.Selector, element))
                numbers.Add(entry.Number);
        }
    }

    private static IEnumerable<(ComplexSelector Selector, MatchedRule Rule)> Candidates(IEnumerable<Rule> rules, bool isUserAgent) =>
        from rule in rules.OfType<StyleRule>()
        where rule.Declarations.IsEffective
        from selector in rule.Selectors.Selectors
        where !selector.NeverMatches
        select (selector, new MatchedRule(rule.Declarations, selector.PseudoElement, isUserAgent) { Prelude = rule.Prelude });

    private MatchedRule Add(ComplexSelector selector, MatchedRule rule, int number)
    {
        var keys = Keys(selector.Subject);
        if (keys is null)
            anywhere.Add(new Entry(selector, number, IsCertain: false));
        foreach (var key in keys ?? [])
            AddUnder(key, new Entry(selector, number, selector.Compounds.Count == 1 && selector.Subject.Parts is [not AttributeSelector and var only] && only == key));
        return rule;
    }

    private void AddUnder(SimpleSelector key, Entry entry)
    {
        var (table, name) = key switch
        {
            IdSelector id => (byId, id.Id),
            ClassSelector @class => (byClass, @class.Name),
            AttributeSelector attribute => (byAttribute, attribute.Name),
            var type => (byType, ((TypeSelector)type).Name),
        };
        if (!table.TryGetValue(name, out var entries))
            table.Add(name, entries = []);
        entries.Add(entry);
    }

    /// <summary>The simple selectors of which an element must match one to match the compound; null when none can be named.</summary>
    private static List<SimpleSelector>? Keys(CompoundSelector compound)
    {
        var key = Array.Find(compound.Parts, part => part is IdSelector)
            ?? Array.Find(compound.Parts, part => part is ClassSelector)
            ?? Array.Find(compound.Parts, part => part is TypeSelector)
            ?? Array.Find(compound.Parts, part => part is AttributeSelector);
        if (key is not null)
            return [key];
        foreach (var part in compound.Parts)
        {
            var choice = part switch
            {
                MatchesAnySelector any => any.Selectors,
                NestingSelector nesting => nesting.Outer,
                _ => null,
            };
            if (choice is not null && KeysOfAll(choice) is { } keys)
                return keys;
        }
        return null;
    }

    private static List<SimpleSelector>? KeysOfAll(SelectorList choice)
    {
        var all = new List<SimpleSelector>();
        foreach (var selector in choice.Selectors)
        {
            if (Keys(selector.Subject) is not { } keys)
                return null;
            all.AddRange(keys);
        }
        return all;
    }

    /// <param name="Selector">What must match.</param>
    /// <param name="Number">The rule's.</param>
    /// <param name="IsCertain">Whether the key says it all.</param>
    private readonly record struct Entry(ComplexSelector Selector, int Number, bool IsCertain);
}
