using System.Globalization;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Fonts;
using HerDocs.Html;
using HerDocs.LanguageTags;
using HerDocs.Svg;

namespace HerDocs.Documents.Composition;

/// <summary>Walks the page in document order: styles each element, counts, and generates content.</summary>
internal sealed class TreeDrafter(Cascade cascade, FontLibrary fonts, PictureLoader pictures, DiagnosticBag diagnostics)
{
    private readonly CounterScopes counters = new();
    private readonly bool pagesNumberNotes = cascade.PagesRenumber(CounterChange.Footnote);
    private int quoteDepth;
    private bool isUnseen;

    public ElementDraft Draft(HtmlDocument page)
    {
        // Footnotes are numbered through the document (CSS Generated Content for Paged Media 3 §2.3), unless its pages say otherwise.
        counters.Reset(CounterChange.Footnote, 0);
        return Draft(page.Root, null, "") ?? throw new InvalidOperationException("the root element is never left out");
    }

    /// <summary>An element and all below it; null for one that no medium shows.</summary>
    private ElementDraft? Draft(HtmlElement element, ElementDraft? parent, string language)
    {
        if (element.Name is "head" or "style" or "link" or "meta" or "title")
            return null;
        var styles = cascade.Style(element, parent?.Style);
        if (styles.Style.Display == Display.None && parent is not null && element.Name != "body" && !isUnseen)
            return Unseen(element, parent, language);
        var draft = new ElementDraft(element, PseudoElement.None, styles.Style, LanguageOf(element) ?? language)
        {
            FirstLetter = styles.FirstLetter,
            FirstLine = styles.FirstLine,
        };
        if (isUnseen)
        {
            DraftChildren(draft);
            return draft;
        }
        Count(element, draft.Style);
        draft.Counted = Counted(draft.Style);
        if (draft.Style.Float == Float.Footnote && pagesNumberNotes)
            draft.Counted = [.. draft.Counted.Where(counted => counted.Name != CounterChange.Footnote), new CounterValue(CounterChange.Footnote, counters.Value(CounterChange.Footnote))];
        NoteCounters(draft);
        counters.Enter();
        if (draft.Style.Display == Display.ListItem)
        {
            draft.Marker = Marker(draft, styles.Marker);
            draft.Ordinal = counters.Value("list-item");
        }
        draft.FootnoteCall = Generated(draft, PseudoElement.FootnoteCall, styles.FootnoteCall);
        AddGenerated(draft, PseudoElement.FootnoteMarker, styles.FootnoteMarker);
        AddGenerated(draft, PseudoElement.Before, styles.Before);
        DraftChildren(draft);
        AddGenerated(draft, PseudoElement.After, styles.After);
        counters.Leave();
        return draft;
    }

    /// <summary>What is not displayed on paper counts nothing and generates nothing (CSS Lists 3 §4.6); a screen may show it.</summary>
    private ElementDraft Unseen(HtmlElement element, ElementDraft parent, string language)
    {
        isUnseen = true;
        var style = cascade.Style(element, parent.Style).Style;
        var draft = new ElementDraft(element, PseudoElement.None, style, LanguageOf(element) ?? language) { IsUnseen = true };
        DraftChildren(draft);
        isUnseen = false;
        return draft;
    }

    private void DraftChildren(ElementDraft draft)
    {
        if (draft.Source.Name == "svg")
        {
            draft.Drawing = SvgReader.Read(draft.Source, draft.Style, fonts, diagnostics);
            return;
        }
        foreach (var child in draft.Source.Children)
        {
            if (child is HtmlText text)
                draft.Children.Add(new TextDraft(text.Text, text));
            else if (child is HtmlElement inner && Draft(inner, draft, draft.Language) is { } below)
                draft.Children.Add(below);
        }
        if (draft.Source.Name == "img")
            (draft.Picture, draft.Drawing) = pictures.Load(draft.Source);
    }

    /// <summary>What an element says of its language; null where it says nothing, or nothing that means a language.</summary>
    private static string? LanguageOf(HtmlElement element) =>
        element.Attribute("lang") is { } tag && (tag.Length == 0 || LanguageTag.IsWellFormed(tag)) ? tag : null;

    /// <summary>CSS Lists 3 §4: reset, then increment, then set; the counter of lists is counted by display and by HTML's attributes.</summary>
    private void Count(HtmlElement element, ComputedStyle style)
    {
        foreach (var change in style.CounterReset)
            counters.Reset(change.Name, change.Value);
        if (element.Name == "ol" && IsReversed(element))
            counters.Reset("list-item", (Number(element, "start") ?? element.Elements.Count(child => child.Name == "li")) + 1);
        else if (element.Name == "ol" && Number(element, "start") is { } start)
            counters.Reset("list-item", start - 1);
        var countsItself = style.CounterIncrement.Any(change => change.Name == "list-item");
        if (style.Display == Display.ListItem && !countsItself)
            counters.Increment("list-item", element.Parent is { } list && IsReversed(list) ? -1 : 1);
        foreach (var change in style.CounterIncrement)
            counters.Increment(change.Name, change.Value);
        if (style.Float == Float.Footnote && style.CounterIncrement.All(change => change.Name != CounterChange.Footnote))
            counters.Increment(CounterChange.Footnote, 1);
        foreach (var change in style.CounterSet)
            counters.Set(change.Name, change.Value);
        if (element.Name == "li" && Number(element, "value") is { } value)
            counters.Set("list-item", value);
    }

    /// <summary>HTML §4.4.5: it counts down to one.</summary>
    private static bool IsReversed(HtmlElement list) => list.Name == "ol" && list.Attribute("reversed") is not null;

    private static int? Number(HtmlElement element, string attribute) =>
        int.TryParse(element.Attribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private ElementDraft? Marker(ElementDraft item, ComputedStyle? style)
    {
        var marker = new ElementDraft(item.Source, PseudoElement.Marker, style ?? item.Style.ForAnonymousBox(), item.Language);
        if (style?.Content is { } content)
        {
            foreach (var part in content)
                AddContent(marker, part);
        }
        else if (item.Style.ListStyleImage is { } image && pictures.Find(image) is not null)
        {
            AddContent(marker, new ContentImage(image));
        }
        else if (ListSymbol.Draw(item.Style.ListStyleType, marker.Style, fonts) is { } symbol)
        {
            AddContent(marker, new ContentImage(symbol));
            if (item.Style.ListStylePosition == ListStylePosition.Inside)
                marker.Children.Add(new TextDraft(" ", null));
        }
        else if (MarkerText(item.Style, marker.Style) is { Length: > 0 } text)
        {
            marker.Children.Add(new TextDraft(text, null));
        }
        return marker.Children.Count == 0 ? null : marker;
    }

    /// <summary>A bullet that no font has gives way to one that fonts have.</summary>
    private string MarkerText(ComputedStyle item, ComputedStyle marker)
    {
        var text = CounterStyle.Marker(item.ListStyleType, counters.Value("list-item"));
        if (text.Length != 2 || text[1] != ' ')
            return item.ListStylePosition == ListStylePosition.Outside ? text.TrimEnd() : text;
        var stack = fonts.Match(marker.FontFamily, marker.FontWeight, marker.FontStyle, marker.FontStretch);
        var bullet = stack.FaceFor(text[0]) is not null ? text[0] : '•';
        return item.ListStylePosition == ListStylePosition.Outside ? bullet.ToString() : $"{bullet} ";
    }

    private void AddGenerated(ElementDraft draft, PseudoElement pseudo, ComputedStyle? style)
    {
        if (Generated(draft, pseudo, style) is { } generated)
            draft.Children.Add(generated);
    }

    private ElementDraft? Generated(ElementDraft draft, PseudoElement pseudo, ComputedStyle? style)
    {
        if (style is not { Content: { } content, Display: not Display.None })
            return null;
        var generated = new ElementDraft(draft.Source, pseudo, style, draft.Language);
        Count(style);
        generated.Counted = Counted(style);
        foreach (var part in content)
            AddContent(generated, part);
        return generated;
    }

    private void Count(ComputedStyle style)
    {
        foreach (var change in style.CounterReset)
            counters.Reset(change.Name, change.Value);
        foreach (var change in style.CounterIncrement)
            counters.Increment(change.Name, change.Value);
        foreach (var change in style.CounterSet)
            counters.Set(change.Name, change.Value);
    }

    /// <summary>What margin boxes may show of the counters that a style changes.</summary>
    private IReadOnlyList<CounterValue> Counted(ComputedStyle style)
    {
        if (style.CounterReset.Count + style.CounterIncrement.Count + style.CounterSet.Count == 0)
            return [];
        return [.. style.CounterReset.Concat(style.CounterIncrement).Concat(style.CounterSet)
            .Select(change => change.Name)
            .Distinct()
            .Where(name => name is not (CounterChange.Page or CounterChange.Pages))
            .Select(name => new CounterValue(name, counters.Value(name)))];
    }

    private void AddContent(ElementDraft target, ContentItem item)
    {
        switch (item)
        {
            case ContentLeader:
            case ContentCounter { Name: CounterChange.Page or CounterChange.Pages }:
                target.Children.Add(new DeferredDraft(item, null));
                break;
            case ContentCounter { Name: CounterChange.Footnote, Separator: null } number when pagesNumberNotes && target.Pseudo is PseudoElement.FootnoteCall or PseudoElement.FootnoteMarker:
                target.Children.Add(new DeferredDraft(number, null) { Known = counters.Text(number) });
                break;
            case ContentTargetCounter { Name: CounterChange.Footnote } note when pagesNumberNotes:
                target.Children.Add(new DeferredDraft(note, TargetOf(target.Source, note.UrlAttribute)));
                break;
            case ContentTargetCounter { Name: not CounterChange.Page } counter:
                target.Children.Add(new TargetCounterDraft(counter, TargetOf(target.Source, counter.UrlAttribute)));
                break;
            case ContentTargetCounter counter:
                target.Children.Add(new DeferredDraft(counter, TargetOf(target.Source, counter.UrlAttribute)));
                break;
            case ContentTargetText text:
                target.Children.Add(new TargetTextDraft(text, TargetOf(target.Source, text.UrlAttribute)));
                break;
            case ContentImage image:
                if (pictures.Find(image.Url) is { } picture)
                    target.Children.Add(new ElementDraft(target.Source, PseudoElement.Image, target.Style.ForAnonymousBox(), target.Language)
                    {
                        Picture = picture.Picture,
                        Drawing = picture.Drawing,
                    });
                break;
            case ContentString:
                diagnostics.Report(
                    DiagnosticCode.UnsupportedContent,
                    target.Source.Origin,
                    "string() cannot be generated beside an element",
                    "string() belongs into the margin boxes of @page");
                break;
            default:
                if (Text(target, item) is { Length: > 0 } written)
                    target.Children.Add(new TextDraft(written, null));
                break;
        }
    }

    private string Text(ElementDraft target, ContentItem item) => item switch
    {
        ContentText text => text.Text,
        ContentCounter counter => counters.Text(counter),
        ContentAttribute attribute => target.Source.Attribute(attribute.Name) ?? "",
        ContentQuote quote => Quote(target, quote),
        _ => "",
    };

    /// <summary>CSS Generated Content 3 §3.2: beyond the marks given, the last pair is repeated.</summary>
    private string Quote(ElementDraft target, ContentQuote quote)
    {
        if (!quote.Opens && quoteDepth > 0)
            quoteDepth--;
        var marks = target.Style.Quotes ?? Marks(QuotationMarks.For(target.Language));
        var level = marks.Count == 0 ? -1 : Math.Min(quoteDepth, (marks.Count / 2) - 1);
        if (quote.Opens)
            quoteDepth++;
        return quote.Silent || level < 0 ? "" : marks[(level * 2) + (quote.Opens ? 0 : 1)];
    }

    private static IReadOnlyList<string> Marks(QuotationMarks marks) => [marks.OuterOpen, marks.OuterClose, marks.InnerOpen, marks.InnerClose];

    private static string? TargetOf(HtmlElement element, string attribute) =>
        element.Attribute(attribute) is { Length: > 1 } url && url[0] == '#' ? Uri.UnescapeDataString(url[1..]) : null;

    /// <summary>string-set may show counters: their values are those that hold at the element.</summary>
    private void NoteCounters(ElementDraft draft)
    {
        if (draft.Source.Id is not null)
            draft.Counters = counters.Values();
        var shown = draft.Style.StringSet.SelectMany(assignment => assignment.Content).OfType<ContentCounter>().ToList();
        if (shown.Count > 0)
            draft.CounterTexts = shown.Distinct().ToDictionary(counter => counter, counters.Text);
    }
}
