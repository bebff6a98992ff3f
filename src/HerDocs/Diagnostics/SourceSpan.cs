namespace HerDocs.Diagnostics;

/// <summary>A stretch of a <see cref="SourceText"/>: offsets and lengths in UTF-16 units.</summary>
public readonly record struct SourceSpan(SourceText Source, int Start, int Length)
{
    public int End => Start + Length;

    public LinePosition Position => Source.PositionAt(Start);

    public ReadOnlySpan<char> Text => Source.Content.AsSpan(Start, Length);

    public override string ToString() => $"{Source.Path}({Position})";
}
