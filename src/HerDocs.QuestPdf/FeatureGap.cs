using HerDocs.Documents;

namespace HerDocs.QuestPdf;

/// <summary>Something that a stylesheet may ask for and QuestPDF has no means for.</summary>
/// <param name="Feature">As in "QuestPDF has no hyphenation".</param>
/// <param name="Instead">What happens in its place.</param>
/// <param name="IsAskedFor">Whether an element makes use of it.</param>
internal sealed record FeatureGap(string Feature, string Instead, Func<Element, Document, bool> IsAskedFor)
{
    public string Message => $"QuestPDF has no {Feature}: {Instead}";
}
