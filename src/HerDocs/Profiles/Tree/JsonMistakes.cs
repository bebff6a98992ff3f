using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Tree;

/// <summary>Says in plain words what is wrong where the JSON reader gave up.</summary>
internal static class JsonMistakes
{
    public static Diagnostic Explain(SourceText text, int place)
    {
        var content = text.Content;
        place = Math.Min(place, content.Length);
        var before = place - 1;
        while (before >= 0 && char.IsWhiteSpace(content[before]))
            before--;
        if (OpenText(content, place) is >= 0 and var quote)
            return InText(text, quote, place);
        if (place >= content.Length)
            return Report(text, DiagnosticCode.UnclosedBracket, Math.Max(before, 0),
                "the file ends here before everything in it is closed",
                "write the missing `}` or `]`; the brackets close in the order opposite to their opening");
        if (content.AsSpan().TrimStart() is not ['{' or '[' or '"', ..] && before < place)
            return Report(text, DiagnosticCode.JsonSyntax, content.Length - content.AsSpan().TrimStart().Length,
                "a profile in JSON begins with `{`", "if this is YAML, let the name of the file end in `.yaml`");
        if (before >= 0 && DepthAt(content, place) == 0)
            return Report(text, DiagnosticCode.SeveralDocuments, place, "the profile has ended before this; a file holds one",
                "take away what follows it");
        return AtSign(text, place, before < 0 ? '\0' : content[before], before);
    }

    private static Diagnostic InText(SourceText text, int quote, int place)
    {
        var content = text.Content;
        if (place < content.Length && place > 0 && (content[place - 1] == '\\' || content[place] == '\\'))
            return Report(text, DiagnosticCode.InvalidEscape, content[place] == '\\' ? place : place - 1,
                "a backslash stands here that begins no sign known to JSON", @"write `\\` for a backslash");
        if (content.LastIndexOf(@"\u", place, StringComparison.Ordinal) is >= 0 and var escape && place - escape <= 5 && escape > quote)
            return Report(text, DiagnosticCode.InvalidEscape, escape,
                @"four hexadecimal digits should follow `\u`", @"write for instance `\u00e9` for é, or simply é");
        return (place < content.Length ? content[place] : '\0') switch
        {
            '\t' => Report(text, DiagnosticCode.ForbiddenCharacter, place, "a tab cannot stand inside a text in JSON",
                @"write `\t`, or spaces"),
            '\n' or '\r' => Report(text, DiagnosticCode.UnclosedQuote, quote, "the text that begins here is not closed in its line",
                """end it with `"`; a line break inside a text is written `\n`"""),
            _ => Report(text, DiagnosticCode.UnclosedQuote, quote, "the quotation mark that opens here is never closed",
                """end the text with `"`; a quotation mark inside it is written `\"`"""),
        };
    }

    /// <param name="before">Where the last character before that is no blank stands.</param>
    private static Diagnostic AtSign(SourceText text, int place, char previous, int before) => text.Content[place] switch
    {
        '}' or ']' when previous == ',' => Report(text, DiagnosticCode.SurplusComma, before,
            $"this comma stands before `{text.Content[place]}`, where nothing follows", "take the comma away"),
        '}' or ']' => Report(text, DiagnosticCode.JsonSyntax, place,
            $"`{text.Content[place]}` does not fit what was opened", "each `[` is closed by `]`, each `{` by `}`, the last opened first"),
        '/' or '#' =>
            Report(text, DiagnosticCode.JsonSyntax, place, "JSON has no comments", "take the comment away, or write the profile in YAML"),
        '\'' or '“' or '”' or '‘' or '’' => Report(text, DiagnosticCode.JsonSyntax, place,
            $"a text in JSON stands between straight double quotation marks, and this is `{text.Content[place]}`", """write `"`"""),
        ',' => Report(text, DiagnosticCode.SurplusComma, place, "nothing stands before this comma",
            "take it away, or write the value before it"),
        >= '0' and <= '9' when previous == '0' =>
            Report(text, DiagnosticCode.JsonSyntax, before, "a number in JSON cannot begin with a zero", "take the zero away"),
        _ when previous is '"' or '}' or ']' or (>= '0' and <= '9') || char.IsAsciiLetter(previous) =>
            Report(text, DiagnosticCode.MissingComma, place, "a comma or a colon is missing before this",
                "values are parted by `,`, and a key from its value by `:`"),
        var c when char.IsLetter(c) => Word(text, place),
        _ => Report(text, DiagnosticCode.JsonSyntax, place, $"`{text.Content[place]}` cannot stand here in JSON",
            "a value is a text in double quotation marks, a number, a list in `[ ]` or a group in `{ }`"),
    };

    /// <summary>A word without quotation marks: of another language's words for values, or a text.</summary>
    private static Diagnostic Word(SourceText text, int place)
    {
        var start = place;
        while (start > 0 && char.IsLetterOrDigit(text.Content[start - 1]))
            start--;
        var word = string.Concat(text.Content.Skip(start).TakeWhile(char.IsLetterOrDigit));
        return word.ToLowerInvariant() switch
        {
            "true" or "false" or "null" => Report(text, DiagnosticCode.JsonSyntax, start, $"JSON knows no `{word}`", $"write `{word.ToLowerInvariant()}`"),
            "none" or "nil" or "undefined" or "nan" or "infinity" => Report(text, DiagnosticCode.JsonSyntax, start, $"JSON knows no `{word}`",
                "leave out the key of what is not known"),
            _ => Report(text, DiagnosticCode.JsonSyntax, start, "keys and texts in JSON stand between double quotation marks",
                """write for instance `"title": "Her"`"""),
        };
    }

    /// <summary>The quotation mark of the text that is still open at a place, or -1.</summary>
    private static int OpenText(string content, int place)
    {
        var quote = -1;
        for (var i = 0; i < place; i++)
        {
            if (content[i] == '"')
                quote = quote < 0 ? i : -1;
            else if (content[i] == '\\' && quote >= 0)
                i++;
        }
        return quote;
    }

    /// <summary>How many brackets are open at a place.</summary>
    private static int DepthAt(string content, int place)
    {
        var (depth, inText) = (0, false);
        for (var i = 0; i < place; i++)
        {
            if (content[i] == '"')
                inText = !inText;
            else if (inText && content[i] == '\\')
                i++;
            else if (!inText)
                depth += content[i] is '{' or '[' ? 1 : content[i] is '}' or ']' ? -1 : 0;
        }
        return depth;
    }

    private static Diagnostic Report(SourceText text, DiagnosticCode code, int start, string message, string hint) =>
        new(code, message) { Span = text.Span(start, Math.Min(1, text.Content.Length - start)), Hint = hint };
}
