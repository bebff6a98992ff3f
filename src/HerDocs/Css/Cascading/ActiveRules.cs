using HerDocs.Css.Rules;

namespace HerDocs.Css.Cascading;

/// <summary>The rules of a style sheet that hold for a medium.</summary>
internal static class ActiveRules
{
    public static IEnumerable<Rule> Of(IEnumerable<Stylesheet> sheets, MediaContext media) => Of(sheets.SelectMany(sheet => sheet.Rules), media);

    /// <summary>In order, those inside conditions, imported sheets and other style rules included, the conditions themselves not.</summary>
    public static IEnumerable<Rule> Of(IEnumerable<Rule> rules, MediaContext media)
    {
        foreach (var rule in rules)
        {
            if (Contents(rule, media) is not { } inner)
            {
                yield return rule;
                continue;
            }
            if (rule is StyleRule)
                yield return rule;
            foreach (var active in Of(inner, media))
                yield return active;
        }
    }

    /// <summary>Null for a rule that holds no others.</summary>
    private static IReadOnlyList<Rule>? Contents(Rule rule, MediaContext media) => rule switch
    {
        MediaRule condition => condition.Queries.Matches(media) ? condition.Rules : [],
        SupportsRule condition => condition.Holds ? condition.Rules : [],
        ImportRule import => import.Sheet is { } sheet && import.Queries.Matches(media) ? sheet.Rules : [],
        StyleRule style => style.Rules,
        _ => null,
    };
}
