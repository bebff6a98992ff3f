using HerDocs.Css.Grammars;
using HerDocs.Css.Syntax;

namespace HerDocs.Css.Properties;

/// <summary>
/// What the name in a declaration stands for: a property of the table, a shorthand for several, or a logical name for one or
/// another of them.
/// </summary>
public sealed class DeclaredProperty
{
    private readonly Func<ValueReader, Specified?[]?> parse;

    internal DeclaredProperty(
        string name, string syntax, string specification, IReadOnlyList<Longhand> longhands, Func<ValueReader, Specified?[]?> parse)
    {
        Name = name;
        Syntax = syntax;
        Specification = specification;
        Longhands = longhands;
        this.parse = parse;
    }

    public string Name { get; }

    /// <summary>What may be written, in the value definition syntax of CSS Values 4 §2.</summary>
    public string Syntax { get; }

    public string Specification { get; }

    /// <summary>Whether it sets several properties at once.</summary>
    public bool IsShorthand => Longhands.Count > 1;

    internal IReadOnlyList<Longhand> Longhands { get; }

    /// <summary>A value for each longhand, null for those that take their initial value; null when the whole is not valid.</summary>
    internal Specified?[]? Parse(ValueReader reader)
    {
        var values = parse(reader);
        return values is not null && reader.AtEnd ? values : null;
    }

    public override string ToString() => Name;
}
