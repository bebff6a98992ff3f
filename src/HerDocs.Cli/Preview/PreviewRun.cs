using HerDocs.Cli.Preview.Building;
using HerDocs.Cli.Preview.Serving;
using HerDocs.Cli.Preview.Watching;
using HerDocs.Cli.Reporting;

namespace HerDocs.Cli.Preview;

/// <summary>Carries out a request: serves the preview, builds what it shows, and builds again what a save has touched, until it is ended.</summary>
internal static class PreviewRun
{
    /// <returns>An <see cref="ExitCode"/>. To end a preview is how it is meant to end, so Ctrl-C gives no error.</returns>
    public static int Run(PreviewRequest request)
    {
        var board = new PreviewBoard();
        try
        {
            RunAsync(request, board).GetAwaiter().GetResult();
            return ExitCode.Done;
        }
        catch (PortFault fault)
        {
            request.Context.Error.WriteLine($"herdocs: {fault.Message}");
            return ExitCode.Usage;
        }
    }

    private static async Task RunAsync(PreviewRequest request, PreviewBoard board)
    {
        var context = request.Context;
        await using var server = await PreviewServer.Start(board, request.Port);
        context.Out.WriteLine($"{server.Address}  Ctrl-C ends the preview");
        context.Out.Flush();
        using var watch = new FileWatch(request.ListensToSystem);
        var session = new PreviewSession(request, board, new PreviewReport(context));
        await session.Run(watch);
    }
}
