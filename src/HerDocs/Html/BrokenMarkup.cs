using System.Buffers;
using HerDocs.Diagnostics;

namespace HerDocs.Html;

/// <summary>
/// Finds markup whose end is missing. A browser takes all that follows for a part of it, up to where something happens to look like
/// its end; here it is an error at its beginning, and reading goes on as if it had ended where it was meant to.
/// </summary>
internal sealed class BrokenMarkup(GeneratedText page, DiagnosticBag diagnostics)
{
    /// <summary>After so many nobody reads on, and each costs a copy of the page.</summary>
    private const int MostMended = 50;

    /// <summary>What no value without quotation marks has.</summary>
    private static readonly SearchValues<char> NeedingQuotes = SearchValues.Create(" \t\r\n=<>'\"`");

    private string html = page.Text.Content;
    private int mended;

    /// <summary>The text of the page, with blanks in place of what is broken, so that offsets stay.</summary>
    public string Mend()
    {
        for (var offset = 0; mended < MostMended && HtmlTagScanner.Next(html, offset) is { } tag;)
        {
            // What was mended is looked at once more: a tag can have several slips.
            offset = IsMended(tag) ? tag.Start : HtmlTagScanner.EndOf(html, tag);
        }
        return html;
    }

    private bool IsMended(HtmlTag tag) => tag.Name is null ? IsMendedComment(tag) : IsMendedTag(tag);

    private bool IsMendedComment(HtmlTag tag)
    {
        if (tag.End < html.Length || !html.AsSpan(tag.Start).StartsWith("<!--") || html.EndsWith("-->", StringComparison.Ordinal))
            return false;
        Report(tag.Start, 4, "this comment is never closed, and hides all that follows", "write --> where it ends");
        Blank(tag.Start, tag.Start + 4);
        return true;
    }

    private bool IsMendedTag(HtmlTag tag)
    {
        for (var offset = tag.NameEnd; WrittenAttribute.Next(html, offset) is { } attribute; offset = attribute.End)
        {
            if (IsMendedQuote(attribute) || IsMendedEnd(tag, attribute.Start))
                return true;
            ReportCurlyQuote(attribute);
        }
        return tag.End == html.Length && html[^1] != '>' && IsMendedEnd(tag, html.Length);
    }

    /// <summary>A value that goes on to the quotation mark of another: behind it no attribute could begin.</summary>
    private bool IsMendedQuote(WrittenAttribute attribute)
    {
        var isClosed = attribute.Quote == '\0' || (attribute.ValueEnd < html.Length && (attribute.End == html.Length || IsAfterValue(html[attribute.End])));
        if (isClosed)
            return false;
        var value = html.AsSpan(attribute.ValueStart, attribute.ValueEnd - attribute.ValueStart);
        var angle = value.IndexOf('>');
        var next = angle >= 0 ? angle : NameBefore(value);
        if (next < 0 && attribute.ValueEnd < html.Length)
        {
            // class="a"id="b": the value ends well, but nothing parts it from what follows.
            Report(attribute.End - 1, 1, "a blank is missing behind this quotation mark", "part attributes by blanks");
            return false;
        }
        Report(attribute.ValueStart - 1, 1, $"the quotation mark that opens here is not closed", $"write `{attribute.Quote}` where the value ends");
        var end = next < 0 ? html.Length : attribute.ValueStart + next;
        var isWord = !html.AsSpan(attribute.ValueStart, end - attribute.ValueStart).Trim().ContainsAny(NeedingQuotes);
        // A word needs no quotation marks.
        Blank(isWord ? attribute.ValueStart - 1 : attribute.Start, isWord ? attribute.ValueStart : end);
        return true;
    }

    /// <summary>A tag in which another begins, or the text ends.</summary>
    private bool IsMendedEnd(HtmlTag tag, int at)
    {
        if (at < html.Length && html[at] != '<')
            return false;
        Report(tag.Start, tag.NameEnd - tag.Start, $"the tag `{html.AsSpan(tag.Start, tag.NameEnd - tag.Start)}` is not closed", "write `>` where it ends");
        if (at < html.Length && at > tag.NameEnd)
            Replace(at - 1, at, ">");
        else
            Blank(tag.Start, tag.Start + 1);
        return true;
    }

    private void ReportCurlyQuote(WrittenAttribute attribute)
    {
        if (attribute.Quote == '\0' && attribute.ValueEnd > attribute.ValueStart && html[attribute.ValueStart] is '“' or '”' or '„' or '‘' or '’' or '«' or '»')
            Report(attribute.ValueStart, 1, $"`{html[attribute.ValueStart]}` is a quotation mark of prose, and begins no value", "write the straight `\"` on both sides");
    }

    /// <summary>Where the name stands that a value ends with before an equals sign, as in <c>a.png alt=</c>; -1 for none.</summary>
    private static int NameBefore(ReadOnlySpan<char> value)
    {
        var trimmed = value.TrimEnd();
        if (trimmed is not [.., '='])
            return -1;
        var name = trimmed[..^1].TrimEnd();
        var start = name.Length;
        while (start > 0 && (char.IsAsciiLetterOrDigit(name[start - 1]) || name[start - 1] is '-' or ':'))
            start--;
        return start > 0 && start < name.Length && char.IsWhiteSpace(name[start - 1]) ? start : -1;
    }

    private static bool IsAfterValue(char c) => char.IsWhiteSpace(c) || c is '>' or '/';

    private void Report(int start, int length, string message, string hint) =>
        diagnostics.Report(DiagnosticCode.MalformedHtml, page.OriginAt(start, length), message, hint);

    private void Blank(int start, int end) => Replace(start, end, new string(' ', end - start));

    private void Replace(int start, int end, string text)
    {
        html = string.Concat(html.AsSpan(0, start), text, html.AsSpan(end));
        mended++;
    }
}
