using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;

namespace HerDocs.Tests.Cli.Preview;

/// <summary>Who a preview answers.</summary>
public class GuardTests
{
    private static readonly string[] Paths = ["/", "/client/main.js", "/files/1/pdf", "/web/1/1", "/live", "/inspect/1/1?element=0"];

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{port}")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.0.0.1.evil.example:{port}")]
    [InlineData("localhost.evil.example:{port}")]
    [InlineData("[::1]:{port}")]
    [InlineData("0.0.0.0:{port}")]
    [InlineData("2130706433:{port}")]
    public async Task It_answers_to_no_other_host(string host)
    {
        await using var preview = await PreviewHarness.Start();
        foreach (var path in Paths)
        {
            using var answer = await preview.Get(path, ("Host", host.Replace("{port}", $"{preview.Address.Port}", StringComparison.Ordinal)));
            Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    public async Task It_answers_to_its_own_names(string host)
    {
        await using var preview = await PreviewHarness.Start();
        using var answer = await preview.Get("/", ("Host", $"{host}:{preview.Address.Port}"), ("Sec-Fetch-Site", "none"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "http://evil.example:{port}")]
    [InlineData("Origin", "https://127.0.0.1:{port}")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task It_answers_no_other_page(string header, string value)
    {
        await using var preview = await PreviewHarness.Start();
        foreach (var path in Paths)
        {
            using var answer = await preview.Get(path, (header, value.Replace("{port}", $"{preview.Address.Port}", StringComparison.Ordinal)));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Its_own_page_may_ask()
    {
        await using var preview = await PreviewHarness.Start();
        using var answer = await preview.Get("/", ("Origin", $"http://127.0.0.1:{preview.Address.Port}"), ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task No_other_page_may_listen()
    {
        await using var preview = await PreviewHarness.Start();
        await Assert.ThrowsAsync<WebSocketException>(() => preview.Connect("http://evil.example"));
        using var own = await preview.Connect(preview.Address.GetLeftPart(UriPartial.Authority));
        Assert.Equal(WebSocketState.Open, own.State);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Nothing_can_be_changed(string method)
    {
        await using var preview = await PreviewHarness.Start();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/");
        using var answer = await preview.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task Other_machines_cannot_reach_it()
    {
        await using var preview = await PreviewHarness.Start();
        Assert.Equal("127.0.0.1", preview.Address.Host);
        var others = (await Dns.GetHostAddressesAsync(Dns.GetHostName(), TestContext.Current.CancellationToken)).Where(address => !IPAddress.IsLoopback(address));
        foreach (var address in others)
        {
            using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            await Assert.ThrowsAsync<SocketException>(() => socket.ConnectAsync(address, preview.Address.Port, TestContext.Current.CancellationToken).AsTask());
        }
    }

    [Fact]
    public async Task Every_answer_says_what_its_page_may_do()
    {
        await using var preview = await PreviewHarness.Start();
        foreach (var path in Paths.Append("/nothing"))
        {
            using var answer = await preview.Get(path);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Cross-Origin-Resource-Policy")));
            if (path != "/web/1/1")
                Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        }
    }
}
