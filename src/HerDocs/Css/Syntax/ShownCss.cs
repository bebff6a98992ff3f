namespace HerDocs.Css.Syntax;

/// <summary>A piece of a style sheet as a message repeats it: on one line, and no longer than one reads.</summary>
internal static class ShownCss
{
    private const int MostCharacters = 60;

    public static string Of(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MostCharacters)
            return line;
        var end = char.IsHighSurrogate(line[MostCharacters - 1]) ? MostCharacters - 1 : MostCharacters;
        return $"{line.AsSpan(0, end).TrimEnd()}…";
    }
}
