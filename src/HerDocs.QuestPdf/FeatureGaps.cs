using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Inlines.Breaking;
using HerDocs.QuestPdf.Blocks;
using HerDocs.QuestPdf.Pages;
using HerDocs.QuestPdf.Texts;

namespace HerDocs.QuestPdf;

/// <summary>What QuestPDF cannot do of what a document asks for: each is told once, at the first element that asks.</summary>
internal static class FeatureGaps
{
    /// <summary>A text of so many characters has lines that a page may part.</summary>
    private const int LongText = 200;

    private static readonly IReadOnlyList<FeatureGap> All =
    [
        new("hyphenation", "words stay whole", (element, _) => HoldsText(element) && IsHyphenated(element)),
        new("optimal line breaking", "each line takes the words that fit, and only spaces are stretched",
            (element, _) => HoldsText(element)
                && (element.Style.TextAlign is TextAlign.Justify or TextAlign.JustifyAll || element.Style.TextWrapStyle is TextWrapStyle.Balance or TextWrapStyle.Pretty)),
        new("widows and orphans", "a page may begin or end with a single line of a paragraph",
            (element, _) => HoldsText(element) && element.Style is not { Widows: 1, Orphans: 1 } && element.TextContent.Length >= LongText),
        new("footnotes", "a note stands below the paragraph that calls it", (element, _) => element.FootnoteCall is not null),
        new("floats", "a floated box stands above the text that would run beside it", (element, _) => DisplayKinds.Floats(element.Style)),
        new("places at the head and the foot of a page", "a box for one stands below the paragraph that it was written in",
            (element, _) => element.Style.Float is Float.Top or Float.Bottom),
        new("order of reading but that of places", "boxes are read as they stand",
            (element, _) => element.Style is not { Order: 0, FlexDirection: not FlexDirection.ColumnReverse }),
        new("structure for links within a line", "they are parts of their paragraph", (element, _) => IsLinkInLine(element)),
        new("initial letters", "the first letter stands in its line", (element, _) => element.FirstLetter?.InitialLetter is not null),
        new("first lines of a style of their own", "::first-line is passed over", (element, _) => element.FirstLine is not null),
        new("hanging indents", "all lines begin where the first does", (element, _) => HoldsText(element) && HangsOut(element.Style.TextIndent)),
        new("spaces of Chinese and Japanese text", "marks fill their squares, and ideographs touch letters and figures",
            (element, _) => HasLetters(element, script => script.IsIdeographic && script != Script.Hangul)),
        new("word-break", "a line ends wherever its script lets it", (element, _) => HoldsText(element) && BreaksElsewhere(element)),
        new("tab stops", "a tab is as many spaces as its size says",
            (element, _) => element.Children.Any(child => child is TextNode text && text.Text.Contains('\t'))),
        new("last lines aligned by themselves", "text-align-last is passed over",
            (element, _) => HoldsText(element) && (element.Style.TextAlignLast != TextAlignLast.Auto || element.Style.TextAlign == TextAlign.JustifyAll)),
        new("hanging punctuation", "it stands within the line",
            (element, _) => HoldsText(element) && element.Style.HangingPunctuation != HangingPunctuation.None),
        new("raised text but superscripts", "it stands on its baseline",
            (element, _) => HoldsText(element) && element.Style.Display == Display.Inline
                && element.Style.VerticalAlign.Kind is not (VerticalAlignKind.Baseline or VerticalAlignKind.Sub or VerticalAlignKind.Super)),
        new("small capitals but those of a font", "the letters stay small",
            (element, document) => HoldsText(element) && LacksCapitals(element.Style, document)),
        new("edges of boxes within a line", "their padding and borders are passed over",
            (element, _) => element.Style.Display == Display.Inline && HasEdges(element)),
        new("borders but solid ones", "dashed, dotted and double borders are drawn solid", (element, _) => HasBorderOfLines(element.Style)),
        new("pictures and gradients behind boxes but straight even ones", "they are left out",
            (element, _) => element.Style.BackgroundImage.Any(image => image is not null) && Gradients.Simple(element.Style) is null),
        new("shadows but one outside of a box", "the others are left out",
            (element, _) => element.Style.BoxShadow.Count > 1 || element.Style.BoxShadow.Any(shadow => shadow.IsInset)),
        new("outlines", "they are left out",
            (element, _) => element.Style.OutlineStyle is not (BorderStyle.None or BorderStyle.Hidden) && element.Style.OutlineWidth > Length.Zero),
        new("opacity of whole boxes", "they are drawn opaque", (element, _) => element.Style.Opacity < 1),
        new("transforms as CSS has them", "boxes stay as they are",
            (element, _) => element.Style is not { Transform.Count: 0, Translate: null, Rotate: null, Scale: null }),
        new("boxes that cut off what hangs out of them", "they grow",
            (element, _) => DisplayKinds.Clips(element.Style) && !element.Style.Height.IsAuto && element.Children.Count > 0),
        new("places on the page", "a box that is placed in no other stands where it was written", (element, _) => IsPlacedOnPage(element)),
        new("rows that keep together with the next", "a page may end between them",
            (element, _) => element.Style is { Display: Display.TableRow, BreakAfter: BreakBetween.Avoid or BreakBetween.AvoidPage }),
    ];

    public static void Report(PagedDocument pages, DiagnosticBag diagnostics)
    {
        var left = All.ToList();
        foreach (var element in pages.Document.Root.SelfAndDescendants())
        {
            foreach (var gap in left.FindAll(gap => gap.IsAskedFor(element, pages.Document)))
            {
                diagnostics.Report(DiagnosticCode.EngineLacksFeature, element.Origin.Template ?? element.Origin.Span, gap.Message);
                left.Remove(gap);
            }
        }
        PageGaps.Report(pages, diagnostics);
    }

    private static bool HoldsText(Element element) => element.Children.Any(child => child is TextNode { Text: var text } && !string.IsNullOrWhiteSpace(text));

    private static bool HangsOut(TextIndent indent)
    {
        var amount = indent.Amount.Resolve(Length.FromPoints(100));
        return indent.IsHanging ? amount != Length.Zero : amount < Length.Zero;
    }

    private static bool HasLetters(Element element, Func<Script, bool> ofScript) =>
        element.Children.OfType<TextNode>().Any(text => text.Text.EnumerateRunes().Any(letter => ofScript(Script.Of(letter.Value))));

    /// <summary>To keep words whole makes a difference only to scripts that part them anywhere.</summary>
    private static bool BreaksElsewhere(Element element) => element.Style.WordBreak switch
    {
        WordBreak.KeepAll => HasLetters(element, script => script.IsIdeographic),
        WordBreak.BreakAll => true,
        _ => false,
    };

    /// <summary>A line with a leader is a link as a whole.</summary>
    private static bool IsLinkInLine(Element element) =>
        Links.IsLink(element) && element.Style.Display == Display.Inline
        && !element.SelfAndDescendants().Any(inner => inner.Children.Any(child => child is DeferredContent { Item: ContentLeader }));

    private static bool IsHyphenated(Element element) => element.Style.Hyphens switch
    {
        Hyphens.Auto => Hyphenator.For(element.Language) is not null,
        Hyphens.Manual => element.Children.Any(child => child is TextNode text && text.Text.Contains('\u00AD')),
        _ => false,
    };

    private static bool LacksCapitals(ComputedStyle style, Document document) =>
        style.FontVariantCaps != FontVariantCaps.Normal
        && document.Fonts.Match(style.FontFamily, style.FontWeight, style.FontStyle, style.FontStretch).Primary is { } font
        && !OpenTypeFeatures.HasCaps(style.FontVariantCaps, font.Face);

    private static bool HasEdges(Element element)
    {
        var edges = Layout.Blocks.BoxEdges.Of(element.Style, Length.FromPoints(100));
        return !BoxBuilder.IsReplaced(element) && element.Name != "br" && edges.Inner != Edges.None;
    }

    private static bool HasBorderOfLines(ComputedStyle style)
    {
        static bool IsOfLines(BorderStyle line, Length width) => line is BorderStyle.Dashed or BorderStyle.Dotted or BorderStyle.Double && width > Length.Zero;
        return IsOfLines(style.BorderTopStyle, style.BorderTopWidth) || IsOfLines(style.BorderRightStyle, style.BorderRightWidth)
            || IsOfLines(style.BorderBottomStyle, style.BorderBottomWidth) || IsOfLines(style.BorderLeftStyle, style.BorderLeftWidth);
    }

    private static bool IsPlacedOnPage(Element element)
    {
        if (!DisplayKinds.IsPositionedOut(element.Style))
            return false;
        for (var around = element.Parent; around is not null && element.Style.Position != Position.Fixed; around = around.Parent)
        {
            if (around.Style.Position != Position.Static)
                return false;
        }
        return true;
    }
}
