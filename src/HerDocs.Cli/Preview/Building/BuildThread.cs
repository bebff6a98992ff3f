using HerDocs.Cli.Building;

namespace HerDocs.Cli.Preview.Building;

/// <summary>Runs a build on a thread with the stack that builds have elsewhere.</summary>
internal static class BuildThread
{
    public static Task<T> Run<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(Work, JobQueue.StackSize) { IsBackground = true }.Start();
        return done.Task;

        void Work()
        {
            try
            {
                done.SetResult(work());
            }
            catch (OperationCanceledException cancelled)
            {
                done.SetCanceled(cancelled.CancellationToken);
            }
            catch (Exception bug)
            {
                done.SetException(bug);
            }
        }
    }
}
