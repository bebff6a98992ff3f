using HerDocs.Css;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Pages;

/// <summary>A page with all that flowed onto it, and nothing else so far: enough to know where things stand.</summary>
/// <param name="Running">What the boxes in its margins may refer to.</param>
internal sealed record FilledPage(int Index, PageKind Kind, PageArea Area, Fragment Content, PageContent Running)
{
    /// <summary>That readers know it by.</summary>
    public int Number => Running.Counters.Page;
}
