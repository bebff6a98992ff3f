using System.Globalization;
using HerDocs.Diagnostics;
using HerDocs.Profiles;

namespace HerDocs.Cli.Building;

/// <summary>
/// What the files of each profile begin with: the film's title, and the year behind it where two profiles of a run share a title.
/// </summary>
internal static class FileNames
{
    /// <summary>
    /// Keeps the whole name below the 255 bytes of most file systems, with room for a layout's name: a letter takes four at most.
    /// </summary>
    private const int MostCharacters = 40;

    /// <summary>A name for each profile that has one; two films of one title and year are an error, for one would hide the other.</summary>
    public static IReadOnlyDictionary<ProfileFile, string> Of(IReadOnlyList<ProfileFile> profiles, DiagnosticBag diagnostics)
    {
        var names = new Dictionary<ProfileFile, string>(ReferenceEqualityComparer.Instance);
        foreach (var sharers in profiles.Where(file => file.Profile is not null).GroupBy(file => Title(file.Profile!)))
        {
            var isShared = sharers.Skip(1).Any();
            foreach (var years in sharers.GroupBy(file => file.Profile!.Film.Year.Value))
            {
                var name = isShared ? $"{sharers.Key}-{years.Key.ToString(CultureInfo.InvariantCulture)}" : sharers.Key;
                names.Add(years.First(), name);
                foreach (var other in years.Skip(1))
                    Report(other, years.First(), name, diagnostics);
            }
        }
        return names;
    }

    private static string Title(FilmProfile profile)
    {
        var name = DocumentBuilder.SlugOf(profile);
        if (name.Length <= MostCharacters)
            return name;
        // At a word's end where there is one, and never within a surrogate pair.
        var end = name.LastIndexOf('-', MostCharacters);
        if (end < MostCharacters / 2)
            end = char.IsLowSurrogate(name[MostCharacters]) ? MostCharacters - 1 : MostCharacters;
        return name[..end];
    }

    private static void Report(ProfileFile second, ProfileFile first, string name, DiagnosticBag diagnostics) => diagnostics.Report(
        DiagnosticCode.SameFileName, second.Profile!.Film.Title.Span,
        $"this film has the title and year of the one in `{first.Path}`, so its files would be called `{name}` as well",
        "build the two in two runs, with another --output");
}
