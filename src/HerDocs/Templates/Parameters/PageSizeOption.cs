namespace HerDocs.Templates.Parameters;

/// <summary>A size that pages of a layout can have.</summary>
/// <param name="Name">What it is chosen by: <c>half-letter</c>.</param>
/// <param name="Css">Its width and height, or the name that CSS has for them (CSS Paged Media 3 §7.1).</param>
public sealed record PageSizeOption(string Name, string Css)
{
    /// <summary>The names of the sizes that need no measures.</summary>
    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>The sizes that need no measures: those that CSS names, and two that it does not.</summary>
    internal static IReadOnlyDictionary<string, PageSizeOption> Known { get; } = new[]
    {
        new PageSizeOption("a3", "a3"), new("a4", "a4"), new("a5", "a5"), new("a6", "105mm 148mm"), new("b4", "b4"), new("b5", "b5"),
        new("jis-b4", "jis-b4"), new("jis-b5", "jis-b5"), new("letter", "letter"), new("half-letter", "5.5in 8.5in"), new("legal", "legal"),
        new("ledger", "ledger"),
    }.ToDictionary(size => size.Name, StringComparer.Ordinal);
}
