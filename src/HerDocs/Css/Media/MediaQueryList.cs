namespace HerDocs.Css.Media;

/// <summary>Media queries between commas, of which one must hold (Media Queries 4 §2.1).</summary>
internal sealed class MediaQueryList(IReadOnlyList<MediaQuery> queries)
{
    /// <summary>Without a query, every medium will do.</summary>
    public static readonly MediaQueryList All = new([]);

    /// <summary>No medium will do.</summary>
    public static readonly MediaQueryList None = new([MediaQuery.NotAll]);

    /// <summary>Whether no query could hold on paper, whatever its size.</summary>
    public bool IsScreenOnly => queries.Count > 0 && queries.All(query => !query.IsForPrint);

    public bool Matches(MediaContext context) => queries.Count == 0 || queries.Any(query => query.Matches(context));
}

/// <summary>A media type and a condition (Media Queries 4 §2.2).</summary>
/// <param name="IsNegated">Whether "not" stands before the type.</param>
/// <param name="Type">In lower case.</param>
/// <param name="Condition">Null when the type alone decides.</param>
internal sealed record MediaQuery(bool IsNegated, string Type, MediaCondition? Condition)
{
    /// <summary>What a query that is not valid becomes (Media Queries 4 §3.2).</summary>
    public static readonly MediaQuery NotAll = new(IsNegated: true, "all", null);

    private bool IsPrintType => Type is "all" or "print";

    /// <summary>Whether some paper could meet it.</summary>
    public bool IsForPrint => IsNegated ? Condition is not null || !IsPrintType : IsPrintType && Condition?.IsInteractive != true;

    public bool Matches(MediaContext context)
    {
        bool? holds = !(Type == "all" || Type == (context.IsScreen ? "screen" : "print")) ? false : Condition is null ? true : Condition.Evaluate(context);
        return (IsNegated ? !holds : holds) == true;
    }
}
