using System.Text;
using HerDocs.Css;
using HerDocs.Css.Values;

namespace HerDocs.Documents.Composition;

/// <summary>Turns drafts into the finished tree, once all texts are right: what shows the text of other elements can now be told.</summary>
internal sealed class TreeFinisher(ElementDraft root)
{
    private readonly Lazy<Dictionary<string, ElementDraft>> byId = new(() => FindIds(root));

    private int finished;

    public Element Finish() => Finish(root);

    /// <param name="around">The styles of ::first-letter and ::first-line of the block that this one begins.</param>
    private Element Finish(ElementDraft draft, FirstStyles around = default)
    {
        var order = finished++;
        var first = new FirstStyles(draft.FirstLetter ?? around.Letter, draft.FirstLine ?? around.Line);
        var passesOn = first != default ? FirstBlock(draft) : null;
        var children = new List<Node>(draft.Children.Count);
        foreach (var child in draft.Children)
        {
            if (child == passesOn)
                children.Add(Finish(passesOn, first.Within(passesOn.Style, draft.Style)));
            else if (Finish(child) is { } node)
                children.Add(node);
        }
        return new Element(draft.Source, draft.Pseudo, draft.Style, draft.Language, children)
        {
            Marker = draft.Marker is { } marker ? Finish(marker) : null,
            Order = order,
            Ordinal = draft.Ordinal,
            FootnoteCall = draft.FootnoteCall is { } call ? Finish(call) : null,
            FirstLetter = first.Letter,
            FirstLine = first.Line,
            Picture = draft.Picture,
            Drawing = draft.Drawing,
            Counters = draft.Counted,
            Strings = draft.Pseudo == PseudoElement.None ? StringsOf(draft) : [],
        };
    }

    /// <summary>The block that a block begins with: its first line is that of both (CSS Pseudo-Elements 4 §2.1.1).</summary>
    private static ElementDraft? FirstBlock(ElementDraft block)
    {
        if (!IsBlockContainer(block.Style.Display))
            return null;
        var first = block.Children.Find(child => child switch
        {
            TextDraft text => !string.IsNullOrWhiteSpace(text.Text),
            ElementDraft element => !element.IsUnseen && element.Style.Float == Float.None && element.Style.Position is not (Position.Absolute or Position.Fixed),
            _ => true,
        });
        return first is ElementDraft { Pseudo: PseudoElement.None, IsReplaced: false } inner && IsBlockContainer(inner.Style.Display) ? inner : null;
    }

    private static bool IsBlockContainer(Display display) => display is Display.Block or Display.ListItem or Display.FlowRoot;

    private Node? Finish(NodeDraft draft) => draft switch
    {
        ElementDraft { IsUnseen: true } element => new UnseenElement(Finish(element)),
        ElementDraft element => Finish(element),
        TextDraft { Text.Length: > 0 } text => new TextNode(text.Text, text.Source),
        TargetTextDraft { TargetId: { } id } target when byId.Value.TryGetValue(id, out var element) =>
            new TextNode(Part(element, target.Item.Part), null),
        TargetCounterDraft { TargetId: { } id } counter when byId.Value.TryGetValue(id, out var element) =>
            new TextNode(ValueAt(element, counter.Item), null),
        DeferredDraft { Item: ContentTargetCounter { Name: not CounterChange.Page } note, TargetId: { } id } when byId.Value.TryGetValue(id, out var element) =>
            new DeferredContent(note, id) { Known = ValueAt(element, note) },
        DeferredDraft deferred => new DeferredContent(deferred.Item, deferred.TargetId) { Known = deferred.Known },
        _ => null,
    };

    private static string ValueAt(ElementDraft element, ContentTargetCounter counter) =>
        CounterStyle.Format(counter.Style, element.Counters?.GetValueOrDefault(counter.Name) ?? 0);

    private static IReadOnlyList<NamedString> StringsOf(ElementDraft draft) =>
        draft.Style.StringSet.Count == 0
            ? []
            : [.. draft.Style.StringSet.Select(assignment => new NamedString(assignment.Name, Value(draft, assignment.Content)))];

    private static string Value(ElementDraft draft, IReadOnlyList<ContentItem> content) =>
        string.Concat(content.Select(item => item switch
        {
            ContentText text => text.Text,
            ContentAttribute attribute => draft.Source.Attribute(attribute.Name) ?? "",
            ContentCounter counter => draft.CounterTexts?.GetValueOrDefault(counter) ?? "",
            ContentOfElement part => Part(draft, part.Part),
            _ => "",
        })).Trim();

    private static string Part(ElementDraft draft, ElementPart part)
    {
        var text = new StringBuilder();
        switch (part)
        {
            case ElementPart.Before:
                Append(draft.Children.OfType<ElementDraft>().Where(child => child.Pseudo == PseudoElement.Before), text);
                break;
            case ElementPart.After:
                Append(draft.Children.OfType<ElementDraft>().Where(child => child.Pseudo == PseudoElement.After), text);
                break;
            default:
                Append(draft.Children.Where(child => child is not ElementDraft { Pseudo: not PseudoElement.None }), text);
                break;
        }
        var whole = text.ToString().Trim();
        return part == ElementPart.FirstLetter && whole.Length > 0 ? whole[..System.Globalization.StringInfo.GetNextTextElementLength(whole)] : whole;
    }

    private static void Append(IEnumerable<NodeDraft> nodes, StringBuilder text)
    {
        foreach (var node in nodes)
        {
            if (node is TextDraft run)
                text.Append(run.Text);
            else if (node is ElementDraft { Source.Name: "br" })
                text.Append(' ');
            else if (node is ElementDraft { IsUnseen: false } element)
                Append(element.Children, text);
        }
    }

    private static Dictionary<string, ElementDraft> FindIds(ElementDraft root)
    {
        var found = new Dictionary<string, ElementDraft>(StringComparer.Ordinal);
        void Visit(ElementDraft draft)
        {
            if (draft is { Pseudo: PseudoElement.None, Source.Id: { } id })
                found.TryAdd(id, draft);
            foreach (var child in draft.Children.OfType<ElementDraft>())
                Visit(child);
        }
        Visit(root);
        return found;
    }

    /// <summary>The styles of ::first-letter and ::first-line.</summary>
    private readonly record struct FirstStyles(ComputedStyle? Letter, ComputedStyle? Line)
    {
        /// <summary>The pseudo-elements are within the inner block, and inherit from it.</summary>
        public FirstStyles Within(ComputedStyle inner, ComputedStyle outer) => new(Letter?.Inheriting(inner, outer), Line?.Inheriting(inner, outer));
    }
}
