namespace HerDocs.Css.Cascading;

/// <summary>The custom properties of an element; the same object for every element that inherits them unchanged.</summary>
internal sealed class CustomPropertySet(IReadOnlyDictionary<string, string> values)
{
    public static readonly CustomPropertySet Empty = new(new Dictionary<string, string>());

    public IReadOnlyDictionary<string, string> Values => values;

    /// <summary>Null when the property is not set, or set to something that has no value.</summary>
    public string? Find(string name) => values.GetValueOrDefault(name);
}
