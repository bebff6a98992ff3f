namespace HerDocs.Diagnostics;

/// <summary>A text that templates wrote, with the means to say of each place where it came from.</summary>
public sealed class GeneratedText(SourceText text, Func<SourceMap> makeMap)
{
    // Most documents have no diagnostics, and making the map costs as much as rendering: it waits until it is asked.
    private readonly Lazy<SourceMap> map = new(makeMap);

    public SourceText Text { get; } = text;

    public SourceMap Map => map.Value;

    /// <summary>A text that someone typed: it is its own source.</summary>
    public static GeneratedText Typed(SourceText text) => new(text, () => SourceMap.Identity(text));

    public SourceOrigin OriginAt(int offset, int length = 0) => Map.OriginAt(offset, length);
}
