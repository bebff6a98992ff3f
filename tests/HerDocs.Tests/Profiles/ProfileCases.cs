using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Profiles;

/// <summary>
/// Runs the cases of tests/cases/profile: a profile in, its diagnostics and what was read out. A section <c>files</c> names the
/// pictures beside it, a line each: a path, a colon and a kind of <see cref="TestPictures"/>.
/// </summary>
public class ProfileCases
{
    [Theory]
    [Cases("profile")]
    public void Profile(string file, string name)
    {
        var test = CasesAttribute.Find(file, name);
        var section = test.TryInput("profile.json") is null ? "profile.yaml" : "profile.json";
        var diagnostics = new DiagnosticBag();
        var profile = ProfileReader.Read(test.Source(section), FilesOf(test), diagnostics);
        Assert.True(profile is not null || diagnostics.HasErrors, "nothing was read, and nothing said why");
        test.Check(diagnostics.Sorted(), ("profile", ProfileDump.Of(profile)));
    }

    private static MemoryFiles FilesOf(TestCase test) => new(
        (test.TryInput("files") ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(": ", 2))
            .Select(words => KeyValuePair.Create(words[0], TestPictures.Named(words[1]))));
}
