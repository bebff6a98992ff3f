using System.Net.WebSockets;
using HerDocs.Cli.Preview.Building;
using Microsoft.AspNetCore.Http;

namespace HerDocs.Cli.Preview.Serving;

/// <summary>The browser tabs that look at a preview. Each is told what has changed as fast as it can take it.</summary>
internal sealed class Viewers
{
    private readonly PreviewBoard board;
    private readonly Lock changing = new();
    private readonly HashSet<Viewer> viewers = [];
    private readonly string server = Guid.NewGuid().ToString("N");
    private bool hasEnded;

    public Viewers(PreviewBoard board)
    {
        this.board = board;
        board.Changed += Tell;
        board.Shows = IsShown;
    }

    /// <summary>Talks with a tab until it goes or the preview ends.</summary>
    public async Task Serve(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = StatusCodes.Status426UpgradeRequired;
            return;
        }
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var viewer = new Viewer(socket, board);
        lock (changing)
        {
            if (hasEnded)
                return;
            viewers.Add(viewer);
        }
        try
        {
            await viewer.Serve(StateJson.Welcome(server, board), context.RequestAborted);
        }
        finally
        {
            lock (changing)
                viewers.Remove(viewer);
        }
    }

    /// <summary>Says good-bye to all.</summary>
    public async Task Leave()
    {
        board.Changed -= Tell;
        List<Task> leaving;
        lock (changing)
        {
            hasEnded = true;
            leaving = [.. viewers.Select(viewer => viewer.Leave())];
        }
        await Task.WhenAll(leaving);
    }

    private bool IsShown(string id)
    {
        lock (changing)
            return viewers.Any(viewer => viewer.Shown.Contains(id));
    }

    private void Tell(string document)
    {
        lock (changing)
        {
            foreach (var viewer in viewers)
                viewer.Tell(document);
        }
    }
}
