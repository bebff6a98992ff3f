namespace HerDocs.Cli.Building;

/// <summary>Runs jobs on several cores and hands over their results in the order of the jobs, each as soon as it is its turn.</summary>
internal static class JobQueue
{
    /// <summary>Bytes. Elements within elements are walked by recursion, and the stacks of threads differ between systems.</summary>
    public const int StackSize = 16 << 20;

    /// <param name="most">How many run at once.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled; jobs under way have come to an end.</exception>
    public static IEnumerable<JobResult> Run(IReadOnlyList<BuildJob> jobs, int most, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var results = Array.ConvertAll(new TaskCompletionSource<JobResult>[jobs.Count], _ => new TaskCompletionSource<JobResult>());
        var started = -1;

        // Threads of our own rather than the pool's: the pool would add some whenever the jobs are slow, and memory with them.
        var workers = new Thread[Math.Min(most, jobs.Count)];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = new Thread(Work, StackSize);
            workers[i].Start();
        }
        try
        {
            foreach (var result in results)
            {
                result.Task.Wait(cancellation);
                yield return result.Task.Result;
            }
        }
        finally
        {
            stop.Cancel();
            foreach (var worker in workers)
                worker.Join();
        }

        void Work()
        {
            while (!stop.IsCancellationRequested && Interlocked.Increment(ref started) is var index && index < jobs.Count)
                results[index].SetResult(jobs[index].Run(stop.Token));
        }
    }
}
