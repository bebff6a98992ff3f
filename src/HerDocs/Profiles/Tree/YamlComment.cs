using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Tree;

/// <summary>A comment that its writer took for text: <c>title: #Alive</c>, <c>title: Apollo #13</c>.</summary>
internal static class YamlComment
{
    public const string Hint =
        "if it belongs to the text, put the whole text in quotation marks; if it is a comment, write a space after `#`";

    /// <summary>
    /// Whether text follows in the same line that YAML leaves out and that does not look like a comment, which is <c># so</c>.
    /// </summary>
    /// <param name="before">A key or a plain value.</param>
    public static bool HidesText(SourceSpan before, out SourceSpan comment)
    {
        var content = before.Source.Content;
        var start = before.End;
        while (start < content.Length && content[start] is ' ' or '\t' or ':')
            start++;
        var isHidden = start > before.End && content.AsSpan(start) is ['#', not (' ' or '\t' or '#' or '\n' or '\r'), ..];
        var end = start;
        while (isHidden && end < content.Length && content[end] is not ('\n' or '\r'))
            end++;
        comment = before.Source.Span(start, end - start);
        return isHidden;
    }
}
