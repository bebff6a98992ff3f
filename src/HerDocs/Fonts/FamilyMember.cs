using HerDocs.Css.Values;

namespace HerDocs.Fonts;

/// <summary>A face as a member of a family: what it can be matched as, and the characters it is for.</summary>
internal sealed class FamilyMember
{
    // CSS Fonts 4 §2.4: the angle of oblique without an angle.
    private const double ObliqueAngle = 14;

    // From this weight on text is bold to the eye; browsers draw the line here too.
    private const int BoldFrom = 600;

    public FamilyMember(FontFaceDeclaration declaration)
    {
        Face = declaration.Face;
        Weight = declaration.Weight ?? Face.Weight;
        Stretch = declaration.Stretch ?? Face.Stretch;
        UnicodeRanges = declaration.UnicodeRanges;
        Style = declaration.Style ?? Face.Style;
        IsItalic = Style == FontStyle.Italic || HasAxis("ital");
        IsOblique = Style == FontStyle.Oblique || HasAxis("slnt");
    }

    public FontFace Face { get; }

    public FontRange Weight { get; }

    public FontRange Stretch { get; }

    public IReadOnlyList<UnicodeRange> UnicodeRanges { get; }

    /// <summary>The style without moving along an axis.</summary>
    public FontStyle Style { get; }

    public bool IsItalic { get; }

    public bool IsOblique { get; }

    public bool IsFor(int codePoint)
    {
        foreach (var range in UnicodeRanges)
        {
            if (range.Contains(codePoint))
                return true;
        }
        return UnicodeRanges.Count == 0;
    }

    /// <summary>The face as near to the request as its axes go; what is still missing is marked as synthetic.</summary>
    public FontInstance Instance(FontRequest request)
    {
        var settings = new List<AxisSetting>();
        if (Face.Axes.Count > 0)
        {
            settings.Add(new AxisSetting("wght", Weight.Clamp(request.Weight)));
            settings.Add(new AxisSetting("wdth", Stretch.Clamp(request.Stretch)));
            if (request.Style == FontStyle.Italic && HasAxis("ital"))
                settings.Add(new AxisSetting("ital", 1));
            else if (request.Style != FontStyle.Normal && Face.Style == FontStyle.Normal)
                settings.Add(new AxisSetting("slnt", -ObliqueAngle));
            if (request.OpticalSize is { } size)
                settings.Add(new AxisSetting("opsz", size));
            // CSS Fonts 4 §7.2: what font-variation-settings says comes last.
            foreach (var variation in request.Variations)
                settings.Add(new AxisSetting(variation.Tag, variation.Value));
        }
        return Face.Instance(
            settings,
            syntheticBold: request.Makes.HasFlag(FontSynthesis.Weight) && request.Weight >= BoldFrom && Weight.Maximum < BoldFrom,
            syntheticOblique: request.Makes.HasFlag(FontSynthesis.Style) && request.Style != FontStyle.Normal && !IsItalic && !IsOblique);
    }

    private bool HasAxis(OpenTypeTag tag) => Face.Axes.Any(axis => axis.Tag == tag);
}
