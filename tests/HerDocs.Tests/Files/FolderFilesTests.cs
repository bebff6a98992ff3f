using HerDocs.Files;

namespace HerDocs.Tests.Files;

/// <summary>What the folder of a layout or profile gives away, and what it does not.</summary>
public sealed class FolderFilesTests : IDisposable
{
    private readonly DirectoryInfo top = Directory.CreateTempSubdirectory("herdocs-files-");
    private readonly FolderFiles files;

    public FolderFilesTests()
    {
        Write("inside/page.css", "a");
        Write("inside/deep/part.css", "b");
        Write("outside/secret.css", "c");
        files = new FolderFiles(Path.Combine(top.FullName, "inside"), "inside");
    }

    [Fact]
    public void Files_of_the_folder_are_read_and_listed()
    {
        Assert.Equal("a"u8.ToArray(), files.Read("page.css"));
        Assert.Equal("b"u8.ToArray(), files.Read("./deep/../deep/part.css"));
        Assert.Equal(["deep/part.css", "page.css"], files.List(""));
        Assert.Equal(["deep/part.css"], files.List("deep"));
    }

    [Theory]
    [InlineData("../outside/secret.css")]
    [InlineData("deep/../../outside/secret.css")]
    [InlineData("/etc/passwd")]
    [InlineData("nothing.css")]
    public void No_path_leads_out(string path) => Assert.Null(files.Read(path));

    [Fact]
    public void No_link_leads_out_be_it_of_a_folder()
    {
        Link("inside/file.css", "../outside/secret.css");
        Link("inside/folder", "../outside");
        Link("inside/far", Path.Combine(top.FullName, "outside"));
        Link("inside/near", "folder");
        Assert.All(["file.css", "folder/secret.css", "far/secret.css", "near/secret.css"], path => Assert.Null(files.Read(path)));
        Assert.DoesNotContain(files.List(""), path => path.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_within_the_folder_are_followed()
    {
        Link("inside/other.css", "deep/part.css");
        Link("inside/again", "deep");
        Assert.Equal("b"u8.ToArray(), files.Read("other.css"));
        Assert.Equal("b"u8.ToArray(), files.Read("again/part.css"));
        Assert.Contains("again/part.css", files.List(""));
    }

    [Fact]
    public void A_folder_that_is_itself_a_link_is_read()
    {
        Link("link", "inside");
        Assert.Equal("b"u8.ToArray(), new FolderFiles(Path.Combine(top.FullName, "link"), "link").Read("deep/part.css"));
    }

    [Fact]
    public void Links_in_a_circle_end()
    {
        Link("inside/deep/up", "..");
        Link("inside/first.css", "second.css");
        Link("inside/second.css", "first.css");
        Assert.Equal(FileErrors.LinksInCircle, Assert.Throws<IOException>(() => files.Read("first.css")).HResult);
        Assert.Contains("deep/part.css", files.List(""));
    }

    [Fact]
    public void A_link_to_nothing_is_no_file()
    {
        Link("inside/lost.css", "gone.css");
        Assert.Null(files.Read("lost.css"));
    }

    public void Dispose() => top.Delete(recursive: true);

    private void Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(top.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }

    private void Link(string path, string target)
    {
        try
        {
            File.CreateSymbolicLink(Path.Combine(top.FullName, path), target);
        }
        catch (IOException)
        {
            Assert.Skip("links are for administrators here");
        }
    }
}
