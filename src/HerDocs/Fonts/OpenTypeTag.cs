namespace HerDocs.Fonts;

/// <summary>Four ASCII characters that name a table, feature, axis or script (OpenType, "Tag"); shorter names end in spaces.</summary>
public readonly record struct OpenTypeTag(uint Value)
{
    public static implicit operator OpenTypeTag(string name) => Parse(name);

    public static OpenTypeTag Parse(string name)
    {
        if (name.Length is 0 or > 4)
            throw new ArgumentException($"'{name}' has not one to four characters", nameof(name));
        var value = 0u;
        for (var i = 0; i < 4; i++)
            value = (value << 8) | (byte)(i < name.Length ? name[i] : ' ');
        return new OpenTypeTag(value);
    }

    public override string ToString() =>
        new string([(char)(Value >> 24), (char)((Value >> 16) & 0xFF), (char)((Value >> 8) & 0xFF), (char)(Value & 0xFF)]).TrimEnd();
}
