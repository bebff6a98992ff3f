using CsCheck;

namespace HerDocs.Tests;

/// <summary>
/// What holds of any sample. Each run tries the same samples, so that a change is judged by what it changes; with
/// <c>HERDOCS_HUNT=n</c> a run tries others, n times as many.
/// </summary>
internal static class PropertyCheck
{
    private const ulong Seed = 20131012;

    private static readonly int Hunt =
        int.TryParse(Environment.GetEnvironmentVariable("HERDOCS_HUNT"), out var times) ? times : Check.Seed is null ? 0 : 1;

    public static void Always<T>(this Gen<T> samples, Action<T> holds, int iter = 100, Func<T, string>? print = null)
    {
        if (Hunt > 0)
            samples.Sample(holds, iter: iter * Hunt, print: print);
        else
            Repeat(samples, holds, iter, print);
    }

    public static void Always<T>(this Gen<T> samples, Func<T, bool> holds, int iter = 100, Func<T, string>? print = null) =>
        samples.Always(sample => Assert.True(holds(sample)), iter, print);

    public static void Always<T1, T2>(this Gen<(T1, T2)> samples, Action<T1, T2> holds, int iter = 100) =>
        samples.Always(sample => holds(sample.Item1, sample.Item2), iter);

    public static void Always<T1, T2, T3>(this Gen<(T1, T2, T3)> samples, Action<T1, T2, T3> holds, int iter = 100) =>
        samples.Always(sample => holds(sample.Item1, sample.Item2, sample.Item3), iter);

    public static void Always<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> samples, Action<T1, T2, T3, T4> holds, int iter = 100) =>
        samples.Always(sample => holds(sample.Item1, sample.Item2, sample.Item3, sample.Item4), iter);

    public static void Always<T1, T2, T3, T4, T5>(this Gen<(T1, T2, T3, T4, T5)> samples, Action<T1, T2, T3, T4, T5> holds, int iter = 100) =>
        samples.Always(sample => holds(sample.Item1, sample.Item2, sample.Item3, sample.Item4, sample.Item5), iter);

    private static void Repeat<T>(Gen<T> samples, Action<T> holds, int count, Func<T, string>? print)
    {
        for (var i = 0; i < count; i++)
        {
            var random = new PCG((uint)i, Seed);
            var seed = random.ToString();
            var sample = samples.Generate(random, null, out _);
            try
            {
                holds(sample);
            }
            catch (Exception failure)
            {
                // The seed comes first, then smaller samples are looked for that fail as well.
                samples.Sample(holds, seed: seed, iter: 200, threads: 1, print: print);
                throw new InvalidOperationException($"failed once and held when tried again: CsCheck_Seed={seed}", failure);
            }
        }
    }
}
