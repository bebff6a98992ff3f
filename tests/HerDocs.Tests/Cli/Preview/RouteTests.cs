using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace HerDocs.Tests.Cli.Preview;

/// <summary>What a preview answers.</summary>
public partial class RouteTests
{
    [Fact]
    public async Task Its_page_needs_nothing_that_it_does_not_serve()
    {
        await using var preview = await PreviewHarness.Start();
        var asked = new Queue<string>(["/"]);
        var seen = new HashSet<string>();
        while (asked.TryDequeue(out var path))
        {
            if (!seen.Add(path))
                continue;
            using var answer = await preview.Get(path);
            Assert.True(answer.IsSuccessStatusCode, path);
            if (answer.Content.Headers.ContentType!.MediaType is not ("text/html" or "text/css" or "text/javascript"))
                continue;
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            foreach (Match reference in References().Matches(text))
                asked.Enqueue(new Uri(new Uri(preview.Address, path), reference.Groups[1].Value).AbsolutePath);
        }
        Assert.Contains("/client/pagelist.js", seen);
        Assert.Contains("/client/fonts/alegreya-sans/AlegreyaSans-Regular.ttf", seen);
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/client/")]
    [InlineData("/client/nothing.js")]
    [InlineData("/client/../film.yaml")]
    [InlineData("/client/%2e%2e/film.yaml")]
    [InlineData("/client/..%2f..%2ffilm.yaml")]
    [InlineData("/client/fonts/../../layout.yaml")]
    [InlineData("/client/fonts/..%2f..%2flarge-print.css")]
    [InlineData("/film.yaml")]
    [InlineData("/pages/nothing")]
    [InlineData("/pictures/nothing")]
    [InlineData("/web/2/1")]
    [InlineData("/files/1/exe")]
    [InlineData("/files/2/pdf")]
    [InlineData("/inspect/1/9?element=0")]
    [InlineData("/inspect/1/1?element=9999")]
    [InlineData("/inspect/1/1?element=-1")]
    [InlineData("/inspect/1/1?path=html/nothing")]
    [InlineData("/inspect/1/1?margin=top-left&page=1")]
    [InlineData("/inspect/1/1?margin=top-left&page=9")]
    [InlineData("/inspect/1/1")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        await using var preview = await PreviewHarness.Start();
        await preview.UntilBuilt();
        using var answer = await preview.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_viewer_is_told_everything_first()
    {
        await using var preview = await PreviewHarness.Start();
        await preview.UntilBuilt();
        using var socket = await preview.Connect();
        var welcome = await PreviewHarness.Receive(socket);
        Assert.Equal("welcome", welcome.GetProperty("type").GetString());
        Assert.Equal("film.yaml", welcome.GetProperty("profile").GetString());
        var document = Assert.Single(welcome.GetProperty("documents").EnumerateArray());
        Assert.Equal("ready", document.GetProperty("status").GetString());
        Assert.Equal("Her", document.GetProperty("film").GetString());
        var page = Assert.Single(document.GetProperty("pages").EnumerateArray());
        Assert.Equal("right", page.GetProperty("side").GetString());
        Assert.Equal("Her", page.GetProperty("text").GetString());
        Assert.Equal(297.638, page.GetProperty("width").GetDouble());
    }

    [Fact]
    public async Task A_page_is_a_picture_that_stays_what_it_is()
    {
        await using var preview = await PreviewHarness.Start();
        var built = await preview.UntilBuilt();
        using var answer = await preview.Get($"/pages/{built.Pages!.Pictures.Fingerprints[0]}");
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(answer.Headers.CacheControl!.Extensions, extension => extension.Name == "immutable");
        Assert.StartsWith("<svg ", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_of_pixels_are_served_beside_the_pages()
    {
        var picture = File.ReadAllBytes(Path.Combine(HerDocs.Tests.Cases.CaseFile.Root, "image", "rgba.png"));
        await using var preview = await PreviewHarness.Start(folder =>
        {
            folder.AddLayout("templates/page");
            File.WriteAllBytes(Path.Combine(folder.Folder, "templates/page/a.png"), picture);
            folder.Write("templates/page/page.sbn-html", "<html lang=\"en\"><head><title>t</title></head><body><img src=\"a.png\" alt=\"a\"></body></html>");
        });
        var built = await preview.UntilBuilt();
        using var page = await preview.Get($"/pages/{built.Pages!.Pictures.Fingerprints[0]}");
        var address = PictureAddress().Match(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Groups[1].Value;
        using var answer = await preview.Get(address);
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(picture, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("pdf", "%PDF-")]
    [InlineData("docx", "PK")]
    [InlineData("html", "<!doctype html>")]
    public async Task The_files_can_be_had(string format, string start)
    {
        await using var preview = await PreviewHarness.Start();
        await preview.UntilBuilt();
        using var answer = await preview.Get($"/files/1/{format}");
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal($"her-page.{format}", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.StartsWith(start, System.Text.Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_web_page_runs_and_loads_nothing_and_names_its_elements()
    {
        await using var preview = await PreviewHarness.Start();
        await preview.UntilBuilt();
        using var answer = await preview.Get("/web/1/1");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("sandbox allow-same-origin", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script", policy, StringComparison.Ordinal);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Matches("<h1 data-e=\"[0-9]+\">Her</h1>", html);
        using var file = await preview.Get("/files/1/html");
        Assert.DoesNotContain("data-e", await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_element_is_told_with_its_places()
    {
        await using var preview = await PreviewHarness.Start(folder => folder.Write("templates/page/page.css", "@page { size: A6 }\nh1 { color: red }\n"));
        await preview.UntilBuilt();
        using var answer = await preview.Get("/inspect/1/1?path=html/body/h1");
        var report = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal("h1", report.GetProperty("element").GetProperty("name").GetString());
        Assert.Equal("templates/page/page.sbn-html", report.GetProperty("template").GetProperty("file").GetString());
        Assert.Equal("film.yaml", report.GetProperty("values")[0].GetProperty("place").GetProperty("file").GetString());
        var color = report.GetProperty("set").EnumerateArray().Single(property => property.GetProperty("name").GetString() == "color");
        Assert.Equal("templates/page/page.css", color.GetProperty("place").GetProperty("file").GetString());
        Assert.Equal(2, color.GetProperty("place").GetProperty("line").GetInt32());
        Assert.Equal(1, report.GetProperty("boxes")[0].GetProperty("page").GetInt32());
    }

    [GeneratedRegex("""(?:href="|src="|from "|url\()([^"#)]+)""")]
    private static partial Regex References();

    [GeneratedRegex("href=\"(/pictures/[^\"]+)\"")]
    private static partial Regex PictureAddress();
}
