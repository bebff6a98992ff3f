namespace HerDocs.Tests.Cli.Preview;

/// <summary>What a save builds again, and what stays.</summary>
public class RebuildTests
{
    private const string Broken = "film: { titel: Her, year: 2013 }\n";

    /// <summary>Whether the system tells of changes or files are only looked at.</summary>
    public static TheoryData<bool> Ways => [true, false];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_saved_profile_is_shown(bool listensToSystem)
    {
        await using var preview = await PreviewHarness.Start(listensToSystem: listensToSystem);
        await preview.UntilBuilt();
        preview.Write("film.yaml", "film: { title: Amarcord, year: 1973 }\n");
        await preview.UntilBuilt(after: 1);
        Assert.Equal("Amarcord", preview.TextOf());
    }

    [Fact]
    public async Task A_file_of_one_layout_builds_that_layout_alone()
    {
        await using var preview = await PreviewHarness.Start(folder => folder.AddLayout("templates/other"), layouts: ["page", "other"]);
        await preview.UntilBuilt();
        await preview.UntilBuilt(layout: "other");
        preview.Write("templates/page/page.css", "@page { size: A7 }\n");
        await preview.UntilBuilt(after: 1);
        Assert.Equal(1, preview.Document("other").Pages!.Version);
        preview.Write("film.yaml", "film: { title: Her, year: 2014 }\n");
        await preview.UntilBuilt(after: 2);
        await preview.UntilBuilt(after: 1, layout: "other");
    }

    [Fact]
    public async Task A_shared_file_builds_what_includes_it()
    {
        const string Includes = "<html lang=\"en\"><head><title>t</title></head><body>{{ include 'part' }}</body></html>";
        await using var preview = await PreviewHarness.Start(
            folder =>
            {
                folder.AddLayout("templates/other");
                folder.Write("templates/shared/part.sbn-html", "<h1>one</h1>");
                folder.Write("templates/page/page.sbn-html", Includes);
            },
            layouts: ["page", "other"]);
        await preview.UntilBuilt();
        await preview.UntilBuilt(layout: "other");
        preview.Write("templates/shared/part.sbn-html", "<h1>two</h1>");
        await preview.UntilBuilt(after: 1);
        Assert.Equal("two", preview.TextOf());
        Assert.Equal(1, preview.Document("other").Pages!.Version);
    }

    [Fact]
    public async Task A_layouts_own_file_that_appears_hides_the_shared_one()
    {
        await using var preview = await PreviewHarness.Start(folder =>
        {
            folder.Write("templates/shared/part.sbn-html", "<h1>shared</h1>");
            folder.Write("templates/page/page.sbn-html", "<html lang=\"en\"><head><title>t</title></head><body>{{ include 'part' }}</body></html>");
        });
        await preview.UntilBuilt();
        preview.Write("templates/page/part.sbn-html", "<h1>own</h1>");
        await preview.UntilBuilt(after: 1);
        Assert.Equal("own", preview.TextOf());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_broken_save_keeps_the_last_good_pages(bool listensToSystem)
    {
        await using var preview = await PreviewHarness.Start(listensToSystem: listensToSystem);
        await preview.UntilBuilt();
        preview.Write("film.yaml", Broken);
        var failed = await preview.UntilFailed();
        Assert.Equal(1, failed.Pages!.Version);
        var diagnostic = Assert.Single(failed.Last!.Diagnostics);
        Assert.Equal("film.yaml(1,9)", diagnostic.Span.ToString());
        preview.Write("film.yaml", PreviewHarness.Profile);
        var mended = await preview.UntilBuilt(after: 1);
        Assert.Empty(mended.Last!.Diagnostics);
    }

    [Fact]
    public async Task A_preview_can_begin_with_an_error()
    {
        await using var preview = await PreviewHarness.Start(folder => folder.Write("film.yaml", Broken));
        Assert.Null((await preview.UntilFailed()).Pages);
        preview.Write("film.yaml", PreviewHarness.Profile);
        await preview.UntilBuilt();
    }

    [Fact]
    public async Task A_preview_can_begin_without_its_files()
    {
        await using var preview = await PreviewHarness.Start(folder => Directory.Delete(Path.Combine(folder.Folder, "templates"), recursive: true));
        await preview.UntilFailed();
        preview.Write("templates/page/layout.yaml", "title: A page\nsummary: For tests.\nformats: pdf\n");
        preview.Write("templates/page/page.sbn-html", "<html lang=\"en\"><head><title>t</title></head><body><h1>there</h1></body></html>");
        preview.Write("templates/page/page.css", "@page { size: A6 }\n");
        await preview.UntilBuilt();
        Assert.Equal("there", preview.TextOf());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Editors_that_put_another_file_in_its_place_are_followed(bool listensToSystem)
    {
        await using var preview = await PreviewHarness.Start(listensToSystem: listensToSystem);
        await preview.UntilBuilt();
        for (var year = 2001; year < 2004; year++)
        {
            preview.Write(".film.yaml.swp", $"film: {{ title: Her {year}, year: {year} }}\n");
            File.Move(preview.PathOf(".film.yaml.swp"), preview.PathOf("film.yaml"), overwrite: true);
            await preview.Until(document => !document.IsBuilding && preview.TextOf() == $"Her {year}");
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_file_may_go_and_come_back(bool listensToSystem)
    {
        await using var preview = await PreviewHarness.Start(listensToSystem: listensToSystem);
        await preview.UntilBuilt();
        File.Delete(preview.PathOf("film.yaml"));
        var failed = await preview.UntilFailed();
        Assert.Equal(HerDocs.Diagnostics.DiagnosticCode.FileUnreadable, Assert.Single(failed.Last!.Diagnostics).Code);
        preview.Write("film.yaml", "film: { title: Back, year: 2013 }\n");
        await preview.UntilBuilt(after: 1);
        Assert.Equal("Back", preview.TextOf());
    }

    [Fact]
    public async Task A_whole_layout_may_go_and_come_back()
    {
        await using var preview = await PreviewHarness.Start();
        await preview.UntilBuilt();
        Directory.Move(preview.PathOf("templates"), preview.PathOf("away"));
        await preview.UntilFailed();
        Directory.Move(preview.PathOf("away"), preview.PathOf("templates"));
        await preview.UntilBuilt(after: 1);
    }

    [Fact]
    public async Task A_font_that_is_added_is_used()
    {
        await using var preview = await PreviewHarness.Start(folder => folder.Write("film.yaml", "film: { title: 彼女, year: 2013 }\n"));
        var first = await preview.Until(document => !document.IsBuilding);
        Assert.Contains(first.Last!.Diagnostics, diagnostic => diagnostic.Message.StartsWith("no font has the character", StringComparison.Ordinal));
        const string Font = "NotoSerifCJKjp-Regular.otf";
        Directory.CreateDirectory(preview.PathOf("fonts"));
        File.Copy(Path.Combine(HerDocs.Tests.Cases.CaseFile.RepositoryRoot(), "tests", "profiles", "fonts", Font), preview.PathOf($"fonts/{Font}"));
        await preview.Until(document => document is { IsBuilding: false, Last.Pages: not null } && document.Last.Diagnostics.Count == 0);
    }

    [Fact]
    public async Task Pages_that_a_save_does_not_change_stay_the_same_pictures()
    {
        await using var preview = await PreviewHarness.Start(folder => folder.Write("templates/page/page.sbn-html", """
            <html lang="en"><head><title>t</title><link rel="stylesheet" href="page.css"></head>
            <body><h1>{{ film.title }}</h1><p style="break-before: page">second</p></body></html>
            """));
        var before = (await preview.UntilBuilt()).Pages!.Pictures.Fingerprints;
        preview.Write("film.yaml", "film: { title: Him, year: 2013 }\n");
        var after = (await preview.UntilBuilt(after: 1)).Pages!.Pictures.Fingerprints;
        Assert.NotEqual(before[0], after[0]);
        Assert.Equal(before[1], after[1]);
    }

    [Fact]
    public async Task Each_tab_is_told_of_a_save()
    {
        await using var preview = await PreviewHarness.Start();
        await preview.UntilBuilt();
        using var first = await preview.Connect();
        using var second = await preview.Connect();
        await PreviewHarness.Receive(first);
        await PreviewHarness.Receive(second);
        preview.Write("film.yaml", "film: { title: Him, year: 2013 }\n");
        foreach (var socket in new[] { first, second })
        {
            var told = await PreviewHarness.Receive(socket);
            while (told.GetProperty("status").GetString() != "ready" || told.GetProperty("version").GetInt32() == 1)
                told = await PreviewHarness.Receive(socket);
            Assert.Equal("Him", told.GetProperty("film").GetString());
        }
    }

    [Fact]
    public async Task What_is_looked_at_is_built_first()
    {
        await using var preview = await PreviewHarness.Start(folder => folder.AddLayout("templates/other"), layouts: ["page", "other"]);
        await preview.UntilBuilt();
        await preview.UntilBuilt(layout: "other");
        using var socket = await preview.Connect();
        await PreviewHarness.Receive(socket);
        await socket.SendAsync("2"u8.ToArray(), System.Net.WebSockets.WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);
        await preview.Until(_ => preview.Board.IsLookedAt("other"));
        Assert.False(preview.Board.IsLookedAt("page"));
        var built = new List<string>();
        preview.Board.Changed += name =>
        {
            if (preview.Document(name) is { IsBuilding: false })
                built.Add(name);
        };
        preview.Write("film.yaml", "film: { title: Him, year: 2013 }\n");
        await preview.UntilBuilt(after: 1);
        await preview.UntilBuilt(after: 1, layout: "other");
        Assert.Equal(["other", "page"], built);
    }

    [Fact]
    public async Task Many_saves_at_once_end_with_the_last()
    {
        await using var preview = await PreviewHarness.Start();
        await preview.UntilBuilt();
        for (var i = 0; i <= 50; i++)
            preview.Write("film.yaml", $"film: {{ title: Number {i}, year: 2013 }}\n");
        await preview.Until(document => !document.IsBuilding && preview.TextOf() == "Number 50");
    }

    [Fact]
    public void A_build_that_nobody_wants_any_more_ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var document = HerDocs.Tests.Layout.LayoutCases.Lay("<body>a</body>", null, "en", []).Document;
        Assert.Throws<OperationCanceledException>(() => HerDocs.Layout.LayoutEngine.Lay(document, [], new HerDocs.Layout.LayoutOptions { Cancellation = cancelled.Token }));
    }
}
