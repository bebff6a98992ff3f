using System.Buffers;
using System.Text;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Html;

namespace HerDocs.Documents.Composition;

/// <summary>
/// Sets the text of each paragraph right, across the inline elements in it: white space collapses (CSS Text 3 §4.1.1), punctuation
/// becomes typographic. A paragraph here is a run of inline content between block-level boxes.
/// </summary>
internal sealed class ParagraphTexts
{
    /// <summary>Elements whose text is meant to the letter.</summary>
    private static readonly HashSet<string> Literal = ["code", "kbd", "samp", "pre", "var"];

    private const string ObjectReplacement = "\uFFFC";

    /// <summary>Stands for the space that a line feed becomes, until it is known what follows it: a character that no text has.</summary>
    private const char LineFeedSpace = '\uFDD0';

    private readonly List<Piece> pieces = [];
    private bool afterSpace = true;

    public static void SetRight(ElementDraft root) => new ParagraphTexts().Block(root);

    private void Block(ElementDraft block)
    {
        EndParagraph();
        if (block.Marker is not null)
            new ParagraphTexts().Block(block.Marker);
        foreach (var child in block.Children)
            Visit(child, block);
        EndParagraph();
    }

    private void Visit(NodeDraft node, ElementDraft parent)
    {
        switch (node)
        {
            case TextDraft text:
                Collapse(text, parent.Style.WhiteSpaceCollapse);
                pieces.Add(new Piece(text, parent.Language, IsLiteral(parent) || KeepsSpaces(parent.Style.WhiteSpaceCollapse)));
                break;
            case ElementDraft { IsUnseen: true } unseen:
                new ParagraphTexts().Block(unseen);
                break;
            case ElementDraft element:
                VisitElement(element);
                break;
            default:
                AddObject(parent);
                break;
        }
    }

    /// <summary>Something that stands in the line like a letter: spaces on both sides of it are two.</summary>
    private void AddObject(ElementDraft element)
    {
        afterSpace = false;
        pieces.Add(new Piece(new TextDraft(ObjectReplacement, null), element.Language, IsLiteral: true));
    }

    private void VisitElement(ElementDraft element)
    {
        if (element.Source.Name == "br" && element.Pseudo == PseudoElement.None)
        {
            TrimEnd();
            afterSpace = true;
        }
        else if (element.Style.Display == Display.Contents || IsInline(element))
        {
            foreach (var child in element.Children)
                Visit(child, element);
        }
        else if (IsOutOfFlow(element.Style) || IsAtomic(element))
        {
            // A paragraph of its own, around which this one goes on.
            new ParagraphTexts().Block(element);
            if (element.FootnoteCall is not null || (IsAtomic(element) && !IsOutOfFlow(element.Style)))
                AddObject(element);
        }
        else
        {
            Block(element);
        }
    }

    private static bool IsInline(ElementDraft element) =>
        element.Style.Display == Display.Inline && !element.IsReplaced && !IsOutOfFlow(element.Style);

    private static bool IsAtomic(ElementDraft element) =>
        element.Style.Display is Display.InlineBlock or Display.InlineFlex or Display.InlineGrid or Display.InlineTable
        || (element.IsReplaced && element.Style.Display == Display.Inline);

    private static bool IsOutOfFlow(ComputedStyle style) =>
        style.Position is Position.Absolute or Position.Fixed || style.Float != Float.None;

    /// <summary>Spaces that are kept are the author's own, and so are the marks among them.</summary>
    private static bool KeepsSpaces(WhiteSpaceCollapse mode) =>
        mode is WhiteSpaceCollapse.Preserve or WhiteSpaceCollapse.PreserveSpaces or WhiteSpaceCollapse.BreakSpaces;

    private static bool IsLiteral(ElementDraft element) => element.Pseudo != PseudoElement.None || AnyLiteral(element.Source);

    private static bool AnyLiteral(HtmlElement? element)
    {
        for (; element is not null; element = element.Parent)
        {
            if (Literal.Contains(element.Name))
                return true;
        }
        return false;
    }

    private void Collapse(TextDraft text, WhiteSpaceCollapse mode)
    {
        if (KeepsSpaces(mode))
        {
            text.Text = text.Text.ReplaceLineEndings("\n");
            // CSS Text 4 §4.1: tabs and line breaks become spaces.
            if (mode == WhiteSpaceCollapse.PreserveSpaces)
                text.Text = text.Text.Replace('\n', ' ').Replace('\t', ' ');
            afterSpace = false;
            return;
        }
        var written = text.Text.AsSpan();
        var collapsed = new StringBuilder(written.Length);
        foreach (var c in written)
        {
            var keepsLine = c == '\n' && mode == WhiteSpaceCollapse.PreserveBreaks;
            if (keepsLine)
            {
                while (collapsed.Length > 0 && collapsed[^1] is ' ' or LineFeedSpace)
                    collapsed.Length--;
                collapsed.Append('\n');
            }
            else if (c is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                collapsed.Append(c);
            }
            else if (!afterSpace)
            {
                collapsed.Append(c == '\n' ? LineFeedSpace : ' ');
            }
            else if (c == '\n' && collapsed.Length > 0 && collapsed[^1] == ' ')
            {
                collapsed[^1] = LineFeedSpace;
            }
            afterSpace = keepsLine || c is ' ' or '\t' or '\n' or '\r' or '\f';
        }
        text.Text = collapsed.ToString();
    }

    /// <summary>A space at the end of a paragraph or before a line break vanishes.</summary>
    private void TrimEnd()
    {
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            var text = pieces[i].Text;
            if (text.Text.Length == 0)
                continue;
            if (afterSpace && text.Text[^1] is ' ' or LineFeedSpace)
                text.Text = text.Text[..^1];
            break;
        }
    }

    private void EndParagraph()
    {
        TrimEnd();
        if (pieces.Count > 0)
        {
            SettleLineFeeds();
            var runs = new SmartPunctuationRun[pieces.Count];
            for (var i = 0; i < runs.Length; i++)
                runs[i] = new SmartPunctuationRun(pieces[i].Text.Text, pieces[i].Language, pieces[i].IsLiteral);
            var set = SmartPunctuation.Apply(runs);
            for (var i = 0; i < runs.Length; i++)
                pieces[i].Text.Text = set[i].Text;
        }
        pieces.Clear();
        afterSpace = true;
    }

    /// <summary>CSS Text 3 §4.1.3: a line feed becomes a space, or nothing between characters of a script that has no spaces.</summary>
    private void SettleLineFeeds()
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var text = pieces[i].Text;
            for (var at = text.Text.IndexOf(LineFeedSpace); at >= 0; at = text.Text.IndexOf(LineFeedSpace))
            {
                var vanishes = Before(i, at) is { } before && After(i, at) is { } after && HasNoSpaces(before) && HasNoSpaces(after);
                text.Text = $"{text.Text.AsSpan(0, at)}{(vanishes ? "" : " ")}{text.Text.AsSpan(at + 1)}";
            }
        }
    }

    private static bool HasNoSpaces(Rune character) => EastAsianWidth.IsEastAsian(character) && !EastAsianWidth.IsHangul(character);

    private Rune? Before(int piece, int at)
    {
        for (; piece >= 0; piece--, at = piece < 0 ? 0 : pieces[piece].Text.Text.Length)
        {
            if (at > 0)
                return Rune.DecodeLastFromUtf16(pieces[piece].Text.Text.AsSpan(0, at), out var rune, out _) == OperationStatus.Done ? rune : null;
        }
        return null;
    }

    private Rune? After(int piece, int at)
    {
        for (at++; piece < pieces.Count; piece++, at = 0)
        {
            if (at < pieces[piece].Text.Text.Length)
                return Rune.DecodeFromUtf16(pieces[piece].Text.Text.AsSpan(at), out var rune, out _) == OperationStatus.Done ? rune : null;
        }
        return null;
    }

    private readonly record struct Piece(TextDraft Text, string Language, bool IsLiteral);
}
