namespace HerDocs.Fonts;

/// <summary>A stretch of a text, in UTF-16 units, that one font can show; no font when the library has none for it.</summary>
public readonly record struct FontRun(int Start, int Length, FontInstance? Font)
{
    public int End => Start + Length;
}
