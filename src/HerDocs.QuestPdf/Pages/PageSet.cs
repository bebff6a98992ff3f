using HerDocs.Layout.Boxes;

namespace HerDocs.QuestPdf.Pages;

/// <summary>A stretch of pages of one name: a page in the words of QuestPDF, which repeats it as often as its content asks for.</summary>
/// <param name="Content">The part of the root's box that stands on them.</param>
internal sealed record PageSet(string? Name, Box Content);
