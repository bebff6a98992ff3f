using HerDocs.Cli.Preview.Building;
using HerDocs.Cli.Preview.Watching;
using HerDocs.Cli.Reporting;

namespace HerDocs.Cli.Preview;

/// <summary>
/// The loop of a preview: build, wait until a file changes that a document was made of, build those documents again. A newer save ends
/// a build that is under way.
/// </summary>
internal sealed class PreviewSession
{
    private readonly PreviewRequest request;
    private readonly PreviewBoard board;
    private readonly PreviewReport report;
    private readonly PreviewProfile profile;
    private readonly IReadOnlyList<PreviewLayout> layouts;

    public PreviewSession(PreviewRequest request, PreviewBoard board, PreviewReport report)
    {
        this.request = request;
        this.board = board;
        this.report = report;
        profile = new PreviewProfile(request);
        layouts = [.. request.Layouts.Distinct().Select(typed => new PreviewLayout(typed, request))];
        board.Open(profile.Name, [.. layouts.Select(layout => layout.Typed)]);
    }

    /// <summary>Comes back when the preview is ended.</summary>
    public async Task Run(FileWatch watch)
    {
        var ended = request.Context.Cancellation;
        CancellationTokenSource? current = null;
        var building = Task.CompletedTask;
        try
        {
            while (!ended.IsCancellationRequested)
            {
                if (layouts.Any(layout => layout.IsDue))
                {
                    current?.Dispose();
                    current = CancellationTokenSource.CreateLinkedTokenSource(ended);
                    building = Build(current.Token);
                    _ = building.ContinueWith(_ => watch.Wake(), TaskScheduler.Default);
                }
                // Only a build that is done has read all its files; until then the folders of the one before are followed.
                if (building.IsCompleted)
                    watch.Follow(Logs.SelectMany(log => log.Folders));
                await watch.Next(request.PollInterval, ended);
                if (!Logs.Any(log => log.HasChanged()))
                    continue;
                await Settle(watch, ended);
                current?.Cancel();
                await building;
                ForgetWhatChanged();
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // Ctrl-C.
        }
        finally
        {
            current?.Cancel();
            await building;
            current?.Dispose();
        }
    }

    private IEnumerable<ReadLog> Logs => layouts.Select(layout => layout.Log).Prepend(profile.Log);

    /// <summary>A changed profile concerns every document, a layout's file the documents that were made with it.</summary>
    private void ForgetWhatChanged()
    {
        if (profile.Log.HasChanged())
        {
            profile.Forget();
            foreach (var layout in layouts)
                layout.IsDue = true;
        }
        foreach (var layout in layouts.Where(layout => layout.Log.HasChanged()))
            layout.Forget();
    }

    /// <summary>Waits until an editor has done with its files: some write in pieces, some put another file in the place of the first.</summary>
    private async Task Settle(FileWatch watch, CancellationToken cancellation)
    {
        var quiet = TimeSpan.FromMilliseconds(20);
        for (var waited = TimeSpan.Zero; waited < TimeSpan.FromMilliseconds(240); waited += quiet)
        {
            var isQuiet = !await watch.Next(quiet, cancellation);
            if (isQuiet && !Logs.Any(log => log.IsHalfSaved()))
                return;
        }
    }

    /// <summary>Builds what is due, on all cores, what is looked at first; each document is shown as soon as it is done.</summary>
    private async Task Build(CancellationToken cancellation)
    {
        var due = layouts.Where(layout => layout.IsDue).ToList();
        foreach (var layout in due)
            layout.IsDue = false;
        board.Begin(due.Select(layout => layout.Typed));
        var pass = report.Begin();
        try
        {
            var read = await BuildThread.Run(() => profile.Read(cancellation));
            foreach (var group in due.GroupBy(layout => !board.IsLookedAt(layout.Typed)).OrderBy(group => group.Key))
            {
                await Parallel.ForEachAsync(group, cancellation, async (layout, token) =>
                {
                    var result = await BuildThread.Run(() => layout.Build(read, token));
                    board.Show(layout.Typed, result);
                    pass.Add(layout.Typed, result);
                });
            }
        }
        catch (OperationCanceledException)
        {
            // A newer save takes up what this build has not come to.
            foreach (var layout in due.Where(layout => !pass.Has(layout.Typed)))
                layout.IsDue = true;
        }
    }
}
