using System.Collections.Frozen;

namespace HerDocs.Layout.Inlines;

/// <summary>
/// How far characters hang out of a justified line, in parts of their advance: what is light at its side stands in the margin, so
/// that the edge of the text looks straight. The factors are set by eye for book faces.
/// </summary>
internal static class ProtrusionFactors
{
    private static readonly FrozenDictionary<char, (double Start, double End)> Factors = Collect();

    /// <summary>Of a character that begins a line.</summary>
    public static double AtStart(char character) => Factors.TryGetValue(character, out var factors) ? factors.Start : 0;

    /// <summary>Of a character that ends a line.</summary>
    public static double AtEnd(char character) => Factors.TryGetValue(character, out var factors) ? factors.End : 0;

    private static FrozenDictionary<char, (double Start, double End)> Collect()
    {
        var factors = new Dictionary<char, (double Start, double End)>();
        void Set(string characters, double start, double end)
        {
            foreach (var character in characters)
                factors[character] = (start, end);
        }
        Set(".,·․", 0, 0.7);
        Set(":;", 0, 0.45);
        Set("…", 0, 0.2);
        Set("!?", 0, 0.15);
        Set("-\u2010\u2011\u00AD", 0.4, 0.65);
        Set("–", 0.25, 0.35);
        Set("—", 0.15, 0.25);
        Set("'’‘‚\"“”„", 0.5, 0.6);
        Set("‹›«»", 0.3, 0.3);
        Set("([{", 0.1, 0);
        Set(")]}", 0, 0.15);
        Set("*", 0.3, 0.3);
        Set("ATVWY", 0.06, 0.06);
        Set("vwy", 0.06, 0.06);
        Set("r", 0, 0.06);
        Set("FKLPXkx", 0, 0.05);
        Set("J", 0.06, 0);
        Set("t", 0, 0.05);
        return factors.ToFrozenDictionary();
    }
}
