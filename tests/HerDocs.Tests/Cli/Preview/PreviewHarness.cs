using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using HerDocs.Cli;
using HerDocs.Cli.Preview;
using HerDocs.Cli.Preview.Building;
using HerDocs.Cli.Preview.Serving;
using HerDocs.Cli.Preview.Watching;
using HerDocs.Cli.Reporting;

namespace HerDocs.Tests.Cli.Preview;

/// <summary>A preview in this process, in a folder of its own, and what asks it.</summary>
internal sealed class PreviewHarness : IAsyncDisposable
{
    /// <summary>Longer than any build takes on a busy machine; a test that is right never waits for so long.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public const string Profile = "film: { title: Her, year: 2013 }\n";

    private readonly CommandRun folder;
    private readonly CancellationTokenSource ending = new();
    private readonly FileWatch watch;
    private readonly PreviewServer server;
    private readonly Task running;

    private PreviewHarness(CommandRun folder, PreviewServer server, PreviewBoard board, PreviewRequest request)
    {
        this.folder = folder;
        this.server = server;
        Board = board;
        Client = new HttpClient { BaseAddress = server.Address, Timeout = Patience };
        watch = new FileWatch(request.ListensToSystem);
        var context = request.Context with { Cancellation = ending.Token };
        running = new PreviewSession(request with { Context = context }, board, new PreviewReport(context)).Run(watch);
    }

    public PreviewBoard Board { get; }

    public HttpClient Client { get; }

    public Uri Address => server.Address;

    /// <summary>A preview of <c>film.yaml</c>, by default in one layout, <c>page</c>.</summary>
    /// <param name="prepare">Writes the files.</param>
    public static async Task<PreviewHarness> Start(Action<CommandRun>? prepare = null, bool listensToSystem = true, params string[] layouts)
    {
        var folder = CommandRun.WithPageLayout();
        folder.Write("film.yaml", Profile);
        prepare?.Invoke(folder);
        var request = new PreviewRequest
        {
            Context = new CommandContext { Folder = folder.Folder, Out = TextWriter.Synchronized(new StringWriter()), Error = TextWriter.Synchronized(new StringWriter()) },
            Profile = "film.yaml",
            Layouts = layouts.Length > 0 ? layouts : ["page"],
            PollInterval = TimeSpan.FromMilliseconds(200),
            ListensToSystem = listensToSystem,
        };
        var board = new PreviewBoard();
        return new PreviewHarness(folder, await PreviewServer.Start(board, 0), board, request);
    }

    public void Write(string path, string text) => folder.Write(path, text);

    public string PathOf(string path) => Path.Combine(folder.Folder, path);

    public ShownDocument Document(string layout = "page") => Board.Find(layout)!;

    /// <summary>Waits until a document is as it should be.</summary>
    public Task<ShownDocument> Until(Func<ShownDocument, bool> isSo, string layout = "page") => Until(() => Document(layout), isSo);

    /// <summary>Waits until a document was built without errors, more often than a version before.</summary>
    public Task<ShownDocument> UntilBuilt(int after = 0, string layout = "page") =>
        Until(document => document is { IsBuilding: false, Last.Pages: not null, Pages.Version: var version } && version > after, layout);

    public Task<ShownDocument> UntilFailed(string layout = "page") => Until(document => document is { IsBuilding: false, Last: { Pages: null } }, layout);

    /// <summary>What the pages of a document say.</summary>
    public string TextOf(string layout = "page") => string.Concat(Document(layout).Pages!.Pages.Select(PageText.Of));

    public async Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<ClientWebSocket> Connect(string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
            socket.Options.SetRequestHeader("Origin", origin);
        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{Address.Port}/live"), TestContext.Current.CancellationToken);
        return socket;
    }

    public static async Task<JsonElement> Receive(ClientWebSocket socket)
    {
        var message = new MemoryStream();
        var buffer = new byte[16384];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
            message.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return JsonDocument.Parse(Encoding.UTF8.GetString(message.ToArray())).RootElement;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await running;
        await server.DisposeAsync();
        watch.Dispose();
        Client.Dispose();
        ending.Dispose();
        folder.Dispose();
    }

    private static async Task<T> Until<T>(Func<T> read, Func<T, bool> isSo)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!patience.IsCancellationRequested)
        {
            if (read() is var value && isSo(value))
                return value;
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }
        Assert.Fail($"it did not come to what was waited for, but to {read()}");
        return read();
    }
}
