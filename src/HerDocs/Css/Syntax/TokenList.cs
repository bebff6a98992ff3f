using System.Buffers;
using System.Text;

namespace HerDocs.Css.Syntax;

/// <summary>
/// The tokens of a text, the last one being <see cref="TokenKind.End"/>. The array comes from the shared pool and may be longer;
/// what is parsed out of it holds on to none of it.
/// </summary>
internal sealed class TokenList(string content, Token[] tokens, int count, string folder) : IDisposable
{
    private readonly bool isCutOff = EndsOpen(tokens.AsSpan(0, count));

    /// <summary>Whether the end of the text closes something.</summary>
    public bool IsCutOff => isCutOff;

    /// <summary>Where the text stands in its file source; relative urls in it start there.</summary>
    public string Folder { get; } = folder;

    public string Content { get; } = content;

    /// <summary>The index of the token that ends the list.</summary>
    public int End { get; } = count - 1;

    public ref readonly Token this[int index] => ref tokens[index];

    /// <summary>Gives the array back.</summary>
    public void Dispose() => ArrayPool<Token>.Shared.Return(Interlocked.Exchange(ref tokens, []), clearArray: true);

    /// <summary>The index behind the component value that starts here: behind its closing bracket if it opens a block.</summary>
    public int Next(int index) => tokens[index].OpensBlock ? Math.Min(tokens[index].Partner + 1, End) : index + 1;

    public int SkipWhitespace(int index, int end)
    {
        while (index < end && tokens[index].Kind == TokenKind.Whitespace)
            index++;
        return index;
    }

    /// <summary>The end of the range without the white space before it.</summary>
    public int TrimEnd(int start, int end)
    {
        while (end > start && tokens[end - 1].Kind == TokenKind.Whitespace)
            end--;
        return end;
    }

    /// <summary>The text of a range as written, without comments and without white space at either end.</summary>
    public string Text(int start, int end)
    {
        start = SkipWhitespace(start, end);
        return RawText(start, TrimEnd(start, end));
    }

    /// <summary>The text of a range as written, without comments.</summary>
    public string RawText(int start, int end)
    {
        if (start >= end)
            return "";
        var first = tokens[start].Start;
        var length = tokens[end - 1].End - first;
        var text = HasGap(start, end) ? WithoutComments(start, end) : Content.Substring(first, length);
        if (tokens[end - 1].End == Content.Length && EndsInOpenEscape(text))
            text = text[..^1];
        // Only the end of the line ends it, or keeps it from being an escape.
        if (tokens[end - 1] is { Kind: TokenKind.BadString } or { Kind: TokenKind.Delim, Delim: '\\' })
            text += "\n";
        return isCutOff ? text + MissingClosers(start, end) : text;
    }

    /// <summary>Whether the end of the text cut an escape off, which would take what is written behind it.</summary>
    private static bool EndsInOpenEscape(string text) => (text.Length - text.TrimEnd('\\').Length) % 2 == 1;

    /// <summary>The end of the text closes what is open (CSS Syntax 3 §2.2); written out elsewhere, the text must say so.</summary>
    private string MissingClosers(int start, int end)
    {
        var closers = tokens[end - 1] is { Kind: TokenKind.String or TokenKind.Url or TokenKind.BadUrl, IsMarked: true } open ? open.Delim.ToString() : "";
        for (var i = end - 1; i >= start; i--)
        {
            if (tokens[i].OpensBlock && tokens[i].Partner >= End)
                closers += tokens[i].Closer;
        }
        return closers;
    }

    private static bool EndsOpen(ReadOnlySpan<Token> tokens)
    {
        foreach (ref readonly var token in tokens)
        {
            if ((token.OpensBlock && token.Partner == tokens.Length - 1) || (token.Kind is TokenKind.String or TokenKind.Url or TokenKind.BadUrl && token.IsMarked))
                return true;
        }
        return false;
    }

    /// <summary>Whether a token stands behind a parenthesis or bracket that is never closed, and so within it.</summary>
    public bool IsBehindOpenBracket(int index)
    {
        for (var i = 0; isCutOff && i < index; i++)
        {
            if (tokens[i].OpensBlock && tokens[i].Kind != TokenKind.OpenCurly && tokens[i].Partner >= End)
                return true;
        }
        return false;
    }

    /// <summary>The first keyword or function of a range that is among some words, functions as <c>name()</c>; null when none is.</summary>
    public string? FindWord(string[] words, int start, int end)
    {
        for (var i = start; i < end; i = Next(i))
        {
            var word = this[i].Kind switch
            {
                TokenKind.Ident => this[i].Text.ToLowerInvariant(),
                TokenKind.Function => this[i].Text.ToLowerInvariant() + "()",
                TokenKind.Url => "url()",
                _ => "",
            };
            if (words.Contains(word))
                return word;
        }
        return null;
    }

    /// <summary>Comments leave no token, so they show as a gap between two.</summary>
    private bool HasGap(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (tokens[i].Start != tokens[i - 1].End)
                return true;
        }
        return false;
    }

    private string WithoutComments(int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            // A comment keeps its neighbours from becoming one token.
            if (i > start && tokens[i].Start != tokens[i - 1].End && !IsSpace(i) && !IsSpace(i - 1))
                text.Append(' ');
            text.Append(Content, tokens[i].Start, tokens[i].End - tokens[i].Start);
        }
        return text.ToString();
    }

    private bool IsSpace(int index) => tokens[index].Kind == TokenKind.Whitespace;
}
