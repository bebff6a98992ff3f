using HerDocs.Css.Media;
using HerDocs.Css.Selectors;
using HerDocs.Diagnostics;

namespace HerDocs.Css.Rules;

/// <summary>A rule of a style sheet, as written.</summary>
public abstract record Rule(SourceSpan Span);

/// <summary>A selector list and what holds for the elements it matches, with the rules nested in it (CSS Nesting 1).</summary>
public sealed record StyleRule(SourceSpan Span, string Prelude, DeclarationBlock Declarations, IReadOnlyList<Rule> Rules) : Rule(Span)
{
    /// <summary>
    /// Whether the rule has no selectors of its own: declarations that stand in another style rule, behind or within a nested rule,
    /// and belong to its selectors.
    /// </summary>
    public bool IsNestedDeclarations { get; init; }

    /// <summary>Empty when the selectors were not valid.</summary>
    internal SelectorList Selectors { get; init; } = SelectorList.Empty;
}

/// <summary>@media (CSS Conditional 3 §4).</summary>
public sealed record MediaRule(SourceSpan Span, string Condition, IReadOnlyList<Rule> Rules) : Rule(Span)
{
    internal MediaQueryList Queries { get; init; } = MediaQueryList.All;
}

/// <summary>@supports (CSS Conditional 3 §6), and whether its condition holds for HerDocs.</summary>
public sealed record SupportsRule(SourceSpan Span, string Condition, bool Holds, IReadOnlyList<Rule> Rules) : Rule(Span);

/// <summary>@import (CSS Cascade 4 §2), with the sheet it names once that is read.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Url">Resolved against the folder of the sheet that imports.</param>
/// <param name="Supports">What stands in supports(); empty when nothing does.</param>
/// <param name="Condition">Media queries; empty when there are none.</param>
public sealed record ImportRule(SourceSpan Span, string Url, string Supports, string Condition) : Rule(Span)
{
    public Stylesheet? Sheet { get; init; }

    internal MediaQueryList Queries { get; init; } = MediaQueryList.All;
}

/// <summary>@page (CSS Paged Media 3 §4).</summary>
public sealed record PageRule(
    SourceSpan Span, string Prelude, DeclarationBlock Declarations, IReadOnlyList<MarginBoxRule> MarginBoxes) : Rule(Span)
{
    internal IReadOnlyList<PageSelector> Selectors { get; init; } = [];

    /// <summary>What @footnote rules inside say of the area of the footnotes (CSS Generated Content for Paged Media 3 §2.5).</summary>
    internal IReadOnlyList<DeclarationBlock> FootnoteAreas { get; init; } = [];
}

/// <summary>A margin box inside @page (CSS Paged Media 3 §5).</summary>
public sealed record MarginBoxRule(SourceSpan Span, MarginBox Box, DeclarationBlock Declarations) : Rule(Span);

/// <summary>@font-face (CSS Fonts 4 §4); the face is null when it lacks a family or a source.</summary>
public sealed record FontFaceRule(SourceSpan Span, FontFace? Face, DeclarationBlock Descriptors) : Rule(Span);

/// <summary>A rule that means nothing on paper, or nothing to HerDocs, kept as written for browsers.</summary>
public sealed record BrowserRule(SourceSpan Span, string Name, string Text) : Rule(Span);
