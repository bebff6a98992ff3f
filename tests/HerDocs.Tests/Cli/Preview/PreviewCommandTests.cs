using System.Net;
using System.Net.Sockets;
using HerDocs.Cli;

namespace HerDocs.Tests.Cli.Preview;

/// <summary>The command line of a preview, its beginning and its end.</summary>
public class PreviewCommandTests
{
    [Fact]
    public async Task It_ends_when_it_is_told_to_and_leaves_nothing_behind()
    {
        using var run = CommandRun.WithPageLayout();
        run.Write("film.yaml", PreviewHarness.Profile);
        using var ending = new CancellationTokenSource();
        run.Cancellation = ending.Token;
        var port = FreePort();
        var running = Task.Run(() => run.Run("preview", "film.yaml", "--layout", "page", "--port", $"{port}"), TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}/") };
        await UntilAnswered(client);
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{port}/live"), TestContext.Current.CancellationToken);
        await ending.CancelAsync();
        Assert.Equal(ExitCode.Done, await running.WaitAsync(PreviewHarness.Patience, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync("/", TestContext.Current.CancellationToken));
        Assert.Contains($"http://127.0.0.1:{port}/", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
        Assert.Equal(["film.yaml", "templates/page/layout.yaml", "templates/page/page.css", "templates/page/page.sbn-html"], run.Files("."));
    }

    [Fact]
    public void A_port_in_use_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using var run = CommandRun.WithPageLayout();
        Assert.Equal(ExitCode.Usage, run.Run("preview", "--layout", "page", "--port", $"{port}"));
        Assert.Equal($"herdocs: port {port} is in use: give another one with --port, or leave it out\n", run.Error);
    }

    [Theory]
    [InlineData("--port takes a number from 1 to 65535, not `0`", "--port", "0")]
    [InlineData("--port takes a number from 1 to 65535, not `65536`", "--port", "65536")]
    [InlineData("--port takes a number from 1 to 65535, not `a`", "--port", "a")]
    [InlineData("a profile from standard input cannot be edited: give the path of a file", "-")]
    [InlineData("there is no edition `tiny`; --edition takes standard or large-print", "--edition", "tiny")]
    public void A_command_line_that_makes_no_sense_is_told(string message, params string[] arguments)
    {
        using var run = new CommandRun();
        Assert.Equal(ExitCode.Usage, run.Run(["preview", .. arguments]));
        Assert.Contains($"herdocs: {message}", run.Error, StringComparison.Ordinal);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task UntilAnswered(HttpClient client)
    {
        using var patience = new CancellationTokenSource(PreviewHarness.Patience);
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync("/", patience.Token);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20, patience.Token);
            }
        }
    }
}
