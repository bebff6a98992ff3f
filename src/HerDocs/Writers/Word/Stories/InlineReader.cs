using System.Globalization;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Packaging;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>Reads the inline content of one paragraph.</summary>
/// <param name="footnoteCount">Of the footnotes before it.</param>
internal sealed class InlineReader(StoryContext context, BlockFrame frame, int footnoteCount = 0)
{
    private readonly TextParts parts = new(context.Runs);
    private readonly BidiRuns bidi = new();
    private List<StoryInline> content = [];
    private IReadOnlyList<StoryControl> controls = [];

    /// <summary>Whether a leader asks for a tab stop at the right edge, and with which filling.</summary>
    public W.TabStopLeaderCharValues? Leader { get; private set; }

    /// <summary>The elements with content in the paragraph.</summary>
    public List<Element> Elements { get; } = [];

    /// <summary>The footnotes whose calls stand in the paragraph.</summary>
    public List<Element> Footnotes { get; } = [];

    public List<StoryInline> Read(IEnumerable<Node> nodes, Element container)
    {
        if (context.Controls.OfText(container) is { } control)
            controls = [control];
        var state = new State(container.Style, TextOf(container), "", container.Language, LinkAround(container));
        foreach (var node in nodes)
            Visit(node, state);
        content = bidi.Direct(content, container.Style);
        if (container.Style.WhiteSpaceCollapse is WhiteSpaceCollapse.Collapse or WhiteSpaceCollapse.PreserveBreaks)
            Trim();
        return content;
    }

    /// <summary>The format of a block's own text, with the underline and the like that boxes around it draw (CSS Text Decoration 3 §2).</summary>
    public RunFormat TextOf(Element container)
    {
        var format = context.Runs.Of(container.Style);
        for (var around = container.Parent; around is not null; around = around.Parent)
        {
            var outer = context.Runs.Of(around.Style);
            if (outer.Strike == true)
                format = format with { Strike = true };
            if (!Equals(outer.Underline, W.UnderlineValues.None))
                format = format with { Underline = outer.Underline };
        }
        return format;
    }

    private static Element? LinkAround(Element? element)
    {
        for (; element is not null; element = element.Parent)
        {
            if (element.Name == "a" && element.Attribute("href") is not null)
                return element;
        }
        return null;
    }

    private void Visit(Node node, State state)
    {
        switch (node)
        {
            case TextNode text:
                AddText(text.Text, state);
                break;
            case DeferredContent deferred:
                AddDeferred(deferred, state);
                break;
            case Element element:
                var outer = controls;
                controls = ControlsOf(element);
                VisitElement(element, state);
                controls = outer;
                break;
        }
    }

    /// <summary>What a style generates around a value is no part of it.</summary>
    private IReadOnlyList<StoryControl> ControlsOf(Element element)
    {
        if (element.IsGenerated)
            return controls is [.., var inner] && context.Controls.Of(element.Parent!) == inner ? [.. controls.SkipLast(1)] : controls;
        return context.Controls.Of(element) is { } own ? [.. controls, own] : controls;
    }

    private void VisitElement(Element element, State state)
    {
        if (element.FootnoteCall is { } call)
        {
            AddFootnoteCall(call, state);
            Footnotes.Add(element);
            return;
        }
        Elements.Add(element);
        if (element.Style.Visibility != Visibility.Visible && element.Name.Length > 0)
            return;
        switch (element.Name)
        {
            case "br":
                Add(new BreakInline(state.Format, state.Name, state.Language, state.Link));
                return;
            case "img" or "svg":
                if (element.Picture is not null || element.Drawing is not null)
                    Add(new PictureInline(element, context.Pictures.Within(element, frame.Width), state.Format, state.Name, state.Language, state.Link));
                return;
            case "meter":
                AddText(MeterBar.Text(element), Inside(element, state));
                return;
        }
        if (context.HeadingNumbers.IsNumber(element))
            return;
        var inner = Inside(element, state);
        if (Marks.Of(element, inner.Format, context) is { } mark)
        {
            Add(mark);
            return;
        }
        if (element.Pseudo == PseudoElement.FootnoteMarker)
            AddFootnoteMarker(element, inner);
        else if (context.CaptionNumbers.CounterOf(element) is { } counter)
            AddCaptionNumber(element, counter, inner);
        else
            VisitChildren(element, inner);
    }

    private void VisitChildren(Element element, State inner)
    {
        bidi.Open(element);
        foreach (var child in element.Children)
            Visit(child, inner);
        bidi.Close(element);
    }

    private void AddFootnoteCall(Element call, State state)
    {
        var inner = Inside(call, state);
        var number = footnoteCount + Footnotes.Count + 1;
        var mark = call.GeneratedText;
        Add(new FootnoteCallInline(number, mark == context.FootnoteMarks.Text(number) ? null : mark, inner.Format, inner.Name, inner.Language));
    }

    /// <summary>Word counts footnotes itself: a marker that begins with the number leaves it to Word.</summary>
    private void AddFootnoteMarker(Element marker, State inner)
    {
        var number = context.FootnoteMarks.Text(footnoteCount + 1);
        if (!marker.GeneratedText.StartsWith(number, StringComparison.Ordinal))
        {
            VisitChildren(marker, inner);
            return;
        }
        Add(new FootnoteNumberInline(inner.Format, inner.Name, inner.Language));
        AddText(marker.GeneratedText[number.Length..], inner);
    }

    private void AddCaptionNumber(Element generated, ContentCounter counter, State inner)
    {
        var value = generated.Counters.Concat(generated.Parent!.Counters).Concat(generated.Parent.Parent?.Counters ?? [])
            .FirstOrDefault(count => count.Name == counter.Name);
        var at = generated.GeneratedText.IndexOf(value.Value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        if (value.Name is null || at < 0)
        {
            VisitChildren(generated, inner);
            return;
        }
        var number = value.Value.ToString(CultureInfo.InvariantCulture);
        AddText(generated.GeneratedText[..at], inner);
        Add(new FieldInline($"SEQ {ClassNames.Title(counter.Name).Replace(' ', '_')} \\* ARABIC", number, inner.Format, inner.Name, inner.Language));
        AddText(generated.GeneratedText[(at + number.Length)..], inner);
    }

    private State Inside(Element element, State state)
    {
        if (element.Style.Display == Display.Contents)
            return state;
        var format = context.Runs.Of(element.Style, state.Style, state.Format);
        var link = element.Name == "a" && element.Attribute("href") is not null ? element : state.Link;
        var name = format == state.Format ? state.Name : Join(state.Name, context.InlineNames.Of(element));
        return new State(element.Style, format, name, element.Language, link);
    }

    private static string Join(string outer, string inner) =>
        outer.Length == 0 || inner.StartsWith(outer, StringComparison.Ordinal) ? inner : inner.Length == 0 || outer.EndsWith(inner, StringComparison.Ordinal) ? outer : $"{outer} {inner}";

    /// <summary>Word knows capitals as a format; the other transforms change the text (CSS Text 3 §2.1).</summary>
    private void AddText(string text, State state)
    {
        text = TextTransforms.Apply(XmlText.Legal(text), state.Style.TextTransform & ~TextTransform.Uppercase, state.Language);
        foreach (var part in parts.Of(new TextInline(text, state.Format, state.Name, state.Language, state.Link), state.Style))
            Add(part);
    }

    private void Add(StoryInline inline)
    {
        bidi.Count(inline);
        BidiRuns.Add(content, inline with { Controls = controls });
    }

    private void AddDeferred(DeferredContent deferred, State state)
    {
        switch (deferred.Item)
        {
            case ContentLeader leader:
                Leader = LeaderOf(leader.Pattern);
                Add(new TabInline(Leader.Value, state.Format, state.Name, state.Language, state.Link));
                break;
            case ContentTargetCounter { Name: CounterChange.Footnote, Style: var style }:
                AddText(deferred.NoteIn(context.Document) is { } note ? CounterStyle.Format(style, context.Pages.NoteNumbers[note]) : deferred.Known, state);
                break;
            case ContentTargetCounter counter when deferred.TargetId is { } id:
                Add(new PageReferenceInline(id, counter.Style, state.Format, state.Name, state.Language, state.Link));
                break;
        }
    }

    private static W.TabStopLeaderCharValues LeaderOf(string pattern) => pattern.Trim() switch
    {
        [] => W.TabStopLeaderCharValues.None,
        ['.' or '…', ..] => W.TabStopLeaderCharValues.Dot,
        ['_', ..] => W.TabStopLeaderCharValues.Underscore,
        ['·' or '•', ..] => W.TabStopLeaderCharValues.MiddleDot,
        _ => W.TabStopLeaderCharValues.Hyphen,
    };

    /// <summary>White space at the ends of a paragraph is not shown (CSS Text 3 §4.1.2).</summary>
    private void Trim()
    {
        while (content.Count > 0 && content[0] is TextInline first && Replace(0, first, first.Text.TrimStart(' ')))
        {
        }
        while (content.Count > 0 && content[^1] is TextInline last && Replace(content.Count - 1, last, last.Text.TrimEnd(' ')))
        {
        }
    }

    /// <returns>Whether nothing was left, so that the next is at the end.</returns>
    private bool Replace(int index, TextInline text, string trimmed)
    {
        if (trimmed.Length == 0)
        {
            content.RemoveAt(index);
            return true;
        }
        content[index] = text with { Text = trimmed };
        return false;
    }

    private sealed record State(ComputedStyle Style, RunFormat Format, string Name, string Language, Element? Link);
}
