using HerDocs.Cli;

namespace HerDocs.Tests.Cli;

/// <summary>A zip of a layout is a layout.</summary>
public class LayoutZipTests
{
    [Theory]
    [InlineData("")]
    [InlineData("leaf/")]
    public void By_its_path(string folder)
    {
        using var run = new CommandRun();
        run.WriteZip("parcels/leaf.zip", TestZips.Leaf(folder));
        Assert.Equal(ExitCode.Done, run.Run("--layout", "parcels/leaf.zip", "--to", "pdf,docx,html"));
        Assert.Equal("", run.Error);
        Assert.Equal(["output/her-leaf.docx", "output/her-leaf.html", "output/her-leaf.pdf"], run.Files("output"));
    }

    [Fact]
    public void By_its_name_in_the_working_folder()
    {
        using var run = new CommandRun();
        run.WriteZip("leaf.zip", TestZips.Leaf());
        Assert.Equal(ExitCode.Done, run.Run("--layout", "leaf.zip"));
        Assert.Equal(["output/her-leaf.pdf"], run.Files("output"));
    }

    [Theory]
    [InlineData("templates/leaf.zip")]
    [InlineData("config/templates/leaf.zip")]
    public void By_its_name_in_a_catalogue(string path)
    {
        using var run = new CommandRun();
        run.WriteZip(path, TestZips.Leaf("leaf/"));
        Assert.Equal(ExitCode.Done, run.Run("--layout", "leaf"));
        run.Run("layouts");
        Assert.Contains("leaf: Leaf (pdf)\n  For tests.\n", run.Out, StringComparison.Ordinal);
        Assert.Contains($"{path}/leaf/layout.yaml\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_comes_before_a_zip_of_its_name()
    {
        using var run = new CommandRun();
        run.WriteZip("templates/leaf.zip", TestZips.Leaf());
        run.AddLayout("templates/leaf", "title: From the folder\nsummary: For tests.\n");
        run.Run("layouts");
        Assert.Contains("leaf: From the folder", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("leaf.zip", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void What_other_programs_pack_beside_it_does_no_harm()
    {
        using var run = new CommandRun();
        run.WriteZip("leaf.zip", [("__MACOSX/leaf/._layout.yaml", "x"), ("leaf/.DS_Store", "x"), .. TestZips.Leaf("leaf/")]);
        Assert.Equal(ExitCode.Done, run.Run("--layout", "leaf.zip"));
    }

    [Fact]
    public void A_layout_in_a_zip_extends_others_and_is_extended()
    {
        using var run = new CommandRun();
        run.WriteZip("templates/leaf.zip", ("layout.yaml", "title: Leaf\nsummary: x\nextends: booklet\n"), ("leaf.css", "h2 { color: teal }\n"));
        run.Write("templates/twig/layout.yaml", "title: Twig\nsummary: x\nextends: leaf\n");
        Assert.Equal(ExitCode.Done, run.Run("--layout", "twig"));
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Mistakes_in_it_are_told_where_they_are()
    {
        using var run = new CommandRun();
        run.WriteZip("leaf.zip", [.. TestZips.Leaf().Where(file => file.Path != "leaf.css"), ("leaf.css", "h1 { colour: red }\n")]);
        Assert.Equal(ExitCode.Done, run.Run("--layout", "leaf.zip"));
        Assert.StartsWith("leaf.zip/leaf.css(1,6): warning HD4002: unknown property `colour`\n    1 | h1 { colour: red }", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_of_something_else_or_of_several_is_told()
    {
        using var run = new CommandRun();
        run.WriteZip("notes.zip", ("notes.txt", "x"));
        Assert.Equal(ExitCode.BadInput, run.Run("--layout", "notes.zip"));
        Assert.StartsWith("notes.zip(1,1): error HD9002: this zip holds no layout.yaml\n", run.Error, StringComparison.Ordinal);
        run.WriteZip("both.zip", [.. TestZips.Leaf("leaf/"), .. TestZips.Leaf("twig/")]);
        Assert.Equal(ExitCode.BadInput, run.Run("--layout", "both.zip"));
        Assert.StartsWith("both.zip(1,1): error HD9002: this zip holds several layouts: `leaf`, `twig`\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_that_is_not_there_is_told()
    {
        using var run = new CommandRun();
        Assert.Equal(ExitCode.FileFault, run.Run("--layout", "leaf.zip"));
        Assert.StartsWith("error HD9101: there is no layout folder `leaf.zip`\n", run.Error, StringComparison.Ordinal);
    }
}
