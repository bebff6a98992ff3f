namespace HerDocs.Templates.Strings;

/// <summary>How a language joins the items of a list in a sentence.</summary>
internal sealed record ListForms(string Separator, string Last, string? LastBeforeI)
{
    /// <summary>What stands before an item of a list.</summary>
    public string Before(int index, int count, string item)
    {
        if (index == 0)
            return "";
        if (index < count - 1)
            return Separator;
        return LastBeforeI is not null && SoundsLikeI(item) ? LastBeforeI : Last;
    }

    /// <summary>
    /// Spanish: «y» becomes «e» before the sound of i, but not before the diphthongs of «hielo» or «Iowa» (RAE, DPD «y»).
    /// </summary>
    private static bool SoundsLikeI(string item)
    {
        var word = item.AsSpan().TrimStart();
        if (word.StartsWith("h", StringComparison.OrdinalIgnoreCase))
            word = word[1..];
        if (word.IsEmpty || word[0] is not ('i' or 'I' or 'í' or 'Í'))
            return false;
        return word.Length == 1 || word[1] is not ('a' or 'e' or 'o' or 'u' or 'á' or 'é' or 'ó' or 'ú');
    }
}
