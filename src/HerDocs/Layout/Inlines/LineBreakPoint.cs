using HerDocs.Layout.Inlines.Breaking;

namespace HerDocs.Layout.Inlines;

/// <summary>A place where a line may end and the next begins.</summary>
/// <param name="Index">In the paragraph's text: where the next line begins.</param>
/// <param name="ContentEnd">Where this line's visible content ends: before the spaces that hang.</param>
/// <param name="HyphenWidth">Of the hyphen that the line ends with if it ends here, in points.</param>
/// <param name="StartProtrusion">How far the line that begins here hangs out of its edge, in points.</param>
/// <param name="EndProtrusion">How far a line hangs out that ends here.</param>
/// <param name="AllowedProtrusion">How far more it hangs out if it does not fit otherwise.</param>
internal readonly record struct LineBreakPoint(int Index, int ContentEnd, BreakOpportunity Kind, double HyphenWidth, double StartProtrusion = 0, double EndProtrusion = 0, double AllowedProtrusion = 0)
{
    /// <summary>Where the content ends if the spaces have room that hang only where they have none.</summary>
    public int WholeEnd { get; init; } = ContentEnd;

    public bool IsHyphen => Kind == BreakOpportunity.Hyphen;

    public bool IsForced => Kind == BreakOpportunity.Mandatory;
}
