using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;

namespace HerDocs.Tests.Profiles;

/// <summary>Places in files that case files cannot hold: other line ends, byte order marks, bytes.</summary>
public class ProfilePositionTests
{
    private static readonly MemoryFiles NoFiles = new([]);

    [Theory]
    [InlineData("film:\n  title: Her\n  year: x\n")]
    [InlineData("film:\r\n  title: Her\r\n  year: x\r\n")]
    [InlineData("film:\r  title: Her\r  year: x\r")]
    [InlineData("\ufefffilm:\n  title: Her\n  year: x\n")]
    [InlineData("\ufefffilm:\r\n  title: 😀 Her 😀\r\n  year: x\r\n")]
    public void Line_ends_and_marks_do_not_move_a_place(string content) =>
        Assert.Equal("her.yaml(3,9)", OnlyError("her.yaml", content).Span.ToString());

    [Theory]
    [InlineData("her.yaml", "film: { title: 😀 Her, year: ★ }")]
    [InlineData("her.yaml", "film: { title: \"😀\\U0001F600 Her\", year: ★ }")]
    [InlineData("her.yaml", "film: { title: Her, ★: x, year: 2013 }")]
    [InlineData("her.yaml", "film: { title: 😀, year: 2013 }\nsynopsis: '★")]
    [InlineData("her.json", "{\n \"film\": { \"title\": \"Hér 😀 東京\", \"year\": ★ } }")]
    [InlineData("her.json", "{\r\n \"film\": { \"title\": \"Hér 😀 東京\", \"year\": ★ } }")]
    [InlineData("her.json", "{ \"film\": { \"title\": \"😀\", \"year\": 2013 }, \"★\": 1 }")]
    [InlineData("her.json", "{ \"film\": { \"title\": \"😀\", \"year\": 2013 }, \"synopsis\": \"★")]
    public void Columns_count_UTF_16_units(string path, string content)
    {
        var diagnostic = OnlyError(path, content);
        var column = content.IndexOf('★') - content.LastIndexOf('\n', content.IndexOf('★'));
        // Quotation marks belong to what is written.
        var isQuoted = content[content.IndexOf('★') - 1] is '"' or '\'';
        Assert.Equal(isQuoted ? column - 1 : column, diagnostic.Span?.Position.Column);
    }

    [Theory]
    [InlineData("\ufeff{ \"film\": { \"title\": \"é\", \"year\": \"x\" } }", 35)]
    [InlineData("{ \"film\": { \"title\": \"é\", \"year\": \"x\" } }", 35)]
    public void A_mark_does_not_move_a_place_in_JSON(string content, int column) =>
        Assert.Equal(new LinePosition(1, column), OnlyError("her.json", content).Span?.Position);

    [Fact]
    public void Prose_keeps_line_feeds_whatever_the_file_has()
    {
        var profile = Read("her.yaml", "film: { title: Her, year: 2013 }\r\nsynopsis: |\r\n  One\r\n\r\n  two\r\n", []);
        Assert.Equal("One\n\ntwo", profile?.Synopsis?.Value);
    }

    [Fact]
    public void A_control_character_in_the_file_is_reported_once_for_each_kind_and_reading_goes_on()
    {
        var diagnostics = new DiagnosticBag();
        var profile = Read("her.yaml", "film:\n  title: H\u0007e\u0007r\n  year: 2013\nsynopsis: It\u0092s a \0 film\u2028", diagnostics);
        Assert.NotNull(profile);
        Assert.Equal(
            ["her.yaml(2,11) U+0007", "her.yaml(4,13) U+0092", "her.yaml(4,18) U+0000", "her.yaml(4,24) U+2028"],
            diagnostics.Select(d => $"{d.Span} {d.Message[d.Message.IndexOf("U+", StringComparison.Ordinal)..][..6]}"));
        Assert.All(diagnostics, d => Assert.Equal(DiagnosticCode.ForbiddenCharacter, d.Code));
    }

    [Fact]
    public void A_file_larger_than_allowed_is_refused() =>
        Assert.Equal(DiagnosticCode.ProfileTooLarge,
            OnlyError("her.yaml", "film: { title: Her, year: 2013 }\n" + new string('#', 1_000_000)).Code);

    [Fact]
    public void Reading_stops_after_many_syntax_mistakes()
    {
        var diagnostics = new DiagnosticBag();
        Read("her.yaml", string.Concat(Enumerable.Repeat("synopsis: @\n", 1000)), diagnostics);
        Assert.Equal(50, diagnostics.Count(d => d.Code == DiagnosticCode.ReservedSign));
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Bytes_are_read_in_the_encodings_that_editors_write(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        var bytes = encoding.GetBytes("film: { title: Zoë 😀, year: 2013 }");
        var diagnostics = new DiagnosticBag();
        var profile = ProfileReader.Read("her.yaml", hasMark ? [.. encoding.GetPreamble(), .. bytes] : bytes, NoFiles, diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal("Zoë 😀", profile?.Film.Title.Value);
        Assert.Equal(new LinePosition(1, 16), profile?.Film.Title.Span.Position);
    }

    [Fact]
    public void Bytes_of_another_encoding_are_reported_where_they_begin()
    {
        var diagnostics = new DiagnosticBag();
        byte[] bytes = [.. Encoding.UTF8.GetBytes("film:\n  title: é"), 0xEB, .. Encoding.UTF8.GetBytes(" x\n")];
        Assert.Null(ProfileReader.Read("her.yaml", bytes, NoFiles, diagnostics));
        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(DiagnosticCode.NotUtf8, diagnostic.Code);
        Assert.Equal(new LinePosition(2, 11), diagnostic.Span?.Position);
    }

    [Fact]
    public void A_picture_that_may_not_be_opened_is_a_mistake_at_its_place()
    {
        var diagnostics = new DiagnosticBag();
        var text = new SourceText("her.yaml", "film: { title: Her, year: 2013, images: { file: a.jpg, alt: A } }");
        ProfileReader.Read(text, new LockedFiles(), diagnostics);
        Assert.StartsWith("her.yaml(1,49): error HD1211: `a.jpg` is there but cannot be opened\n", Assert.Single(diagnostics).ToString(),
            StringComparison.Ordinal);
    }

    private static Diagnostic OnlyError(string path, string content)
    {
        var diagnostics = new DiagnosticBag();
        Read(path, content, diagnostics);
        return Assert.Single(diagnostics);
    }

    private static FilmProfile? Read(string path, string content, DiagnosticBag diagnostics) =>
        ProfileReader.Read(new SourceText(path, content), NoFiles, diagnostics);

    private sealed class LockedFiles : IFileSource
    {
        public string DisplayPath(string path) => path;

        public byte[]? Read(string path) => throw new UnauthorizedAccessException();

        public IReadOnlyList<string> List(string folder) => [];
    }
}
