namespace HerDocs.Fonts;

/// <summary>ISO 32000-2 table 121.</summary>
[Flags]
public enum FontDescriptorFlags
{
    None = 0,
    FixedPitch = 1 << 0,
    Serif = 1 << 1,
    Symbolic = 1 << 2,
    Script = 1 << 3,
    Nonsymbolic = 1 << 5,
    Italic = 1 << 6,
    ForceBold = 1 << 18,
}
