using HerDocs.Css.Values;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Formats;

/// <summary>
/// How a paragraph is set, in the terms of WordprocessingML (ECMA-376 Part 1 §17.3.1); lengths are in twips. As in
/// <see cref="RunFormat"/>, null leaves a property to the style below.
/// </summary>
internal sealed record ParagraphFormat
{
    public static readonly ParagraphFormat Empty = new();

    public bool? KeepNext { get; init; }

    public bool? KeepLines { get; init; }

    public bool? PageBreakBefore { get; init; }

    /// <summary>What it stands in beside the text; null for nothing. Paragraphs say it themselves.</summary>
    public ParagraphFrame? Frame { get; init; }

    public bool? WidowControl { get; init; }

    public BoxBorders? Borders { get; init; }

    /// <summary>Whether a border also parts it from a paragraph of the same borders.</summary>
    public bool? HasBorderBetween { get; init; }

    /// <summary>Transparent for none.</summary>
    public Color? Shading { get; init; }

    public TabStops? Tabs { get; init; }

    public bool? SuppressAutoHyphens { get; init; }

    /// <summary>Whether space is put between ideographs and letters of other scripts.</summary>
    public bool? SpacesLetters { get; init; }

    /// <summary>Whether space is put between ideographs and figures.</summary>
    public bool? SpacesNumbers { get; init; }

    public bool? Bidi { get; init; }

    public int? Before { get; init; }

    public int? After { get; init; }

    public int? Line { get; init; }

    public W.LineSpacingRuleValues? LineRule { get; init; }

    /// <summary>On the side where lines begin.</summary>
    public int? Start { get; init; }

    public int? End { get; init; }

    /// <summary>Negative for a hanging indent.</summary>
    public int? FirstLine { get; init; }

    public W.JustificationValues? Justification { get; init; }

    /// <summary>From 0 to 8; 9 is text.</summary>
    public int? OutlineLevel { get; init; }

    public ParagraphFormat Minus(ParagraphFormat other) => this == other ? Empty : new ParagraphFormat
    {
        KeepNext = KeepNext == other.KeepNext ? null : KeepNext,
        KeepLines = KeepLines == other.KeepLines ? null : KeepLines,
        PageBreakBefore = PageBreakBefore == other.PageBreakBefore ? null : PageBreakBefore,
        WidowControl = WidowControl == other.WidowControl ? null : WidowControl,
        Borders = Borders == other.Borders ? null : Borders,
        HasBorderBetween = Borders == other.Borders && HasBorderBetween == other.HasBorderBetween ? null : HasBorderBetween,
        Shading = Shading == other.Shading ? null : Shading,
        Tabs = Tabs == other.Tabs ? null : Tabs,
        SuppressAutoHyphens = SuppressAutoHyphens == other.SuppressAutoHyphens ? null : SuppressAutoHyphens,
        SpacesLetters = SpacesLetters == other.SpacesLetters ? null : SpacesLetters,
        SpacesNumbers = SpacesNumbers == other.SpacesNumbers ? null : SpacesNumbers,
        Bidi = Bidi == other.Bidi ? null : Bidi,
        Before = Before == other.Before ? null : Before,
        After = After == other.After ? null : After,
        Line = Line == other.Line && LineRule.Equals(other.LineRule) ? null : Line,
        LineRule = Line == other.Line && LineRule.Equals(other.LineRule) ? null : LineRule,
        Start = Start == other.Start ? null : Start,
        End = End == other.End ? null : End,
        FirstLine = FirstLine == other.FirstLine ? null : FirstLine,
        Justification = Justification.Equals(other.Justification) ? null : Justification,
        OutlineLevel = OutlineLevel == other.OutlineLevel ? null : OutlineLevel,
    };
}

/// <summary>Tab stops in twips from the side where lines begin; null where there is none.</summary>
/// <param name="End">Where what follows ends.</param>
internal sealed record TabStops(int? Center, int? End, W.TabStopLeaderCharValues Leader)
{
    public static readonly TabStops None = new(null, null, W.TabStopLeaderCharValues.None);
}
