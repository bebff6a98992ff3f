using HerDocs.Css.Rules;

namespace HerDocs.Css.Cascading;

/// <summary>The custom properties of an element; the same object for every element that inherits them unchanged.</summary>
/// <param name="values">The text of each that has a value.</param>
/// <param name="declarations">What set each, be it to something that has no value.</param>
internal sealed class CustomPropertySet(IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, Declaration> declarations)
{
    public static readonly CustomPropertySet Empty = new(new Dictionary<string, string>(), new Dictionary<string, Declaration>());

    public IReadOnlyDictionary<string, string> Values => values;

    public IReadOnlyDictionary<string, Declaration> Declarations => declarations;

    /// <summary>Null when the property is not set, or set to something that has no value.</summary>
    public string? Find(string name) => values.GetValueOrDefault(name);

    /// <summary>Whether a name is lost in the value of another, whose semicolon is missing.</summary>
    public bool IsSwallowed(string name) => declarations.Values.Any(declaration => declaration.Swallowed.Contains(name));
}
