namespace HerDocs.Css.Grammars;

/// <summary>A value as a declaration gives it (CSS Cascade 4 §4.2), ready to become a computed value.</summary>
internal abstract class Specified
{
    /// <summary>The computed value, boxed as a <see cref="ComputedStyle"/> holds it.</summary>
    public abstract object? Compute(ComputeContext context);

    /// <summary>Joins values of one type to a list.</summary>
    // Not a member of the generic class: there each type would call for the next, lists of lists without end, when compiled ahead.
    public static Specified<IReadOnlyList<T>> List<T>(IReadOnlyList<Specified<T>> items) =>
        items.All(item => item.IsConstant)
            ? new([.. items.Select(item => item.Constant)])
            : new(context => [.. items.Select(item => item.Resolve(context))]);
}

/// <summary>A value of a known type: either computed already, or waiting for fonts, colour and direction to be known.</summary>
internal sealed class Specified<T> : Specified
{
    private readonly T constant;
    private readonly object? box;
    private readonly Func<ComputeContext, T>? resolve;

    public Specified(T constant)
    {
        this.constant = constant;
        box = constant;
    }

    public Specified(Func<ComputeContext, T> resolve)
    {
        constant = default!;
        this.resolve = resolve;
    }

    /// <summary>Whether the value is the same wherever it is used.</summary>
    public bool IsConstant => resolve is null;

    /// <summary>The value of what <see cref="IsConstant"/>.</summary>
    public T Constant => constant;

    public T Resolve(ComputeContext context) => resolve is null ? constant : resolve(context);

    public override object? Compute(ComputeContext context) => resolve is null ? box : resolve(context);

    public Specified<TResult> Map<TResult>(Func<T, TResult> map) =>
        resolve is { } later ? new(context => map(later(context))) : new(map(constant));

    public Specified<TResult> With<TOther, TResult>(Specified<TOther> other, Func<T, TOther, TResult> join) =>
        IsConstant && other.IsConstant
            ? new(join(constant, other.constant))
            : new(context => join(Resolve(context), other.Resolve(context)));
}
