using System.Collections.Concurrent;
using HerDocs.Diagnostics;
using HerDocs.Files;

namespace HerDocs.Templates.Strings;

/// <summary>
/// Finds the strings for a language: <c>strings/en-GB.yaml</c> over <c>strings/en.yaml</c>, of the layout over those of the shared
/// folder, and all of it over English. Safe for several threads.
/// </summary>
internal sealed class LocaleLibrary(IReadOnlyList<IFileSource> sources)
{
    private const string Fallback = "en";
    private const int NamedAtMost = 8;

    private readonly ConcurrentDictionary<string, Locale> locales = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, StringTable> tables = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words that every other language falls back to.</summary>
    public Locale English => Find(Fallback);

    /// <summary>The locale of a BCP 47 language tag.</summary>
    public Locale Find(string language) => locales.GetOrAdd(language, Load);

    private Locale Load(string language)
    {
        var own = new StringTable();
        foreach (var tag in Tags(language))
            own.Add(tables.GetOrAdd(tag, ReadFiles));
        var english = tables.GetOrAdd(Fallback, ReadFiles);
        var words = new StringTable();
        words.Add(english);
        words.Add(own);
        // After a syntax error everything else would only be told to be missing.
        DiagnosticBag diagnostics = words.Diagnostics.HasErrors ? [] : words.Diagnostics;
        ReportMissing(language, own, english, diagnostics);
        return LocaleReader.Read(own.HasFiles ? language : Fallback, words, diagnostics);
    }

    private static void ReportMissing(string language, StringTable own, StringTable english, DiagnosticBag diagnostics)
    {
        var file = $"strings/{Tags(language).First()}.yaml";
        if (!own.HasFiles)
        {
            diagnostics.Report(
                DiagnosticCode.UnknownLanguage, null, $"there are no strings for the language `{language}`, so the English ones are used",
                $"add {file} to the layout or to the shared folder; start from a copy of en.yaml");
        }
        else if (english.Keys.Except(own.Keys).ToList() is { Count: > 0 } missing)
        {
            diagnostics.Report(
                DiagnosticCode.UntranslatedString, null, $"the strings for `{language}` lack {Some(missing)}",
                $"add them to {file}; the English ones are used until then");
        }
    }

    private static string Some(List<string> keys)
    {
        var named = string.Join(", ", keys.Take(NamedAtMost).Select(key => $"`{key}`"));
        return keys.Count > NamedAtMost ? $"{named} and {keys.Count - NamedAtMost} more" : named;
    }

    /// <summary>The tag's language and then, one part longer each, its regional forms: en, en-GB.</summary>
    private static IEnumerable<string> Tags(string language)
    {
        for (var end = language.IndexOf('-'); end > 0; end = language.IndexOf('-', end + 1))
            yield return language[..end];
        yield return language;
    }

    /// <summary>The words of a tag from all its files. The layout's own lie over the shared ones, so those come first.</summary>
    private StringTable ReadFiles(string tag)
    {
        var isEnglish = tag.Equals(Fallback, StringComparison.OrdinalIgnoreCase);
        var table = new StringTable();
        for (var i = sources.Count - 1; i >= 0; i--)
        {
            var words = new StringTable();
            words.Add(sources[i], $"strings/{tag}.yaml");
            var known = isEnglish ? table : tables.GetOrAdd(Fallback, ReadFiles);
            if (words.HasFiles && known.HasFiles)
                words.Check(known, mayAdd: isEnglish);
            table.Add(words);
        }
        return table;
    }
}
