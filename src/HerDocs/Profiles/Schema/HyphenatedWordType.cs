using System.Text.Json.Nodes;
using HerDocs.Diagnostics;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>One word with a hyphen at each place where it may be broken, such as <c>film-so-ci-ety</c>; without any it stays whole.</summary>
internal sealed class HyphenatedWordType : TextType
{
    public static readonly HyphenatedWordType Word = new();

    public override string Wanted => "a word with hyphens where it may break";

    // Which letters there are is left to the reader: not every validator knows them by their classes.
    public override JsonObject Describe() => JsonSchema.Text("^\\s*[^\\s0-9-]+(-[^\\s0-9-]+)*\\s*$");

    protected override bool Check(Sourced<string> text, ReadContext context)
    {
        var fault = FaultIn(text.Value);
        if (fault < 0)
            return true;
        var (message, hint) = char.IsWhiteSpace(text.Value[fault])
            ? ("is more than one word", "write each word by itself: `[her-self, him-self]`")
            : text.Value[fault] == '-'
                ? ("has a hyphen that parts nothing", "a hyphen stands between two letters: `film-so-ci-ety`")
                : ($"has `{text.Value[fault]}` in it", "write letters, and a hyphen at each place where the word may break: `film-so-ci-ety`");
        context.Report(DiagnosticCode.BadHyphenation, text.PlaceOf(fault), $"`{ScalarNode.Shown(text.Value)}` {message}", hint);
        return false;
    }

    /// <summary>The first character that cannot stand where it does; -1 when all can.</summary>
    private static int FaultIn(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var isHyphen = word[i] == '-';
            if (isHyphen ? i == 0 || i == word.Length - 1 || word[i - 1] == '-' : !IsOfWord(word[i]))
                return i;
        }
        return -1;
    }

    private static bool IsOfWord(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark || c is '\'' or '’';
}
