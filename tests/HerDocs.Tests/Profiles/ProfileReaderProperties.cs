using CsCheck;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;

namespace HerDocs.Tests.Profiles;

/// <summary>What holds for any text whatever.</summary>
public class ProfileReaderProperties
{
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", "  ", "    ", "\t", "- ", "-", "[", "]", "{", "}", ",", ": ", ":", "\"", "'", "|", ">", "|-", "# ", "#x",
        "//", "/*",
        "&a", "*a", "&", "*", "<<: *a", "!", "!!str", "!<x>", "!e!x", "? ", "---\n", "...\n", "%YAML 1.2\n", "%TAG ! x\n", "@", "`",
        "~", "null", "true", "1", "8.0", "-1", ".inf", "0x1F", "\\", "\\u0041", "\\ud800", "\\x0",
        "\u0000", "\u0085", "\u2028", "\ufeff", "\ud83d", "\ude00", "😀", "é",
        "film:", "title: Her", "year: 2013", "\n  title: Her\n  year: 2013\n", "\"film\": {", "\"title\": \"Her\"", "\"year\": 2013",
        "images:", "file: a.jpg", "certificates:", "cast:", "awards:", "  - body: A", "ratings:", "score: 5", "scale: 1", "screening:",
        "date: ", "2013-10-12", "time: 19:30", "language: ", "en-GB", "url: https://x.org", "synopsis: |\n  text\n",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<string> Soup = Gen.OneOf(Piece, Gen.Char.Select(c => c.ToString())).List[0, 60].Select(string.Concat);

    private static readonly Gen<string> Mended =
        Gen.Select(Gen.Int[0, SampleProfile.Text.Content.Length - 1], Gen.Int[0, 40], Soup)
            .List[1, 4]
            .Select(changes => changes.Aggregate(SampleProfile.Text.Content, Change));

    [Fact]
    public void Any_text_is_read_or_refused_with_a_reason() =>
        Soup.Always(text => Check("any.yaml", text) && Check("any.json", text), iter: 4000);

    [Fact]
    public void The_sample_with_anything_done_to_it_is_read_or_refused_with_a_reason() =>
        Mended.Always(text => Check("her.yaml", text), iter: 300);

    [Fact]
    public void Any_bytes_are_read_or_refused_with_a_reason() => Gen.Byte.Array[0, 200].Always(bytes =>
    {
        var diagnostics = new DiagnosticBag();
        return ProfileReader.Read("any.yaml", bytes, new MemoryFiles([]), diagnostics) is not null || diagnostics.HasErrors;
    });

    [Fact]
    public void The_same_text_is_read_the_same_twice() => Soup.Always(text => Dump(text) == Dump(text), iter: 300);

    private static string Change(string text, (int Start, int Length, string New) change)
    {
        var start = Math.Min(change.Start, text.Length);
        return text[..start] + change.New + text[Math.Min(start + change.Length, text.Length)..];
    }

    private static bool Check(string path, string content)
    {
        var diagnostics = new DiagnosticBag();
        var profile = ProfileReader.Read(new SourceText(path, content), new MemoryFiles([]), diagnostics);
        foreach (var diagnostic in diagnostics)
        {
            var span = diagnostic.Span!.Value;
            if (span.Start < 0 || span.Length < 0 || span.End > span.Source.Content.Length || diagnostic.Message.Length == 0)
                throw new InvalidOperationException($"{diagnostic} stands at {span.Start}, {span.Length} of {span.Source.Content.Length}");
        }
        if (profile is not null)
        {
            foreach (var text in new[] { profile.Film.Title, profile.Synopsis, profile.Insights }.OfType<Sourced<string>>())
            {
                for (var i = 0; i < Math.Min(text.Value.Length, 100); i++)
                    _ = text.PlaceOf(i);
            }
        }
        return profile is not null || diagnostics.HasErrors;
    }

    private static string Dump(string content)
    {
        var diagnostics = new DiagnosticBag();
        var dump = ProfileDump.Of(ProfileReader.Read(new SourceText("any.yaml", content), new MemoryFiles([]), diagnostics));
        return dump + string.Join('\n', diagnostics);
    }
}
