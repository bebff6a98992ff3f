namespace HerDocs.Fonts;

/// <summary>A stretch of a text, in UTF-16 units, in one script.</summary>
internal readonly record struct ScriptRun(int Start, int Length, Script Script)
{
    public int End => Start + Length;
}
