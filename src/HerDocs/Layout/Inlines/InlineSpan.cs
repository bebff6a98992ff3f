using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Inlines;

/// <summary>
/// What an <see cref="InlineItem"/> became in the paragraph's text: a stretch of it, in UTF-16 units. Edges of inline boxes are
/// empty stretches.
/// </summary>
internal abstract record InlineSpan(int Start, int End);

/// <summary>Text set in one font: what is shaped as one run.</summary>
/// <param name="Source">The node that it is a part of; null in margin boxes.</param>
internal sealed record TextSpan(int Start, int End, Node? Source, ComputedStyle Style, Length FontSize, GlyphRun Run) : InlineSpan(Start, End)
{
    /// <summary>Its spaces do not collapse (CSS Text 4 §4.1).</summary>
    public bool KeepsSpaces => Style.WhiteSpaceCollapse is not (WhiteSpaceCollapse.Collapse or WhiteSpaceCollapse.PreserveBreaks);

    /// <summary>By what part of their width its glyphs may grow and shrink in justified lines.</summary>
    public double Expansion => Microtypography.Expansion(Style, Run.Options.Script);

    /// <summary>What a justified line lacks goes between all its letters (CSS Text 3 §6.4, inter-character).</summary>
    public bool IsSpread => Style.TextJustify == TextJustify.InterCharacter || SpreadsIdeographs;

    /// <summary>How much of a letter's width counts as space where it is spread; ideographs do not come closer than they can bear.</summary>
    public double SpreadShare => SpreadsIdeographs ? 0.1 : 1;

    /// <summary>Chinese and Japanese have no spaces to widen (CSS Text 3 §6.4.1).</summary>
    private bool SpreadsIdeographs =>
        Style.TextJustify == TextJustify.Auto
        && Run.Text[0] is (>= '\u2E80' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF')
        && (Run.Options.Language.StartsWith("ja", StringComparison.OrdinalIgnoreCase) || Run.Options.Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase));

    /// <summary>After each cluster. Letters that join are not torn apart (CSS Text 3 §8.2.1).</summary>
    public Length LetterSpacing => Run.Options.Script.IsCursive ? Length.Zero : Style.LetterSpacing;

    public Length Tracking(double expansion) => Microtypography.Tracking(FontSize, Run.Options.Script, expansion);

    public Length Scale(int fontUnits) => Length.FromFontUnits(fontUnits, Run.Font.UnitsPerEm, FontSize);
}

/// <summary>Text that is not shaped yet: levels are known only when the paragraph is whole.</summary>
internal sealed record UnshapedSpan(int Start, int End, InlineText Item, Length FontSize) : InlineSpan(Start, End);

/// <summary>A tab, or a character that no font has: width without glyphs.</summary>
internal sealed record GapSpan(int Start, int End, Length Width) : InlineSpan(Start, End);

/// <summary>A box in the line; it stands for U+FFFC in the text.</summary>
/// <param name="Fragment">Of its border box.</param>
internal sealed record AtomSpan(int Start, Box Box, Fragment Fragment, Edges Margin) : InlineSpan(Start, Start + 1);

/// <summary>Where a box out of the flow was written.</summary>
/// <param name="IsBlock">It would have stood below the line so far, not in it.</param>
internal sealed record PositionedSpan(int Start, IPositionedBox Box, bool IsBlock) : InlineSpan(Start, Start);

/// <summary>A leader; it stands for U+FFFC in the text.</summary>
internal sealed record LeaderSpan(int Start, InlineLeader Leader) : InlineSpan(Start, Start + 1);

/// <summary>The start of an inline box.</summary>
/// <param name="Edge">Its margin, border and padding on this side; zero where the box only goes on here.</param>
internal sealed record OpenSpan(int Start, Element Element, Length Edge) : InlineSpan(Start, Start);

/// <summary>The end of an inline box.</summary>
internal sealed record CloseSpan(int Start, Element Element, Length Edge) : InlineSpan(Start, Start);
