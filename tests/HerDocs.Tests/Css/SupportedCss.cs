using System.Text;
using HerDocs.Css;
using HerDocs.Css.Parsing;
using HerDocs.Css.Properties;

namespace HerDocs.Tests.Css;

/// <summary>The list of supported CSS for those who write stylesheets, made from the table of properties.</summary>
internal static class SupportedCss
{
    public static string Markdown()
    {
        var text = new StringBuilder("""
            # The CSS that HerDocs knows

            This list is made from the table of properties; a test keeps the two the same. Values are written as the specifications write
            them: `|` between alternatives, `?` behind what may be left out, `[∞]` for no limit. Every property also takes `inherit`,
            `initial`, `unset` and `var(--name)`. What is not here is a warning with the place where you typed it; browsers are still given it.

            ## Properties


            """);
        Table(text, ["Property", "Values", "At first", "Inherited", "Defined in"], PropertyTable.All.OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => new[]
            {
                Code(property.Name), Code(property.Syntax), Code(ComputedStyleText.Value(ComputedStyle.Initial, property)),
                property.Inherited ? "yes" : "", Link(property.Name, property.Specification),
            }));
        text.Append("\n## In `@page`\n\nBesides margins, borders, padding, backgrounds and counters:\n\n");
        Table(text, ["Descriptor", "Values", "Defined in"], PageDescriptors.All
            .Select(descriptor => new[] { Code(descriptor.Name), Code(descriptor.Syntax), Link(descriptor.Name, descriptor.Specification) }));
        text.Append("\n## Shorthands\n\n");
        Table(text, ["Shorthand", "Values", "Defined in"], DeclaredProperties.All.Where(declared => declared.IsShorthand)
            .OrderBy(declared => declared.Name, StringComparer.Ordinal)
            .Select(declared => new[] { Code(declared.Name), Code(declared.Syntax), Link(declared.Name, declared.Specification) }));
        text.Append("\n## Other names\n\nThese stand for one property each, some of them for another where text runs from right to left:\n\n");
        text.AppendJoin(
            ", ",
            DeclaredProperties.Names.Where(name => PropertyTable.Find(name) is null && !DeclaredProperties.Find(name)!.IsShorthand)
                .Order(StringComparer.Ordinal).Select(Code));
        return text.Append(".\n").ToString().ReplaceLineEndings("\n");
    }

    private static void Table(StringBuilder text, string[] head, IEnumerable<string[]> rows)
    {
        text.Append($"| {string.Join(" | ", head)} |\n|{string.Concat(Enumerable.Repeat("---|", head.Length))}\n");
        foreach (var row in rows)
            text.Append($"| {string.Join(" | ", row)} |\n");
    }

    private static string Link(string name, string specification) => $"[{specification}]({SpecificationLinks.Of(name, specification)})";

    /// <summary>A bar ends a cell even within code.</summary>
    private static string Code(string text) => $"`{text.Replace("|", "\\|", StringComparison.Ordinal)}`";
}
