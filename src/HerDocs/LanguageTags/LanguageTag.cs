namespace HerDocs.LanguageTags;

/// <summary>The grammar of language tags, RFC 5646 §2.1.</summary>
internal static class LanguageTag
{
    // What someone writes who does not know of tags.
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["english"] = "en",
        ["british"] = "en-GB",
        ["american"] = "en-US",
        ["german"] = "de",
        ["deutsch"] = "de",
        ["french"] = "fr",
        ["français"] = "fr",
        ["spanish"] = "es",
        ["español"] = "es",
        ["italian"] = "it",
        ["italiano"] = "it",
        ["portuguese"] = "pt",
        ["português"] = "pt",
        ["dutch"] = "nl",
        ["nederlands"] = "nl",
        ["polish"] = "pl",
        ["polski"] = "pl",
        ["swedish"] = "sv",
        ["svenska"] = "sv",
        ["danish"] = "da",
        ["norwegian"] = "nb",
        ["finnish"] = "fi",
        ["arabic"] = "ar",
        ["japanese"] = "ja",
        ["chinese"] = "zh",
        ["korean"] = "ko",
        ["russian"] = "ru",
        ["welsh"] = "cy",
        ["irish"] = "ga",
    };

    /// <summary>The same as a regular expression, save that no variant and no extension may stand twice.</summary>
    public const string Pattern =
        "^\\s*([a-zA-Z]{2,3}(-[a-zA-Z]{3}){0,3}(-[a-zA-Z]{4})?(-([a-zA-Z]{2}|[0-9]{3}))?(-([a-zA-Z0-9]{5,8}|[0-9][a-zA-Z0-9]{3}))*"
        + "(-[0-9a-wy-zA-WY-Z](-[a-zA-Z0-9]{2,8})+)*(-[xX](-[a-zA-Z0-9]{1,8})+)?|[xX](-[a-zA-Z0-9]{1,8})+)\\s*$";

    public static bool IsWellFormed(string tag)
    {
        var parts = tag.Split('-');
        if (!parts.All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit)))
            return false;
        var next = 0;
        if (Is(parts, next, "x"))
            return parts.Length > 1;
        // Four letters are reserved and five to eight not in use: `English` is meant for a name.
        if (!IsLetters(parts, next++, 2, 3))
            return false;
        for (var extended = 0; extended < 3 && IsLetters(parts, next, 3, 3); extended++)
            next++;
        if (IsLetters(parts, next, 4, 4))
            next++;
        if (IsLetters(parts, next, 2, 2) || (IsLength(parts, next, 3, 3) && parts[next].All(char.IsAsciiDigit)))
            next++;
        return ReadVariants(parts, ref next) && ReadExtensions(parts, ref next) && ReadPrivateUse(parts, next);
    }

    /// <summary>The tag that something else was meant for; null where that is not clear.</summary>
    public static string? Mend(string text)
    {
        if (Names.TryGetValue(text.Trim(), out var tag))
            return tag;
        var mended = text.Trim().Replace('_', '-');
        if (mended.IndexOf('.') is > 0 and var encoding)
            mended = mended[..encoding];
        return mended != text && IsWellFormed(mended) ? mended : null;
    }

    private static bool ReadVariants(string[] parts, ref int next)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (IsLength(parts, next, 5, 8) || (IsLength(parts, next, 4, 4) && char.IsAsciiDigit(parts[next][0])))
        {
            if (!seen.Add(parts[next++]))
                return false;
        }
        return true;
    }

    private static bool ReadExtensions(string[] parts, ref int next)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (IsLength(parts, next, 1, 1) && !Is(parts, next, "x"))
        {
            if (!seen.Add(parts[next++]) || !IsLength(parts, next, 2, 8))
                return false;
            while (IsLength(parts, next, 2, 8))
                next++;
        }
        return true;
    }

    private static bool ReadPrivateUse(string[] parts, int next) =>
        next == parts.Length || (Is(parts, next, "x") && next + 1 < parts.Length);

    private static bool Is(string[] parts, int index, string singleton) =>
        index < parts.Length && parts[index].Equals(singleton, StringComparison.OrdinalIgnoreCase);

    private static bool IsLength(string[] parts, int index, int least, int most) =>
        index < parts.Length && parts[index].Length >= least && parts[index].Length <= most;

    private static bool IsLetters(string[] parts, int index, int least, int most) =>
        IsLength(parts, index, least, most) && parts[index].All(char.IsAsciiLetter);
}
