using System.Collections;
using System.Globalization;
using HerDocs.Templates.Model;
using Scriban.Runtime;

namespace HerDocs.Templates.Engine;

/// <summary>Names values and their members in the words of someone who writes templates.</summary>
internal static class ValueWords
{
    private const int LongestShown = 40;
    private const int MembersShown = 20;

    public static string Describe(object? value) => value switch
    {
        null => "nothing",
        string text => text.Length <= LongestShown ? $"the text \"{text}\"" : "a text",
        RawHtml => "HTML",
        char letter => $"the letter \"{letter}\"",
        bool flag => flag ? "true" : "false",
        DateValue => "a date",
        TimeValue => "a time",
        IList or ScriptRange => "a list",
        IScriptCustomFunction => "a function",
        IScriptObject => "a record",
        IFormattable number => string.Create(CultureInfo.InvariantCulture, $"the number {number}"),
        _ => "a value",
    };

    public static string? Members(IScriptObject record) => Members([.. record.GetMembers()]);

    /// <summary>The members of a record in a sentence, unless they are too many to be read.</summary>
    public static string? Members(IReadOnlyCollection<string> names) => names.Count is > 0 and <= MembersShown
        ? "it has " + string.Join(", ", names.Order(StringComparer.Ordinal).Select(name => $"`{name}`"))
        : null;
}
