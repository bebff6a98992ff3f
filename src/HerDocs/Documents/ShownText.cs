namespace HerDocs.Documents;

/// <summary>Text as a message repeats it: enough to find it by.</summary>
internal static class ShownText
{
    private const int MostCharacters = 40;

    public static string Of(string text)
    {
        text = text.Trim();
        if (text.Length <= MostCharacters)
            return text;
        var end = char.IsHighSurrogate(text[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        return $"{text.AsSpan(0, end).TrimEnd()}…";
    }
}
