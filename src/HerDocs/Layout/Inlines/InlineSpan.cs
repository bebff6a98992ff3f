using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Fonts;
using HerDocs.Geometry;
using HerDocs.Layout.Boxes;
using HerDocs.Layout.Drawing;

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
    /// <summary>By what part of their width its glyphs may grow and shrink in justified lines.</summary>
    public double Expansion => Microtypography.Expansion(Style, Run.Options.Script);

    /// <summary>What a justified line lacks goes between all its letters (CSS Text 3 §6.4, inter-character).</summary>
    public bool IsSpread => Style.TextJustify == TextJustify.InterCharacter;

    public Length Tracking(double expansion) => Microtypography.Tracking(FontSize, Run.Options.Script, expansion);

    public Length Scale(int fontUnits) => Length.FromFontUnits(fontUnits, Run.Font.UnitsPerEm, FontSize);
}

/// <summary>A tab, or a character that no font has: width without glyphs.</summary>
internal sealed record GapSpan(int Start, int End, Length Width) : InlineSpan(Start, End);

/// <summary>A box in the line; it stands for U+FFFC in the text.</summary>
/// <param name="Fragment">Of its border box.</param>
internal sealed record AtomSpan(int Start, Box Box, Fragment Fragment, Edges Margin) : InlineSpan(Start, Start + 1);

/// <summary>A leader; it stands for U+FFFC in the text.</summary>
internal sealed record LeaderSpan(int Start, InlineLeader Leader) : InlineSpan(Start, Start + 1);

/// <summary>The start of an inline box.</summary>
/// <param name="Edge">Its margin, border and padding on this side; zero where the box only goes on here.</param>
internal sealed record OpenSpan(int Start, Element Element, Length Edge) : InlineSpan(Start, Start);

/// <summary>The end of an inline box.</summary>
internal sealed record CloseSpan(int Start, Element Element, Length Edge) : InlineSpan(Start, Start);
