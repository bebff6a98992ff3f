namespace HerDocs.Cli.Files;

/// <summary>Reads what may come slowly, or never, or without end: standard input, pipes, devices.</summary>
internal static class WaitingInput
{
    private const int ChunkSize = 1 << 16;

    /// <summary>The bytes up to a limit and at most one chunk more, so that who has a limit sees that it is passed.</summary>
    /// <exception cref="OperationCanceledException">The wait was interrupted; the thread that waits ends with the program.</exception>
    public static byte[] Read(Func<Stream> open, int limit, CancellationToken cancellation)
    {
        // Opening a pipe that nobody writes into waits as well, and no wait within the system can be called off.
        var reading = Task.Factory.StartNew(() => ReadAll(open, limit), TaskCreationOptions.LongRunning);
        try
        {
            reading.Wait(cancellation);
        }
        catch (AggregateException failure)
        {
            throw failure.InnerException!;
        }
        return reading.Result;
    }

    private static byte[] ReadAll(Func<Stream> open, int limit)
    {
        using var input = open();
        using var bytes = new MemoryStream();
        var chunk = new byte[ChunkSize];
        while (bytes.Length <= limit && input.Read(chunk) is > 0 and var count)
            bytes.Write(chunk, 0, count);
        return bytes.ToArray();
    }
}
