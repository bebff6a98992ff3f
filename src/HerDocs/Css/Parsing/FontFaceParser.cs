using HerDocs.Css.Grammars;
using HerDocs.Css.Rules;
using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Parsing;

/// <summary>Parses @font-face (CSS Fonts 4 §4).</summary>
internal sealed class FontFaceParser(TokenList tokens, StyleDiagnostics diagnostics)
{
    private static readonly string[] Displays = ["auto", "block", "swap", "fallback", "optional"];

    /// <summary>Descriptors that change how a browser shows the font, or when.</summary>
    private static readonly HashSet<string> BrowserOnly = new(StringComparer.Ordinal)
    {
        "font-feature-settings", "font-variation-settings", "font-language-override", "font-named-instance", "ascent-override",
        "descent-override", "line-gap-override", "size-adjust", "font-variant",
    };

    private static readonly string[] Known =
        ["font-family", "src", "font-weight", "font-style", "font-stretch", "font-width", "unicode-range", "font-display", .. BrowserOnly];

    private string? family;
    private List<FontSource>? sources;
    private Interval<int> weight = new(400, 400);
    private Interval<double> stretch = new(100, 100);
    private FontStyle style;
    private List<Interval<int>> unicodeRange = [];
    private string display = "auto";

    /// <summary>The descriptors as written, and the face that they describe; null when it lacks a family or a source.</summary>
    public DeclarationBlock Parse(int start, int end, Token keyword, out FontFace? face)
    {
        var descriptors = new List<Declaration>();
        for (var position = start; position < end;)
        {
            var next = EndOfDescriptor(position, end);
            if (tokens[position].Kind is TokenKind.Whitespace or TokenKind.Semicolon)
                next = position + 1;
            else if (ParseDescriptor(position, next) is { } descriptor)
                descriptors.Add(descriptor);
            position = next;
        }
        face = Face(keyword);
        return new DeclarationBlock(descriptors);
    }

    private FontFace? Face(Token keyword)
    {
        if (family is null || sources is null or { Count: 0 })
        {
            var missing = family is null ? "a `font-family`" : "a `src` with a `url()`";
            diagnostics.Report(DiagnosticCode.InvalidFontFace, keyword.Start, keyword.End, $"`@font-face` has no effect without {missing}");
            return null;
        }
        return new FontFace
        {
            Family = family,
            Sources = sources,
            Weight = weight,
            Style = style,
            Stretch = stretch,
            UnicodeRange = unicodeRange,
            Display = display,
        };
    }

    private int EndOfDescriptor(int position, int end)
    {
        while (position < end && tokens[position].Kind != TokenKind.Semicolon)
            position = Math.Min(tokens.Next(position), end);
        return position;
    }

    private Declaration? ParseDescriptor(int start, int end)
    {
        var colon = tokens.SkipWhitespace(start + 1, end);
        if (tokens[start].Kind != TokenKind.Ident || colon >= end || tokens[colon].Kind != TokenKind.Colon)
        {
            new BlockParser(tokens, diagnostics).ReportMalformed(start, end);
            return null;
        }
        var name = tokens[start].Text.ToLowerInvariant();
        var (from, to) = (tokens.SkipWhitespace(colon + 1, end), tokens.TrimEnd(colon + 1, end));
        var kind = DeclarationKind.Styled;
        if (BrowserOnly.Contains(name))
        {
            kind = DeclarationKind.BrowserOnly;
        }
        else if (!Known.Contains(name))
        {
            Report(start, start + 1, $"`@font-face` has no descriptor `{name}`", NearestName.Hint(name, Known));
            kind = DeclarationKind.Rejected;
        }
        else if (!Set(name, from, to))
        {
            Report(from, to, $"`{name}` cannot be `{tokens.Text(from, to)}`", name == "font-display" ? $"allowed: {string.Join(" | ", Displays)}" : null);
            kind = DeclarationKind.Rejected;
        }
        var span = diagnostics.Span(tokens[start].Start, tokens[Math.Max(start, tokens.TrimEnd(start, end) - 1)].End);
        return new Declaration(name, tokens.Text(from, to), isImportant: false, kind, span);
    }

    private bool Set(string name, int start, int end)
    {
        var reader = new ValueReader(tokens, start, end);
        switch (name)
        {
            case "font-family":
                return FontGrammars.Family.Parse(reader) is { IsConstant: true, Constant: [var only] } && reader.AtEnd && (family = only) is not null;
            case "src":
                return (sources = ParseSources(reader)) is not null;
            case "font-weight":
                return Range(reader, TakeWeight) is { } weights && Assign(out weight, new((int)weights.Least, (int)weights.Most));
            case "font-style":
                return TakeStyle(reader);
            case "font-stretch" or "font-width":
                return Range(reader, TakeStretch) is { } widths && Assign(out stretch, widths);
            case "unicode-range":
                return UnicodeRanges.Parse(tokens.Text(start, end)) is { } ranges && Assign(out unicodeRange, ranges);
            default:
                var word = reader.TakeIdent()?.ToLowerInvariant();
                return word is not null && Displays.Contains(word) && reader.AtEnd && Assign(out display, word);
        }
    }

    private static bool Assign<T>(out T field, T value)
    {
        field = value;
        return true;
    }

    /// <summary>One value, or a least and a most, "auto" leaving it as it is (CSS Fonts 4 §4.4).</summary>
    private static Interval<double>? Range(ValueReader reader, Func<ValueReader, double?> take)
    {
        if (take(reader) is not { } least)
            return null;
        var most = reader.AtEnd ? least : take(reader);
        return most is { } value && reader.AtEnd ? new(Math.Min(least, value), Math.Max(least, value)) : null;
    }

    private static double? TakeWeight(ValueReader reader) =>
        reader.TakeKeyword("auto") ? 400 : FontGrammars.Weight.Parse(reader) is { IsConstant: true } weight ? weight.Constant : null;

    private static double? TakeStretch(ValueReader reader) =>
        reader.TakeKeyword("auto") ? 100 : FontGrammars.Width.Parse(reader) is { IsConstant: true } width ? width.Constant : null;

    private bool TakeStyle(ValueReader reader)
    {
        if (reader.TakeKeyword("auto"))
            return reader.AtEnd;
        if (FontGrammars.Style.Parse(reader) is not { } parsed)
            return false;
        // oblique takes a range of angles here.
        if (!reader.AtEnd && (parsed.Constant != FontStyle.Oblique || Numeric.Angle(reader) is null))
            return false;
        style = parsed.Constant;
        return reader.AtEnd;
    }

    /// <summary>CSS Fonts 4 §4.3. Fonts never come from the machine, so local() is passed over.</summary>
    private List<FontSource>? ParseSources(ValueReader reader)
    {
        var found = new List<FontSource>();
        do
        {
            var at = reader.Position;
            if (reader.TakeFunction("local") is not null)
            {
                Report(at, at + 1, "`local()` is passed over: documents use no fonts of the machine they are made on");
                continue;
            }
            if (reader.TakeUrl() is not { } url)
                return null;
            string? format = null;
            while (reader.Peek.Kind == TokenKind.Function)
            {
                var isFormat = reader.Peek.Is(TokenKind.Function, "format");
                var arguments = reader.TakeBlock();
                if (isFormat && (format = (arguments.TakeString() ?? arguments.TakeIdent())?.ToLowerInvariant()) is null)
                    return null;
            }
            found.Add(new FontSource(url, format));
        }
        while (reader.TakeComma());
        return reader.AtEnd ? found : null;
    }

    private void Report(int start, int end, string message, string? hint = null)
    {
        end = Math.Max(end, start + 1);
        diagnostics.Report(DiagnosticCode.InvalidFontFace, tokens[start].Start, tokens[end - 1].End, message, hint);
    }
}
