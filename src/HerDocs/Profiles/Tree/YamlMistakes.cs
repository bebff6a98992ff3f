using System.Text.RegularExpressions;
using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Tree;

/// <summary>
/// Says in plain words what is wrong where the YAML parser gave up. The parser tells where its grammar failed; a writer wants to
/// know what they typed, so the text around the place decides.
/// </summary>
internal static partial class YamlMistakes
{
    private const string QuoteTheText = "put the whole text in quotation marks";

    /// <summary>How the parser's messages about the first character of a value go.</summary>
    private static readonly string[] AboutStarts =
    [
        "cannot start any token", "expected node content", "a tag", "tag handle", "Mapping keys are not allowed", "directive", "an anchor",
        "YAML document", "more than one anchor",
    ];

    /// <param name="last">The event before the failure.</param>
    /// <param name="flow">The innermost <c>[</c> or <c>{</c> that is still open.</param>
    public static Diagnostic Explain(SourceText text, YamlFailure failure, YamlPlace last, YamlPlace? flow)
    {
        var at = new YamlSurroundings(text, failure, last);
        return Tab(at)
            ?? QuotedText(at)
            ?? BlockText(at)
            ?? Flow(at, flow)
            ?? AfterClosedText(at)
            ?? ColonInText(at)
            ?? Start(at)
            ?? ListItem(at)
            ?? Line(at)
            ?? at.Report(DiagnosticCode.YamlSyntax, at.Place, 1, "this is not YAML here",
                "compare the indentation with the lines above; a text with `: ` or ` #` in it is safe in quotation marks");
    }

    // YAML 1.2.2 §6.1: indentation is made of spaces.
    private static Diagnostic? Tab(YamlSurroundings at)
    {
        if (!at.Failure.Says(" tab "))
            return null;
        var tabs = 0;
        var first = -1;
        for (var line = at.LineStart(at.Last.Start); line >= 0; line = at.LineBelow(line))
        {
            var tab = at.Content.AsSpan(line, at.Indent(line)).IndexOf('\t');
            if (tab < 0)
                continue;
            tabs++;
            first = first < 0 ? line + tab : first;
        }
        return at.Report(DiagnosticCode.TabIndentation, first < 0 ? at.Place : first, 1,
            "this line is indented with a tab; YAML wants spaces",
            tabs > 1 ? $"replace the tabs by two spaces for each level, here and in {tabs - 1} more {(tabs == 2 ? "line" : "lines")} below"
                : "replace the tab by two spaces for each level");
    }

    private static Diagnostic? QuotedText(YamlSurroundings at)
    {
        if (!at.Failure.Says("quoted scalar"))
            return null;
        var start = at.Failure.Start;
        if (at.Failure.Says("escape") || at.Failure.Says("hexadecimal") || at.Failure.Says("surrogates"))
            return Escape(at);
        var mark = at.Content[start];
        return at.Report(DiagnosticCode.UnclosedQuote, start, 1, $"the quotation mark `{mark}` that opens here is never closed",
            mark == '"' ? """end the text with `"`; a quotation mark inside it is written `\"`"""
                : "end the text with `'`; if it is an apostrophe, put the whole text in double quotation marks");
    }

    // YAML 1.2.2 §5.7.
    private static Diagnostic Escape(YamlSurroundings at)
    {
        var start = at.Content.LastIndexOf('\\', Math.Min(at.Failure.End, at.Content.Length - 1));
        if (at.Failure.Says("surrogates"))
            return at.Report(DiagnosticCode.InvalidEscape, start, 6, "half a character stands here without its other half",
                "write the character itself, or `\\U` and the eight hexadecimal digits of its code");
        var sign = start + 1 < at.Content.Length ? at.Content[start + 1] : ' ';
        if (sign is 'x' or 'u' or 'U')
            return at.Report(DiagnosticCode.InvalidEscape, start, 2,
                $"`\\{sign}` should be followed by the {(sign == 'x' ? 2 : sign == 'u' ? 4 : 8)} hexadecimal digits of a character",
                "write the character itself, or `\\\\` for a backslash");
        return at.Report(DiagnosticCode.InvalidEscape, start, 2, $"`\\{sign}` means nothing inside double quotation marks",
            "write `\\\\` for a backslash, or put the text in single quotation marks, where a backslash is itself");
    }

    private static Diagnostic? BlockText(YamlSurroundings at)
    {
        if (!at.Failure.Says("block scalar"))
            return null;
        if (at.Failure.Says("spaces"))
            return at.Report(DiagnosticCode.BadIndentation, at.Place, 1,
                "the first line of this text is indented more than the lines that follow", "begin all its lines in the same column");
        return at.Report(DiagnosticCode.TextAfterBlockSign, at.Failure.Start, 1,
            $"nothing may follow `{at.Content[at.Failure.Start]}` in its line", "begin the text on the next line, indented by two spaces");
    }

    private static Diagnostic? Flow(YamlSurroundings at, YamlPlace? flow)
    {
        if (flow is not { } opened)
            return null;
        var (open, close, name) = at.Content[opened.Start] == '[' ? ('[', ']', "list") : ('{', '}', "group");
        if (!at.Failure.Says(YamlFailure.FlowCutOff) && at.Place < at.Content.Length && at.Content[at.Place] == ',')
            return at.Report(DiagnosticCode.SurplusComma, at.Place, 1, "nothing stands before this comma",
                "take it away, or write the value before it");
        if (at.Place > at.Last.End && at.Content.IndexOf(close, at.Place, at.RestOfLine(at.Place)) >= 0
            && at.LineStart(at.Place) == at.LineStart(opened.Start))
            return at.Report(DiagnosticCode.MissingComma, at.Place, 1, "a comma is missing before this",
                "the values of a list or group in one line are parted by commas");
        return at.Report(DiagnosticCode.UnclosedBracket, opened.Start, 1, $"the {name} that `{open}` opens here is never closed",
            $"end it with `{close}`; if `{open}` belongs to a text, {QuoteTheText}");
    }

    /// <summary>Something follows in the same line behind what was a whole value already.</summary>
    private static Diagnostic? AfterClosedText(YamlSurroundings at)
    {
        if (at.LineStart(at.Place) != at.LineStart(Math.Max(at.Last.End - 1, 0)))
            return null;
        var rest = at.RestOfLine(at.Last.End);
        return at.Last.Part switch
        {
            YamlPart.Quoted when at.Content[at.Last.Start] == '\'' => at.Report(DiagnosticCode.TextAfterQuote, at.Last.End, rest,
                "the text ended with the quotation mark `'` before this",
                "put the whole text in double quotation marks, or write an apostrophe inside it twice: `''`"),
            YamlPart.Quoted => at.Report(DiagnosticCode.TextAfterQuote, at.Last.End, rest,
                "the text ended with the quotation mark before this",
                """put the whole text in quotation marks and write those inside it `\"`, or use “ and ” inside"""),
            YamlPart.FlowEnd => at.Report(DiagnosticCode.TextAfterQuote, at.Last.End, rest,
                $"the list or group ended with `{at.Content[at.Last.End - 1]}` before this",
                $"if the bracket belongs to a text, {QuoteTheText}"),
            YamlPart.BrokenAlias => YamlAnchors.Unknown(at.SpanOf(at.Last)),
            YamlPart.Alias => at.Report(DiagnosticCode.UnknownAnchor, at.Last.Start, at.Last.Length,
                "a text cannot begin with an asterisk unless it stands in quotation marks",
                "put the whole text in quotation marks, or write `|` here and the text on the lines below"),
            _ => null,
        };
    }

    /// <summary>A colon with a blank behind it, which YAML takes for the end of a key.</summary>
    private static Diagnostic? ColonInText(YamlSurroundings at)
    {
        if (!at.Failure.Says("invalid mapping"))
            return null;
        var line = at.LineStart(at.Place);
        if (MissingSpaceAbove(at, line) is { } missing)
            return missing;
        if (at.Last.End <= line && KeyLine().IsMatch(at.Line(line)))
            return at.ReportIndentation(line);
        return at.Report(DiagnosticCode.ColonInText, at.Place, 1,
            "this colon with a space behind it makes YAML see a key inside the text",
            $"{QuoteTheText}, or write `|` after the key and the text on the lines below, indented by two spaces");
    }

    // YAML 1.2.2 §5.3: characters that have a meaning of their own.
    private static Diagnostic? Start(YamlSurroundings at)
    {
        if (!AboutStarts.Any(at.Failure.Says))
            return null;
        var start = at.Failure.Says(YamlFailure.TagNoUri) ? at.Content.IndexOf('!', at.Place) : at.Place;
        if (start < 0 || start >= at.Content.Length || char.IsWhiteSpace(at.Content[start]))
            return null;
        var sign = at.Content[start];
        if (sign == '%' && start == at.LineStart(start))
            return at.Report(DiagnosticCode.YamlSyntax, start, at.RestOfLine(start),
                "a line that begins with `%` is an instruction to YAML, and this one is not known", "take the line away");
        return at.Report(DiagnosticCode.ReservedSign, start, 1, $"a text cannot begin with `{sign}` unless it stands in quotation marks",
            QuoteTheText);
    }

    private static Diagnostic? ListItem(YamlSurroundings at)
    {
        var dash = at.Place + at.Indent(at.Place);
        if (at.Content.AsSpan(dash) is not ['-', ' ' or '\n' or '\r', ..])
            return at.Failure.Says("expected '-'")
                ? at.Report(DiagnosticCode.BadIndentation, at.Place, 1, "a list item, which begins with `- `, is expected here",
                    "indent this line more if it belongs to the item above, or less if the list is over")
                : null;
        return at.Failure.Says("entries are not allowed")
            ? at.Report(DiagnosticCode.MisplacedDash, dash, 1, "a list cannot begin behind its key in the same line",
                $"begin it on the next line; if the dash belongs to the text, {QuoteTheText}")
            : at.Report(DiagnosticCode.MisplacedDash, dash, 1, "a list item stands here among keys",
                "indent it under the key it belongs to, or take the dash away");
    }

    /// <summary>A line that is no `key: value`, or that begins in a wrong column.</summary>
    private static Diagnostic? Line(YamlSurroundings at)
    {
        var line = at.LineStart(at.Place);
        if (at.Content.AsSpan(line, at.Place - line).Trim().Length > 0 && !at.Failure.Says("simple key"))
            return null;
        var start = line + at.Indent(line);
        if (MissingSpaceIn(at, line) is { } missing)
            return missing;
        if (at.Last.Part == YamlPart.Block && start > line)
            return at.Report(DiagnosticCode.BadIndentation, start, at.RestOfLine(start),
                "this line is indented less than the first line of the text above it",
                "begin all lines of a text in the same column");
        return KeyLine().IsMatch(at.Line(line))
            ? MissingSpaceAbove(at, line) ?? at.ReportIndentation(line)
            : at.Report(DiagnosticCode.MissingColon, start, at.RestOfLine(start), "this line has no key: a word, a colon and a space",
                "write it as `key: value`; a text that goes on over several lines is indented more than its key");
    }

    private static Diagnostic? MissingSpaceAbove(YamlSurroundings at, int line) =>
        at.LineAbove(line) is >= 0 and var above ? MissingSpaceIn(at, above) : null;

    private static Diagnostic? MissingSpaceIn(YamlSurroundings at, int line)
    {
        if (MissingSpace().Match(at.Line(line)) is not { Success: true } match)
            return null;
        var (key, value) = (match.Groups[1], match.Groups[2]);
        return at.Report(DiagnosticCode.MissingColon, line + key.Index + key.Length, 1, "a space is missing after this colon",
            $"write `{key.Value}: {ScalarNode.Shown(value.Value)}`");
    }

    [GeneratedRegex(@"^ *(?:- +)?[\w-]+:(?: |$)")]
    private static partial Regex KeyLine();

    [GeneratedRegex(@"^ *(?:- +)?([\w-]+):([^\s:/].*?)\s*$")]
    private static partial Regex MissingSpace();
}
