namespace HerDocs.Fonts;

/// <summary>A writing system by its ISO 15924 code (Unicode property Script).</summary>
public readonly record struct Script(OpenTypeTag Tag)
{
    public static readonly Script Common = new("Zyyy");
    public static readonly Script Inherited = new("Zinh");
    public static readonly Script Unknown = new("Zzzz");
    public static readonly Script Latin = new("Latn");
    public static readonly Script Greek = new("Grek");
    public static readonly Script Cyrillic = new("Cyrl");
    public static readonly Script Arabic = new("Arab");
    public static readonly Script Han = new("Hani");
    public static readonly Script Hiragana = new("Hira");
    public static readonly Script Katakana = new("Kana");
    public static readonly Script Hangul = new("Hang");

    private static readonly HashSet<OpenTypeTag> Cursive = ["Arab", "Syrc", "Nkoo", "Mand", "Mong", "Phag", "Adlm", "Rohg"];

    private static readonly nint UnicodeFunctions = HarfBuzz.hb_unicode_funcs_get_default();

    /// <summary>The script of one character.</summary>
    public static Script Of(int codePoint) => codePoint switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Latin,
        < 0x80 => Common,
        _ => new Script(new OpenTypeTag(HarfBuzz.hb_unicode_script(UnicodeFunctions, (uint)codePoint))),
    };

    /// <summary>Its letters join (CSS Text 3, appendix D).</summary>
    public bool IsCursive => Cursive.Contains(Tag);

    /// <summary>Its characters fill squares (CSS Text 3, appendix D, "block scripts").</summary>
    public bool IsIdeographic => this == Han || this == Hiragana || this == Katakana || this == Hangul;

    public override string ToString() => Tag.ToString();
}
