using System.Text;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Tests.Cli;

namespace HerDocs.Tests.Files;

/// <summary>A zip is read with suspicion.</summary>
public class ZipFilesTests
{
    private readonly DiagnosticBag diagnostics = [];

    [Fact]
    public void Its_files_are_read_by_their_paths()
    {
        var files = Open(("a.css", "p"), ("fonts/b.ttf", "q"))!;
        Assert.Equal(["a.css", "fonts/b.ttf"], files.List(""));
        Assert.Equal(["fonts/b.ttf"], files.List("fonts"));
        Assert.Equal("q", Encoding.UTF8.GetString(files.Read("fonts/b.ttf")!));
        Assert.Null(files.Read("../a.css"));
        Assert.Equal("x.zip/a.css", files.DisplayPath("a.css"));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void Backslashes_part_folders_as_slashes_do()
    {
        Assert.Equal(["fonts/b.ttf"], Open((@"fonts\b.ttf", "q"))!.List("fonts"));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [InlineData("../a.css")]
    [InlineData(@"..\a.css")]
    [InlineData("fonts/../../a.css")]
    [InlineData("fonts/../a.css")]
    [InlineData("/etc/a.css")]
    [InlineData(@"\\server\a.css")]
    [InlineData("C:/a.css")]
    public void No_path_leaves_it(string path)
    {
        Assert.Null(Open((path, "p")));
        Assert.Contains("would lie outside of it", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.css", "a.css")]
    [InlineData("fonts/a.css", @"fonts\a.css")]
    [InlineData("a.css", "./a.css")]
    public void Two_files_of_one_path_are_refused(string first, string second)
    {
        Assert.Null(Open((first, "p"), (second, "q")));
        Assert.Contains("it holds two files", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Symbolic_links_and_folders_are_left_out()
    {
        var zip = TestZips.Of([("a.css", "p"u8.ToArray(), 0), ("link", "/etc/passwd"u8.ToArray(), unchecked((int)0xA1FF0000)), ("fonts/", [], 0)]);
        Assert.Equal(["a.css"], ZipFiles.Open(zip, "x.zip", diagnostics)!.List(""));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_small_zip_that_grows_large_is_refused()
    {
        var zip = TestZips.Of(Enumerable.Range(0, 9).Select(i => ($"{i}.ttf", new byte[16 << 20], 0)));
        Assert.True(zip.Length < 1 << 20);
        Assert.Null(ZipFiles.Open(zip, "x.zip", diagnostics));
        Assert.Equal("this zip cannot be used: unpacked it is larger than 128 MB", Assert.Single(diagnostics).Message);
    }

    [Fact]
    public void What_a_zip_says_of_its_size_is_not_believed()
    {
        // The central directory claims a file of one byte (APPNOTE.TXT §4.3.12: the size stands 24 bytes into the record).
        var zip = TestZips.Of([("bomb.ttf", new byte[129 << 20], 0)]);
        var record = zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        zip.AsSpan(record + 24, 4).Clear();
        zip[record + 24] = 1;
        var files = ZipFiles.Open(zip, "x.zip", diagnostics);
        Assert.True(files is null || files.Read("bomb.ttf")!.Length <= 1);
    }

    [Fact]
    public void More_files_than_any_layout_has_are_refused()
    {
        Assert.Null(ZipFiles.Open(TestZips.Of(Enumerable.Range(0, 2001).Select(i => ($"{i}.css", ""))), "x.zip", diagnostics));
        Assert.Contains("2001 files", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encrypted_file_is_told()
    {
        var zip = TestZips.Of(("a.css", "p"));
        // The first general purpose flag, in both headers (APPNOTE.TXT §4.4.4).
        zip[6] |= 1;
        zip[zip.AsSpan().LastIndexOf("PK\u0001\u0002"u8) + 8] |= 1;
        Assert.Null(ZipFiles.Open(zip, "x.zip", diagnostics));
        Assert.Contains("is encrypted", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_zip_or_a_part_of_one_is_told()
    {
        var whole = TestZips.Of(("a.css", string.Concat(Enumerable.Range(0, 2000))));
        for (var length = 0; length < whole.Length; length += 97)
        {
            Assert.Null(ZipFiles.Open(whole[..length], "x.zip", []));
            var damaged = (byte[])whole.Clone();
            damaged[length] ^= 0xFF;
            // Whatever comes of it, it is no exception.
            ZipFiles.Open(damaged, "x.zip", []);
        }
        Assert.Null(ZipFiles.Open([], "x.zip", diagnostics));
        Assert.Equal("x.zip(1,1): error HD9002: this is no zip that can be read", Assert.Single(diagnostics).ToString().Split('\n')[0]);
    }

    private ZipFiles? Open(params IEnumerable<(string Path, string Text)> files) => ZipFiles.Open(TestZips.Of(files), "x.zip", diagnostics);
}
