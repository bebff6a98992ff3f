using System.Globalization;
using HerDocs.Css.Values;
using HerDocs.Fonts;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Fonts;

/// <summary>Which of a family's faces a request gets: faces and requests are lines of weight, style and width in percent.</summary>
public class FontMatchingCases
{
    [Theory]
    [Cases("font/matching")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var faces = Lines(testCase.Input("faces")).Select(line => new FamilyMember(Declaration(line))).ToList();
        var family = new FontFamily("Test", faces);
        var matches = Lines(testCase.Input("requests"))
            .Select(line => $"{line} -> {string.Join(" + ", family.Match(Request(line)).Select(Describe))}");
        testCase.Check([], ("matches", string.Join('\n', matches)));
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static FontFaceDeclaration Declaration(string line)
    {
        var words = line.Split(' ');
        return new FontFaceDeclaration("Test", TestFonts.Alegreya)
        {
            Weight = Range(words[0]),
            Style = Enum.Parse<FontStyle>(words[1], ignoreCase: true),
            Stretch = Range(words[2]),
        };
    }

    private static FontRequest Request(string line)
    {
        var words = line.Split(' ');
        return new FontRequest((int)Number(words[0]), Enum.Parse<FontStyle>(words[1], ignoreCase: true), Number(words[2]), null, []);
    }

    private static FontRange Range(string word) =>
        word.Split("..") is [var minimum, var maximum] ? new(Number(minimum), Number(maximum)) : new(Number(word));

    private static double Number(string word) => double.Parse(word, CultureInfo.InvariantCulture);

    private static string Describe(FamilyMember member) => $"{member.Weight} {member.Style.ToString().ToLowerInvariant()} {member.Stretch}";
}
