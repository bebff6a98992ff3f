using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Layout.Breaking;

/// <summary>Packs the hyphenation patterns, and holds what is committed against them.</summary>
public class HyphenationDataTests
{
    private static string Folder => Path.Combine(CaseFile.RepositoryRoot(), "src/HerDocs/Layout/Inlines/Breaking/Patterns");

    public static TheoryData<string> Languages =>
        [.. Directory.EnumerateFiles(Folder, "*.tex").Order(StringComparer.Ordinal).Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_packed_patterns_are_made_from_the_readable_ones(string language)
    {
        var packed = PatternPacker.Pack(File.ReadAllText(Path.Combine(Folder, language + ".tex")));
        var path = Path.Combine(Folder, language + ".hyph");
        if (Environment.GetEnvironmentVariable("HERDOCS_ACCEPT") == "1")
            File.WriteAllBytes(path, packed);
        else
            Assert.Equal(File.ReadAllBytes(path), packed);
    }
}
