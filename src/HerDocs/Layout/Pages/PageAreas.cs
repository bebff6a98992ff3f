using HerDocs.Geometry;

namespace HerDocs.Layout.Pages;

internal sealed class PageAreas
{
    public Length Width(string? name) => throw new NotImplementedException();
}
