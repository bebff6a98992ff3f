using System.Globalization;

namespace HerDocs.Cli.Building;

/// <summary>A share of the profiles of a run, so that several machines can divide the work: each takes every so manieth.</summary>
/// <param name="Number">Counting from one.</param>
internal readonly record struct Shard(int Number, int Count)
{
    public static readonly Shard Whole = new(1, 1);

    /// <summary><c>2/4</c> is the second of four; null for what is none.</summary>
    public static Shard? Parse(string text) =>
        text.Split('/') is [var number, var count] && IntegerOf(number) is { } n && IntegerOf(count) is { } of && n <= of ? new Shard(n, of) : null;

    public bool Has(int index) => index % Count == Number - 1;

    private static int? IntegerOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
