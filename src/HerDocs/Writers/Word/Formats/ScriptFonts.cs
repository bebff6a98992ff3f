namespace HerDocs.Writers.Word.Formats;

/// <summary>The fonts of a run by what they are for; null where the document's fonts have none for such letters.</summary>
internal sealed record ScriptFonts(string Latin, string? EastAsian = null, string? Complex = null)
{
    public string? Of(ScriptSlot slot) => slot switch
    {
        ScriptSlot.EastAsian => EastAsian,
        ScriptSlot.Complex => Complex,
        _ => Latin,
    };

    public ScriptFonts With(ScriptSlot slot, string family) => slot switch
    {
        ScriptSlot.EastAsian => this with { EastAsian = family },
        ScriptSlot.Complex => this with { Complex = family },
        _ => this with { Latin = family },
    };
}
