using System.Text.RegularExpressions;
using HerDocs.Templates.Functions;

namespace HerDocs.Templates.Manifests;

/// <summary>What parameters, choices and page sizes may be called, so that templates, stylesheets and command lines can name them.</summary>
internal static partial class ParameterNames
{
    public const string Pattern = "^[a-z][a-z0-9]*(_[a-z0-9]+)*$";

    /// <summary>A word of a choice, which is an identifier of CSS as well.</summary>
    public const string WordPattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

    /// <summary>Names that <c>options</c> has by itself.</summary>
    public static IReadOnlyList<string> Reserved { get; } = ["edition", "spoilers", "page_size"];

    public static bool IsName(string text) => NameForm().IsMatch(text);

    public static bool IsWord(string text) => WordForm().IsMatch(text);

    /// <summary>The word nearest to a text.</summary>
    public static string Word(string text)
    {
        var word = WebFunctions.Slug(text)!;
        return IsWord(word) ? word : "size-" + word;
    }

    /// <summary>The name nearest to a text.</summary>
    public static string Name(string text)
    {
        var name = WebFunctions.Slug(text)!.Replace('-', '_');
        return IsName(name) ? name : "a_" + name;
    }

    [GeneratedRegex(Pattern)]
    private static partial Regex NameForm();

    [GeneratedRegex(WordPattern)]
    private static partial Regex WordForm();
}
