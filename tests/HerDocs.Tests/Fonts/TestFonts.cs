using System.Collections.Concurrent;
using HerDocs.Diagnostics;
using HerDocs.Fonts;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Fonts;

/// <summary>The fonts that ship with the layouts and those of the tests, by file name.</summary>
internal static class TestFonts
{
    private static readonly ConcurrentDictionary<string, FontFace> Faces = new();

    public static FontFace Alegreya => Face("Alegreya-Regular.ttf");

    public static FontFace AlegreyaSans => Face("AlegreyaSans-Regular.ttf");

    public static FontFace Literata => Face("Literata-variable.ttf");

    public static FontFace Recursive => Face("Recursive-slant.ttf");

    public static FontFace EBGaramond => Face("EBGaramond12-cff.otf");

    public static FontFace NotoSansJapanese => Face("NotoSansCJK-collection.ttc");

    public static FontFace NotoSansKorean => Face("NotoSansCJK-collection.ttc", 1);

    public static IReadOnlyList<string> Shipped =>
        [.. ShippedFiles("*.ttf").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string ShippedFolder => Path.Combine(CaseFile.RepositoryRoot(), "templates", "shared", "fonts");

    private static string OwnFolder => Path.Combine(CaseFile.RepositoryRoot(), "tests", "HerDocs.Tests", "Fonts", "Files");

    public static FontFace Face(string fileName, int index = 0) => Faces.GetOrAdd($"{fileName}#{index}", _ => ReadAnew(fileName, index));

    public static FontFace ReadAnew(string fileName, int index = 0)
    {
        var diagnostics = new DiagnosticBag();
        var face = FontFace.Read(fileName, Bytes(fileName), diagnostics, index);
        Assert.Empty(diagnostics);
        return face!;
    }

    public static byte[] Bytes(string fileName) =>
        File.ReadAllBytes(ShippedFiles(fileName).FirstOrDefault() ?? Path.Combine(OwnFolder, fileName));

    private static IEnumerable<string> ShippedFiles(string pattern) =>
        Directory.EnumerateFiles(ShippedFolder, pattern, SearchOption.AllDirectories);
}
