using System.Net.WebSockets;
using System.Text;
using HerDocs.Cli.Preview.Building;

namespace HerDocs.Cli.Preview.Serving;

/// <summary>One tab: of several changes to a document that come faster than it can take them, it is told the last.</summary>
internal sealed class Viewer(WebSocket socket, PreviewBoard board) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Lock changing = new();
    private readonly List<string> pending = [];
    private readonly SemaphoreSlim news = new(0);
    private readonly CancellationTokenSource leaving = new();

    /// <summary>The ids of the documents that it shows.</summary>
    public IReadOnlyList<string> Shown { get; private set; } = [];

    public void Tell(string document)
    {
        lock (changing)
        {
            if (!pending.Contains(document))
                pending.Add(document);
        }
        news.Release();
    }

    public async Task Serve(ReadOnlyMemory<byte> welcome, CancellationToken aborted)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(aborted, leaving.Token);
        var listening = Listen(ending);
        try
        {
            await Send(welcome, ending.Token);
            while (true)
            {
                await news.WaitAsync(ending.Token);
                foreach (var document in TakePending())
                {
                    if (board.Find(document) is { } shown)
                        await Send(StateJson.Of(shown), ending.Token);
                }
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // The tab has gone, or the preview ends.
        }
        await Close();
        await listening;
    }

    public Task Leave() => leaving.CancelAsync();

    public void Dispose()
    {
        news.Dispose();
        leaving.Dispose();
    }

    private List<string> TakePending()
    {
        lock (changing)
        {
            List<string> taken = [.. pending];
            pending.Clear();
            return taken;
        }
    }

    private ValueTask Send(ReadOnlyMemory<byte> message, CancellationToken cancellation) =>
        socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, cancellation);

    /// <summary>A tab says which documents it shows, their ids with blanks between, and when it goes.</summary>
    private async Task Listen(CancellationTokenSource ending)
    {
        var buffer = new byte[1024];
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None) is { MessageType: not WebSocketMessageType.Close } part)
                Shown = Encoding.ASCII.GetString(buffer, 0, part.Count).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (WebSocketException)
        {
            // It went without a word.
        }
        await ending.CancelAsync();
    }

    private async Task Close()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, "the preview has ended", patience.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }
    }
}
