namespace HerDocs.Css.Properties;

/// <summary>A CSS property of the supported table: its name, whether it is inherited, its initial value and where it is specified.</summary>
public abstract class Property
{
    private protected Property(string name, int index, object? initial, bool inherited, string specification)
    {
        Name = name;
        Index = index;
        Initial = initial;
        Inherited = inherited;
        Specification = specification;
    }

    public string Name { get; }

    /// <summary>The place of the property's value in a computed style.</summary>
    public int Index { get; }

    public bool Inherited { get; }

    /// <summary>The section that defines it, such as "CSS Fonts 4 §2.5".</summary>
    public string Specification { get; }

    internal object? Initial { get; }
}

/// <summary>A property whose computed value is a <typeparamref name="T"/>.</summary>
public sealed class Property<T> : Property
{
    internal Property(string name, int index, T initial, bool inherited, string specification)
        : base(name, index, initial, inherited, specification)
    {
    }
}
