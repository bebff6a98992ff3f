namespace HerDocs.Tests.Cli;

/// <summary>What <c>herdocs import</c> writes, and what it leaves alone.</summary>
public class ImportCommandTests
{
    private const string Profile = "film:\n  title: Her\n  year: 2013\n";

    [Fact]
    public void Without_a_file_to_write_the_profile_goes_to_standard_output()
    {
        using var run = Built();
        Assert.Equal(0, run.Run("import", "output/her-page.docx"));
        Assert.Equal(Profile, run.Out);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void A_profile_that_is_there_is_only_written_over_by_force()
    {
        using var run = Built();
        Assert.Equal(3, run.Run("import", "output/her-page.docx", "--output", "film.yaml"));
        Assert.Contains("error HD9104: `film.yaml` is there already", run.Error, StringComparison.Ordinal);
        Assert.Contains("--force writes over it", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("# mine", System.Text.Encoding.UTF8.GetString(run.Read("film.yaml")), StringComparison.Ordinal);

        Assert.Equal(0, run.Run("import", "output/her-page.docx", "--output", "film.yaml", "--force"));
        Assert.Equal(Profile, System.Text.Encoding.UTF8.GetString(run.Read("film.yaml")));
        Assert.Equal("film.yaml\n", run.Out);

        Assert.Equal(0, run.Run("import", "output/her-page.docx", "-o", "new/film.yaml"));
        Assert.Equal(Profile, System.Text.Encoding.UTF8.GetString(run.Read("new/film.yaml")));
    }

    [Fact]
    public void The_document_is_never_its_own_output()
    {
        using var run = Built();
        var before = run.Read("output/her-page.docx");
        Assert.Equal(2, run.Run("import", "output/her-page.docx", "-o", "output/her-page.docx", "--force"));
        Assert.Equal(before, run.Read("output/her-page.docx"));
    }

    [Fact]
    public void What_is_not_there_is_told()
    {
        using var run = Built();
        Assert.Equal(3, run.Run("import", "missing.docx"));
        Assert.Contains("error HD9101: `missing.docx` cannot be read: there is no such file", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, run.Run("import", "output"));
        Assert.Contains("it is a folder", run.Error, StringComparison.Ordinal);
    }

    private static CommandRun Built()
    {
        var run = CommandRun.WithPageLayout();
        run.Write("film.yaml", "# mine\nfilm: { title: Her, year: 2013 }\n");
        run.Write("templates/page/page.sbn-html", """
            <!doctype html>
            <html lang="en"><head><title>{{ film.title }}</title><link rel="stylesheet" href="page.css"></head>
            <body><h1 data-field="film.title">{{ film.title }}</h1></body></html>
            """);
        Assert.Equal(0, run.Run("build", "film.yaml", "--layout", "page", "--to", "docx"));
        return run;
    }
}
