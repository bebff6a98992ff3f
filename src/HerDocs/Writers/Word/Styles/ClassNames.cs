using System.Text;
using HerDocs.Css.Rules;
using HerDocs.Css.Selectors;
using HerDocs.Documents;

namespace HerDocs.Writers.Word.Styles;

/// <summary>The classes that a document's stylesheets speak of, as names that a person would read.</summary>
internal sealed class ClassNames
{
    private readonly HashSet<string> subjects = new(StringComparer.Ordinal);
    private readonly HashSet<string> contexts = new(StringComparer.Ordinal);

    /// <summary>Elements that rules tell apart by a class around them: <c>.ratings strong</c>.</summary>
    private readonly HashSet<(string Element, string Class)> inContexts = [];

    public ClassNames(Document document)
    {
        foreach (var sheet in document.Stylesheets)
            Collect(sheet.Rules);
    }

    /// <summary>The classes of an element that have rules, as the name of a style; null without any.</summary>
    public string? Of(Element element, StyleKind kind) => Plain(element) is { } name ? Named(name, kind) : null;

    /// <summary>The same where a word for the kind of the style follows, so that no style of Word's can be meant.</summary>
    public string? Plain(Element element)
    {
        var name = new StringBuilder();
        foreach (var single in element.Classes)
        {
            if (subjects.Contains(single) && Title(single) is { Length: > 0 } title)
                name.Append(name.Length > 0 ? " " : "").Append(title);
        }
        return name.Length == 0 ? null : name.ToString();
    }

    /// <summary>A class of an element by which rules tell apart what is in it; null without any.</summary>
    public string? ContextOf(Element element) => element.Classes.FirstOrDefault(contexts.Contains) is { } single ? Title(single) : null;

    /// <summary>The nearest names around an element that rules use, the innermost first, without its own.</summary>
    public IEnumerable<string> Around(Element element)
    {
        for (var around = element.Parent; around is not null; around = around.Parent)
        {
            for (var i = around.Classes.Count - 1; i >= 0; i--)
            {
                if (contexts.Contains(around.Classes[i]) || subjects.Contains(around.Classes[i]))
                    yield return Title(around.Classes[i]);
            }
        }
        for (var around = element.Parent; around is { Name: not "body" }; around = around.Parent)
        {
            if (around.Name is "header" or "footer" or "aside" or "nav" or "figure" or "blockquote" or "td" or "th" or "li")
                yield return Title(around.Name is "td" or "th" ? "table" : around.Name is "li" ? "list" : around.Name);
        }
    }

    /// <summary>The class around an element for which a rule sets such elements apart; null where none does.</summary>
    public string? ApartIn(Element element)
    {
        for (var around = element.Parent; around is not null; around = around.Parent)
        {
            foreach (var single in around.Classes)
            {
                if (inContexts.Contains((element.Name, single)))
                    return Title(single);
            }
        }
        return null;
    }

    /// <summary>A name that a stylesheet gives, where Word has no style of another kind or purpose of that name.</summary>
    public static string Named(string name, StyleKind kind) =>
        BuiltInStyles.IsFree(name, kind) ? BuiltInStyles.Spelled(name) : kind == StyleKind.Character ? $"{name} Text" : $"{name} {kind}";

    /// <summary>pull-quote and pullQuote are both Pull Quote.</summary>
    public static string Title(string name)
    {
        var title = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i == 0 || !char.IsLetterOrDigit(name[i - 1]) || (char.IsUpper(name[i]) && char.IsLower(name[i - 1]));
            if (!char.IsLetterOrDigit(name[i]))
                continue;
            if (startsWord && title.Length > 0)
                title.Append(' ');
            title.Append(startsWord ? char.ToUpperInvariant(name[i]) : name[i]);
        }
        return title.ToString();
    }

    public static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];

    private void Collect(IReadOnlyList<Rule> rules)
    {
        foreach (var rule in rules)
        {
            switch (rule)
            {
                case StyleRule style:
                    foreach (var selector in style.Selectors.Selectors)
                        Collect(selector);
                    Collect(style.Rules);
                    break;
                case MediaRule media:
                    Collect(media.Rules);
                    break;
                case SupportsRule supports:
                    Collect(supports.Rules);
                    break;
                case ImportRule { Sheet: { } sheet }:
                    Collect(sheet.Rules);
                    break;
            }
        }
    }

    private void Collect(ComplexSelector selector)
    {
        var subject = selector.Subject.Parts is [TypeSelector type] && selector.PseudoElement == Css.Selectors.PseudoElement.None ? type.Name : null;
        for (var i = 0; i < selector.Compounds.Count; i++)
        {
            foreach (var part in selector.Compounds[i].Parts)
            {
                if (part is not ClassSelector single)
                    continue;
                (i == 0 ? subjects : contexts).Add(single.Name);
                if (i > 0 && subject is not null)
                    inContexts.Add((subject, single.Name));
            }
        }
    }
}
