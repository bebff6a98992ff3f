namespace HerDocs.Fonts;

/// <summary>What may be made of a face that has it not (CSS Fonts 4 §2.8).</summary>
[Flags]
public enum FontSynthesis
{
    None = 0,
    Weight = 1,
    Style = 2,
    All = Weight | Style,
}
