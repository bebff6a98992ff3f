using HerDocs.Css.Grammars;
using HerDocs.Css.Syntax;

namespace HerDocs.Css.Properties;

/// <summary>A CSS property of the supported table: its name, whether it is inherited, its initial value and where it is specified.</summary>
public abstract class Property
{
    private protected Property(string name, int index, int slot, object? initial, bool inherited, string specification)
    {
        Name = name;
        Index = index;
        Slot = slot;
        Initial = initial;
        Inherited = inherited;
        Specification = specification;
    }

    public string Name { get; }

    /// <summary>The place of the property in the table.</summary>
    public int Index { get; }

    public bool Inherited { get; }

    /// <summary>The section that defines it, such as "CSS Fonts 4 §2.5".</summary>
    public string Specification { get; }

    /// <summary>What may be written, in the value definition syntax of CSS Values 4 §2.</summary>
    public abstract string Syntax { get; }

    /// <summary>The place of its value in a computed style, among the properties that are inherited or among those that are not.</summary>
    internal int Slot { get; }

    internal object? Initial { get; }

    public override string ToString() => Name;

    /// <summary>Reads a value and stops behind it; null when there is none.</summary>
    internal abstract Specified? Parse(ValueReader reader);

    /// <summary>A computed value as text.</summary>
    internal abstract string Format(object? value);
}

/// <summary>A property whose computed value is a <typeparamref name="T"/>.</summary>
public sealed class Property<T> : Property
{
    private readonly Grammar<T> grammar;

    internal Property(string name, int index, int slot, T initial, bool inherited, string specification, Grammar<T> grammar)
        : base(name, index, slot, initial, inherited, specification) => this.grammar = grammar;

    public override string Syntax => grammar.Syntax;

    internal override Specified? Parse(ValueReader reader) => grammar.Parse(reader);

    internal override string Format(object? value) => grammar.Format((T)value!);
}
