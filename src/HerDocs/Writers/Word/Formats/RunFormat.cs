using HerDocs.Css.Values;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace HerDocs.Writers.Word.Formats;

/// <summary>
/// How characters look, in the terms of WordprocessingML (ECMA-376 Part 1 §17.3.2). A property that is null is left to the style
/// below; a format without nulls is whole.
/// </summary>
internal sealed record RunFormat
{
    public static readonly RunFormat Empty = new();

    /// <summary>Families of at most four faces, as Word knows them.</summary>
    public ScriptFonts? Fonts { get; init; }

    public bool? Bold { get; init; }

    /// <summary>Of letters of complex scripts, which Word makes bold by themselves.</summary>
    public bool? BoldComplex { get; init; }

    public bool? Italic { get; init; }

    public bool? ItalicComplex { get; init; }

    public bool? Caps { get; init; }

    public bool? SmallCaps { get; init; }

    public bool? Strike { get; init; }

    public Color? Color { get; init; }

    /// <summary>Added behind each character, in twips.</summary>
    public int? Spacing { get; init; }

    /// <summary>Raised above the baseline, in half-points.</summary>
    public int? Position { get; init; }

    /// <summary>In half-points.</summary>
    public int? Size { get; init; }

    public W.UnderlineValues? Underline { get; init; }

    /// <summary>Behind the characters; transparent for none.</summary>
    public Color? Shading { get; init; }

    public W.VerticalPositionValues? VerticalAlign { get; init; }

    public W14.NumberFormValues? NumberForm { get; init; }

    public W14.NumberSpacingValues? NumberSpacing { get; init; }

    /// <summary>What of this a style must say when it is based on one that looks as <paramref name="other"/>.</summary>
    public RunFormat Minus(RunFormat other) => this == other ? Empty : new RunFormat
    {
        Fonts = Fonts == other.Fonts ? null : Fonts,
        Bold = Bold == other.Bold ? null : Bold,
        BoldComplex = BoldComplex == other.BoldComplex ? null : BoldComplex,
        Italic = Italic == other.Italic ? null : Italic,
        ItalicComplex = ItalicComplex == other.ItalicComplex ? null : ItalicComplex,
        Caps = Caps == other.Caps ? null : Caps,
        SmallCaps = SmallCaps == other.SmallCaps ? null : SmallCaps,
        Strike = Strike == other.Strike ? null : Strike,
        Color = Color == other.Color ? null : Color,
        Spacing = Spacing == other.Spacing ? null : Spacing,
        Position = Position == other.Position ? null : Position,
        Size = Size == other.Size ? null : Size,
        Underline = Underline.Equals(other.Underline) ? null : Underline,
        Shading = Shading == other.Shading ? null : Shading,
        VerticalAlign = VerticalAlign.Equals(other.VerticalAlign) ? null : VerticalAlign,
        NumberForm = NumberForm.Equals(other.NumberForm) ? null : NumberForm,
        NumberSpacing = NumberSpacing.Equals(other.NumberSpacing) ? null : NumberSpacing,
    };

    /// <summary>This laid over another: what it leaves open is as there.</summary>
    public RunFormat Over(RunFormat other) => this == Empty ? other : new RunFormat
    {
        Fonts = Fonts ?? other.Fonts,
        Bold = Bold ?? other.Bold,
        BoldComplex = BoldComplex ?? other.BoldComplex,
        Italic = Italic ?? other.Italic,
        ItalicComplex = ItalicComplex ?? other.ItalicComplex,
        Caps = Caps ?? other.Caps,
        SmallCaps = SmallCaps ?? other.SmallCaps,
        Strike = Strike ?? other.Strike,
        Color = Color ?? other.Color,
        Spacing = Spacing ?? other.Spacing,
        Position = Position ?? other.Position,
        Size = Size ?? other.Size,
        Underline = Underline ?? other.Underline,
        Shading = Shading ?? other.Shading,
        VerticalAlign = VerticalAlign ?? other.VerticalAlign,
        NumberForm = NumberForm ?? other.NumberForm,
        NumberSpacing = NumberSpacing ?? other.NumberSpacing,
    };

    /// <summary>
    /// What of this a character style cannot take back: Word flips these properties at each level of styles that sets them
    /// (ECMA-376 Part 1 §17.7.3), so only the run itself can say no.
    /// </summary>
    public RunFormat Refusals() => new()
    {
        Bold = OnlyFalse(Bold),
        BoldComplex = OnlyFalse(BoldComplex),
        Italic = OnlyFalse(Italic),
        ItalicComplex = OnlyFalse(ItalicComplex),
        Caps = OnlyFalse(Caps),
        SmallCaps = OnlyFalse(SmallCaps),
        Strike = OnlyFalse(Strike),
    };

    /// <summary>The part of this that a character style can say.</summary>
    public RunFormat WithoutRefusals() => this with
    {
        Bold = OnlyTrue(Bold),
        BoldComplex = OnlyTrue(BoldComplex),
        Italic = OnlyTrue(Italic),
        ItalicComplex = OnlyTrue(ItalicComplex),
        Caps = OnlyTrue(Caps),
        SmallCaps = OnlyTrue(SmallCaps),
        Strike = OnlyTrue(Strike),
    };

    private static bool? OnlyFalse(bool? value) => value == false ? false : null;

    private static bool? OnlyTrue(bool? value) => value == true ? true : null;
}
