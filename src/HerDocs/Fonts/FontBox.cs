namespace HerDocs.Fonts;

/// <summary>The smallest box that holds every glyph of a face, in design units.</summary>
public readonly record struct FontBox(int XMin, int YMin, int XMax, int YMax);
