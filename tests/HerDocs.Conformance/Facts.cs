using HerDocs.Tests.Built;

namespace HerDocs.Conformance;

/// <summary>The facts of tests/cases/facts/her.txt.</summary>
internal static class Facts
{
    /// <summary>Every word of every fact is in a text. Where tools part words or lines does not count.</summary>
    public static void MustBeIn(string text)
    {
        var words = PlainText.Of(text.Replace("-\n", "-", StringComparison.Ordinal)).Split(' ').ToHashSet();
        var missing = File.ReadLines(System.IO.Path.Combine(SampleFiles.RepositoryRoot, "tests", "cases", "facts", "her.txt"))
            .Where(line => line.Length > 0 && line[0] != '#' && !line.StartsWith("not: ", StringComparison.Ordinal))
            .SelectMany(line => PlainText.Of(line).Split(' '))
            .Distinct()
            .Where(word => !words.Contains(word))
            .ToList();
        Assert.Empty(missing);
    }
}
