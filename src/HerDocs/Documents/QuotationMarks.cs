namespace HerDocs.Documents;

/// <summary>
/// The quotation marks of a language, after CLDR, for straight quotes in text and for the initial value of CSS <c>quotes</c> (CSS
/// Generated Content 3 §3.1). A mark holds the space that belongs inside it.
/// </summary>
/// <remarks>
/// English has “ ” outside in Britain too, where books have ‘ ’: notes, newspapers and the web do not, and in ‘the film’s “Samantha”’
/// the closing mark is no apostrophe. Dutch, where both are in use, has “ ” for the same reason.
/// </remarks>
internal sealed record QuotationMarks(string OuterOpen, string OuterClose, string InnerOpen, string InnerClose)
{
    private static readonly QuotationMarks English = new("“", "”", "‘", "’");
    private static readonly QuotationMarks German = new("„", "“", "‚", "‘");
    private static readonly QuotationMarks Swiss = new("«", "»", "‹", "›");
    private static readonly QuotationMarks French = new("«\u202F", "\u202F»", "“", "”");
    private static readonly QuotationMarks SwissFrench = new("«\u202F", "\u202F»", "‹\u202F", "\u202F›");
    private static readonly QuotationMarks Romance = new("«", "»", "“", "”");
    private static readonly QuotationMarks Norwegian = new("«", "»", "‘", "’");
    private static readonly QuotationMarks Russian = new("«", "»", "„", "“");
    private static readonly QuotationMarks Polish = new("„", "”", "«", "»");
    private static readonly QuotationMarks Hungarian = new("„", "”", "»", "«");
    private static readonly QuotationMarks Croatian = new("„", "”", "‚", "’");
    private static readonly QuotationMarks Swedish = new("”", "”", "’", "’");
    private static readonly QuotationMarks Danish = new("»", "«", "›", "‹");
    private static readonly QuotationMarks Arabic = new("”", "“", "’", "‘");
    private static readonly QuotationMarks Japanese = new("「", "」", "『", "』");

    private static readonly Dictionary<string, QuotationMarks>.AlternateLookup<ReadOnlySpan<char>> ByLanguage =
        new Dictionary<string, QuotationMarks>(StringComparer.OrdinalIgnoreCase)
        {
            ["en"] = English,
            ["de"] = German,
            ["de-CH"] = Swiss,
            ["de-LI"] = Swiss,
            ["fr"] = French,
            ["fr-CH"] = SwissFrench,
            ["it"] = Romance,
            ["it-CH"] = Swiss,
            ["es"] = Romance,
            ["es-419"] = English,
            ["es-AR"] = English,
            ["es-CL"] = English,
            ["es-CO"] = English,
            ["es-MX"] = English,
            ["es-PE"] = English,
            ["es-US"] = English,
            ["ca"] = Romance,
            ["pt-PT"] = Romance,
            ["el"] = Romance,
            ["da"] = Danish,
            ["nb"] = Norwegian,
            ["nn"] = Norwegian,
            ["no"] = Norwegian,
            ["sv"] = Swedish,
            ["fi"] = Swedish,
            ["he"] = Swedish,
            ["bg"] = German,
            ["cs"] = German,
            ["et"] = German,
            ["is"] = German,
            ["lt"] = German,
            ["sk"] = German,
            ["sl"] = German,
            ["sr"] = German,
            ["pl"] = Polish,
            ["ro"] = Polish,
            ["hu"] = Hungarian,
            ["hr"] = Croatian,
            ["bs"] = Croatian,
            ["ru"] = Russian,
            ["uk"] = Russian,
            ["be"] = Russian,
            ["fa"] = Swiss,
            ["ar"] = Arabic,
            ["ja"] = Japanese,
            ["zh-Hant"] = Japanese,
            ["zh-TW"] = Japanese,
            ["zh-HK"] = Japanese,
            ["zh-MO"] = Japanese,
        }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The marks of a language tag (BCP 47), by its longest beginning that is known; those of English when none is.</summary>
    public static QuotationMarks For(ReadOnlySpan<char> language)
    {
        while (!language.IsEmpty)
        {
            if (ByLanguage.TryGetValue(language, out var marks))
                return marks;
            language = language[..Math.Max(0, language.LastIndexOf('-'))];
        }
        return English;
    }
}
