using CsCheck;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Layout;
using HerDocs.Profiles;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Built;

/// <summary>Every fact of the profile that a layout shows is found in all formats of that layout, by readers that others wrote.</summary>
public class FactsTests
{
    public static TheoryData<string> Layouts => [.. BuiltDocuments.Layouts];

    public static TheoryData<string, string> LayoutsOfFacts => new()
    {
        { "booklet", "pdf" }, { "booklet", "docx" }, { "booklet", "html" },
        { "review", "pdf" }, { "review", "docx" }, { "review", "html" },
        { "handout", "html" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_a_layout_shows_of_the_sample_is_in_every_format(string layout) => Check(layout, SampleProfile.Text, leastFacts: 60);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void What_a_layout_shows_of_any_profile_is_in_every_format(string layout) =>
        GeneratedProfiles.All.Always(
            profile => Check(layout, new SourceText("generated.json", profile), leastFacts: 2), iter: 12, print: profile => profile);

    /// <summary>tests/cases/facts/her.txt: the facts that the sample must hold, in the words that it has for them.</summary>
    [Theory]
    [MemberData(nameof(LayoutsOfFacts))]
    public void The_sample_tells_what_is_known_of_the_film(string layout, string format)
    {
        var lines = File.ReadAllLines(Path.Combine(CaseFile.Root, "facts", "her.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .ToLookup(line => line.StartsWith("not: ", StringComparison.Ordinal));
        var text = PlainText.Padded(BuiltDocuments.TextOf(BuiltDocuments.Sample(layout, format), format));
        bool IsThere(string line) => text.Contains(PlainText.Padded(line), StringComparison.Ordinal);
        var wrong = lines[false].Where(line => !IsThere(line)).Concat(lines[true].Where(line => IsThere(line["not: ".Length..]))).ToList();
        Assert.True(wrong.Count == 0, $"{layout}.{format} should have, or not have\n{string.Join('\n', wrong)}");
    }

    [Theory]
    [MemberData(nameof(BuiltDocuments.All), MemberType = typeof(BuiltDocuments))]
    public void The_same_profile_makes_the_same_bytes(string layout, string format)
    {
        var again = BuiltDocuments.Write(BuiltDocuments.Lay(layout, SampleProfile.Text), format);
        Assert.True(BuiltDocuments.Sample(layout, format).AsSpan().SequenceEqual(again), $"{layout}.{format} comes out otherwise the second time");
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_sample_builds_without_a_word(string layout)
    {
        var diagnostics = new DiagnosticBag();
        BuiltDocuments.Lay(layout, SampleProfile.Text, diagnostics);
        Assert.Empty(diagnostics);
    }

    private static void Check(string layout, SourceText text, int leastFacts)
    {
        var pages = BuiltDocuments.Lay(layout, text);
        var facts = ShownFact.Of(layout, text, BuiltDocuments.Pictures, pages.Document);
        Assert.True(facts.Count >= leastFacts, $"only {facts.Count} facts were found to look for");
        foreach (var format in BuiltDocuments.Formats)
            MustBeIn(format, pages, facts);
    }

    private static string WithoutSpaces(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    internal static void MustBeIn(string format, PagedDocument pages, IReadOnlyList<ShownFact> facts) =>
        MustBeIn(BuiltDocuments.Write(pages, format), format, pages, facts);

    internal static void MustBeIn(byte[] file, string format, PagedDocument pages, IReadOnlyList<ShownFact> facts)
    {
        var found = PlainText.Padded(BuiltDocuments.TextOf(file, format));
        // Japanese has no spaces between words.
        var hasWords = pages.Document.Root.Language != "ja";
        bool IsFound(ShownFact fact) => hasWords ? fact.IsIn(found) : WithoutSpaces(found).Contains(WithoutSpaces(fact.Plain), StringComparison.Ordinal);
        var missing = facts.Where(fact => (fact.IsOnPaper || format == "html") && !IsFound(fact)).Select(fact => fact.Plain).ToList();
        Assert.True(missing.Count == 0, $"the {format} lacks\n{string.Join('\n', missing)}");
    }
}
