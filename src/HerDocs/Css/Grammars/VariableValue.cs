using HerDocs.Css.Properties;

namespace HerDocs.Css.Grammars;

/// <summary>
/// A value with var() in it: what it is shows only when the element's custom properties are known (CSS Custom Properties 1 §3).
/// </summary>
/// <param name="Property">What was declared.</param>
/// <param name="Index">Which of its longhands this is.</param>
/// <param name="Text">The value.</param>
internal sealed class VariableValue(DeclaredProperty property, int index, VariableText text) : Specified
{
    public DeclaredProperty Property => property;

    public int Index => index;

    public VariableText Text => text;

    public override object? Compute(ComputeContext context) =>
        throw new InvalidOperationException("the cascade substitutes var() before it computes a value");
}
