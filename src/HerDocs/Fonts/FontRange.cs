namespace HerDocs.Fonts;

/// <summary>The weights (1 to 1000) or widths (percent) that a face can have: one for a static font, a span for a variable one.</summary>
public readonly record struct FontRange(double Minimum, double Maximum)
{
    public FontRange(double only)
        : this(only, only)
    {
    }

    public double Clamp(double value) => value < Minimum ? Minimum : value > Maximum ? Maximum : value;

    public override string ToString() =>
        Minimum == Maximum ? FormattableString.Invariant($"{Minimum}") : FormattableString.Invariant($"{Minimum}..{Maximum}");
}
