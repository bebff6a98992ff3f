namespace HerDocs.Fonts;

/// <summary>An OpenType feature and its value: 0 is off, 1 on, more chooses an alternate.</summary>
public readonly record struct FontFeature(OpenTypeTag Tag, uint Value)
{
    public override string ToString() => $"{Tag}={Value}";
}
