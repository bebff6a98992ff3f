using HerDocs.Layout.Inlines.Breaking;

namespace HerDocs.Layout.Inlines;

/// <summary>A place where a line may end and the next begins.</summary>
/// <param name="Index">In the paragraph's text: where the next line begins.</param>
/// <param name="ContentEnd">Where this line's visible content ends: before the spaces that hang.</param>
/// <param name="HyphenWidth">Of the hyphen that the line ends with if it ends here, in points.</param>
internal readonly record struct LineBreakPoint(int Index, int ContentEnd, BreakOpportunity Kind, double HyphenWidth)
{
    public bool IsHyphen => Kind == BreakOpportunity.Hyphen;

    public bool IsForced => Kind == BreakOpportunity.Mandatory;
}
