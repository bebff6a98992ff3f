namespace HerDocs.Css.Values;

/// <summary>The value of text-indent (CSS Text 3 §8.1).</summary>
/// <param name="IsHanging">All other lines are indented instead.</param>
/// <param name="IsEachLine">Lines after a forced break count as first ones.</param>
public readonly record struct TextIndent(LengthPercentage Amount, bool IsHanging = false, bool IsEachLine = false)
{
    public override string ToString() => $"{Amount}{(IsHanging ? " hanging" : "")}{(IsEachLine ? " each-line" : "")}";
}
