namespace HerDocs.Fonts;

/// <summary>Code points from first to last, as in the descriptor unicode-range of @font-face (CSS Fonts 4 §4.5).</summary>
public readonly record struct UnicodeRange(int First, int Last)
{
    public bool Contains(int codePoint) => codePoint >= First && codePoint <= Last;
}
