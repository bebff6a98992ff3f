using HerDocs.Css.Syntax;
using HerDocs.Css.Values;

namespace HerDocs.Css.Grammars;

/// <summary>Grammars of generated content, counters, quotes and running strings.</summary>
internal static class ContentGrammars
{
    private static readonly Dictionary<string, ContentQuote> QuoteKeywords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["open-quote"] = new(Opens: true),
        ["close-quote"] = new(Opens: false),
        ["no-open-quote"] = new(Opens: true, Silent: true),
        ["no-close-quote"] = new(Opens: false, Silent: true),
    };

    private const string Items =
        "[ <string> | <url> | <counter> | attr() | open-quote | close-quote | no-open-quote | no-close-quote | string() "
        + "| content() | target-counter() | target-text() | leader() ]+";

    public static readonly Grammar<IReadOnlyList<ContentItem>?> Content = new(
        $"normal | none | {Items}",
        reader => reader.TakeKeyword("normal") || reader.TakeKeyword("none") ? new((IReadOnlyList<ContentItem>?)null) : ParseItems(reader),
        items => items is null ? "none" : FormatItems(items));

    public static readonly Grammar<IReadOnlyList<ContentItem>?> BookmarkLabel = new(
        $"none | {Items}",
        reader => reader.TakeKeyword("none") ? new((IReadOnlyList<ContentItem>?)null) : ParseItems(reader),
        items => items is null ? "none" : FormatItems(items));

    public static readonly Grammar<IReadOnlyList<StringAssignment>> StringSet = Grammar.CommaList(
        "none",
        new Grammar<StringAssignment>(
            $"<custom-ident> {Items}",
            reader => reader.TakeIdent() is { } name ? ParseItems(reader)?.Map(items => new StringAssignment(name, items ?? [])) : null,
            assignment => $"{assignment.Name} {FormatItems(assignment.Content)}"));

    public static readonly Grammar<IReadOnlyList<CounterChange>> CounterReset = Counters(0);

    public static readonly Grammar<IReadOnlyList<CounterChange>> CounterIncrement = Counters(1);

    /// <summary>Null is auto, the marks of the language; none is an empty list; else pairs, outermost first.</summary>
    public static readonly Grammar<IReadOnlyList<string>?> Quotes = new(
        "auto | none | [ <string> <string> ]+",
        ParseQuotes,
        quotes => quotes is null ? "auto" : quotes.Count == 0 ? "none" : string.Join(' ', quotes.Select(Grammar.Quote)));

    /// <summary>The name of a counter style, or a string in double quotes, as <see cref="CounterStyle"/> reads it.</summary>
    public static readonly Grammar<string> ListStyleType = new(
        "none | <counter-style-name> | <string>",
        reader => reader.TakeString() is { } text ? new($"\"{text}\"") : CounterStyleName(reader) is { } name ? new(name) : null);

    public static readonly Grammar<string?> ListStyleImage = new(
        "<url> | none",
        reader => reader.TakeKeyword("none") ? new((string?)null) : reader.TakeUrl() is { } url ? new(url) : null,
        url => url is null ? "none" : $"url({Grammar.Quote(url)})");

    public static readonly Grammar<ListStylePosition> ListStylePosition = Keywords.Of<ListStylePosition>("outside inside");

    public static readonly Grammar<int?> BookmarkLevel = Grammar.OrKeyword("none", NumberGrammars.PositiveInteger);

    /// <summary>CSS Lists 3 §4; what stands without a number takes the given one.</summary>
    private static Grammar<IReadOnlyList<CounterChange>> Counters(int implied) =>
        new(
            "none | [ <custom-ident> <integer>? ]+",
            reader => ParseCounters(reader, implied),
            changes => changes.Count == 0 ? "none" : string.Join(' ', changes.Select(change => $"{change.Name} {change.Value}")));

    private static Specified<IReadOnlyList<CounterChange>>? ParseCounters(ValueReader reader, int implied)
    {
        if (reader.TakeKeyword("none"))
            return new(Array.Empty<CounterChange>());
        var changes = new List<Specified<CounterChange>>();
        while (CustomIdent(reader) is { } name)
        {
            var value = Numeric.Integer(reader) ?? new Specified<int>(implied);
            changes.Add(value.Map(number => new CounterChange(name, number)));
        }
        return changes.Count > 0 ? Specified.List(changes) : null;
    }

    private static Specified<IReadOnlyList<string>?>? ParseQuotes(ValueReader reader)
    {
        if (reader.TakeKeyword("auto"))
            return new((IReadOnlyList<string>?)null);
        if (reader.TakeKeyword("none"))
            return new(Array.Empty<string>());
        var marks = new List<string>();
        while (reader.TakeString() is { } mark)
            marks.Add(mark);
        return marks.Count > 0 && marks.Count % 2 == 0 ? new(marks) : null;
    }

    private static Specified<IReadOnlyList<ContentItem>?>? ParseItems(ValueReader reader)
    {
        var items = new List<ContentItem>();
        while (!reader.AtEnd && reader.Peek.Kind != TokenKind.Comma)
        {
            if (ParseItem(reader) is not { } item)
                return null;
            items.Add(item);
        }
        return items.Count > 0 ? new(items) : null;
    }

    private static ContentItem? ParseItem(ValueReader reader)
    {
        if (reader.TakeString() is { } text)
            return new ContentText(text);
        if (reader.TakeUrl() is { } url)
            return new ContentImage(url);
        if (Keywords.Take(reader, QuoteKeywords) is { } quote)
            return quote;
        if (reader.Peek.Kind != TokenKind.Function)
            return null;
        var name = reader.Peek.Text.ToLowerInvariant();
        var arguments = reader.TakeBlock();
        var item = ParseFunction(name, arguments);
        return arguments.AtEnd ? item : null;
    }

    private static ContentItem? ParseFunction(string name, ValueReader arguments) => name switch
    {
        "counter" => CustomIdent(arguments) is { } counter && StyleArgument(arguments) is { } style
            ? new ContentCounter(counter, style)
            : null,
        "counters" => CustomIdent(arguments) is { } counter && arguments.TakeComma() && arguments.TakeString() is { } separator
            && StyleArgument(arguments) is { } style
            ? new ContentCounter(counter, style, separator)
            : null,
        "attr" => arguments.TakeIdent() is { } attribute ? new ContentAttribute(attribute.ToLowerInvariant()) : null,
        "string" => CustomIdent(arguments) is { } named && PositionArgument(arguments) is { } position
            ? new ContentString(named, position)
            : null,
        "content" => arguments.AtEnd ? new ContentOfElement(ElementPart.Text)
            : Part(arguments, "text") is { } part ? new ContentOfElement(part) : null,
        "target-counter" => TargetAttribute(arguments) is { } attribute && arguments.TakeComma() && CustomIdent(arguments) is { } counter
            && StyleArgument(arguments) is { } style
            ? new ContentTargetCounter(attribute, counter, style)
            : null,
        "target-text" => TargetAttribute(arguments) is not { } attribute ? null
            : !arguments.TakeComma() ? new ContentTargetText(attribute, ElementPart.Text)
            : Part(arguments, "content") is { } part ? new ContentTargetText(attribute, part) : null,
        "leader" => Leader(arguments) is { } pattern ? new ContentLeader(pattern) : null,
        _ => null,
    };

    private static string? CustomIdent(ValueReader reader) =>
        reader.Peek.Kind == TokenKind.Ident && CssWide.Find(reader.Peek.Text) is null && !reader.Peek.Is(TokenKind.Ident, "none")
            ? reader.TakeIdent()
            : null;

    /// <summary>The counter style behind a comma; decimal when there is none.</summary>
    private static string? StyleArgument(ValueReader arguments) =>
        arguments.TakeComma() ? CounterStyleName(arguments) : "decimal";

    /// <summary>The names of the specification are taken in any case, all others as they are.</summary>
    private static string? CounterStyleName(ValueReader reader)
    {
        if (reader.Peek.Kind != TokenKind.Ident || CssWide.Find(reader.Peek.Text) is not null)
            return null;
        var name = reader.TakeIdent()!;
        return CounterStyle.IsKnown(name) ? name.ToLowerInvariant() : null;
    }

    private static StringPosition? PositionArgument(ValueReader arguments)
    {
        if (!arguments.TakeComma())
            return StringPosition.First;
        return arguments.TakeIdent()?.ToLowerInvariant() switch
        {
            "first" => StringPosition.First,
            "start" => StringPosition.Start,
            "last" => StringPosition.Last,
            "first-except" => StringPosition.FirstExcept,
            _ => null,
        };
    }

    private static ElementPart? Part(ValueReader arguments, string text) => arguments.TakeIdent()?.ToLowerInvariant() switch
    {
        "before" => ElementPart.Before,
        "after" => ElementPart.After,
        "first-letter" => ElementPart.FirstLetter,
        { } other when other == text => ElementPart.Text,
        _ => null,
    };

    /// <summary>attr(name), or attr(name url) as earlier drafts had it.</summary>
    private static string? TargetAttribute(ValueReader arguments)
    {
        if (arguments.TakeFunction("attr") is not { } inside || inside.TakeIdent() is not { } name)
            return null;
        inside.TakeKeyword("url");
        return inside.AtEnd ? name.ToLowerInvariant() : null;
    }

    /// <summary>CSS Generated Content 3 §4.1.</summary>
    private static string? Leader(ValueReader arguments) => arguments.TakeString() is { Length: > 0 } pattern
        ? pattern
        : arguments.TakeIdent()?.ToLowerInvariant() switch
        {
            "dotted" => ".",
            "solid" => "_",
            "space" => " ",
            _ => null,
        };

    private static string FormatItems(IReadOnlyList<ContentItem> items) => string.Join(' ', items.Select(FormatItem));

    private static string FormatItem(ContentItem item) => item switch
    {
        ContentText text => Grammar.Quote(text.Text),
        ContentImage image => $"url({Grammar.Quote(image.Url)})",
        ContentCounter { Separator: null } counter => $"counter({counter.Name}, {counter.Style})",
        ContentCounter counter => $"counters({counter.Name}, {Grammar.Quote(counter.Separator!)}, {counter.Style})",
        ContentAttribute attribute => $"attr({attribute.Name})",
        ContentQuote quote => (quote.Silent ? "no-" : "") + (quote.Opens ? "open-quote" : "close-quote"),
        ContentString running => $"string({running.Name}, {PositionName(running.Position)})",
        ContentOfElement element => $"content({PartName(element.Part)})",
        ContentTargetCounter target => $"target-counter(attr({target.UrlAttribute}), {target.Name}, {target.Style})",
        ContentTargetText target => $"target-text(attr({target.UrlAttribute}), {PartName(target.Part).Replace("text", "content")})",
        ContentLeader leader => $"leader({Grammar.Quote(leader.Pattern)})",
        _ => item.ToString(),
    };

    private static string PositionName(StringPosition position) => position switch
    {
        StringPosition.Start => "start",
        StringPosition.Last => "last",
        StringPosition.FirstExcept => "first-except",
        _ => "first",
    };

    private static string PartName(ElementPart part) => part switch
    {
        ElementPart.Before => "before",
        ElementPart.After => "after",
        ElementPart.FirstLetter => "first-letter",
        _ => "text",
    };
}
