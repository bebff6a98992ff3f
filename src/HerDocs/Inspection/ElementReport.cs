using HerDocs.Css.Rules;
using HerDocs.Diagnostics;
using HerDocs.Geometry;

namespace HerDocs.Inspection;

/// <summary>What an inspector shows of an element.</summary>
public sealed record ElementReport
{
    public required ElementLabel Label { get; init; }

    /// <summary>By which it is found again when the document has changed.</summary>
    public required string Path { get; init; }

    /// <summary>The root first.</summary>
    public required IReadOnlyList<ElementLabel> Ancestors { get; init; }

    public required Neighbours Neighbours { get; init; }

    /// <summary>The template place that wrote it.</summary>
    public required SourceSpan? Template { get; init; }

    /// <summary>Where the values of the profile stand that its text shows.</summary>
    public required IReadOnlyList<SourceSpan> Values { get; init; }

    /// <summary>What its text is set in; null when it shows none.</summary>
    public required TypeReport? Type { get; init; }

    /// <summary>What is set on it, or differs from what it would inherit or begin with.</summary>
    public required IReadOnlyList<PropertyReport> Set { get; init; }

    /// <summary>What it has from elements around it.</summary>
    public required IReadOnlyList<PropertyReport> Inherited { get; init; }

    /// <summary>One for each part of it: pages and lines cut boxes.</summary>
    public required IReadOnlyList<BoxReport> Boxes { get; init; }
}

/// <summary>What an inspector shows of a margin box.</summary>
public sealed record MarginBoxReport
{
    public required MarginBox Box { get; init; }

    public required int PageNumber { get; init; }

    /// <summary>The name of its kind of page; null for pages without one.</summary>
    public required string? PageName { get; init; }

    /// <summary>What is set on it, or differs from what it would inherit or begin with.</summary>
    public required IReadOnlyList<PropertyReport> Set { get; init; }

    public required IReadOnlyList<BoxReport> Boxes { get; init; }
}

/// <summary>An element by its number and as a selector names it, such as <c>p.lead</c>.</summary>
public readonly record struct ElementLabel(int Number, string Name);

/// <summary>Where to go from an element.</summary>
public sealed record Neighbours(ElementLabel? Parent, ElementLabel? Previous, ElementLabel? Next, ElementLabel? FirstChild);

/// <summary>A computed value, and the declaration that made it.</summary>
/// <param name="Name">Of a property, or of a shorthand where all that it sets came out alike.</param>
/// <param name="Value">As computed.</param>
/// <param name="Source">Null where no declaration set it: it follows from other properties.</param>
public sealed record PropertyReport(string Name, string Value, PropertySource? Source);

/// <summary>A declaration and where it stands.</summary>
/// <param name="Written">The value as typed.</param>
/// <param name="Prelude">The selectors before its block; null for an attribute.</param>
/// <param name="Place">Null for what is built in.</param>
/// <param name="From">The element on which it was set, where the value was inherited.</param>
public sealed record PropertySource(string Written, bool IsImportant, string? Prelude, SourceSpan? Place, ElementLabel? From);

/// <summary>A part of a box on a page: its border box, and the edges that this part has.</summary>
/// <param name="PageNumber">Counting from one.</param>
/// <param name="IsTransformed">It is not painted where it was laid out.</param>
public sealed record BoxReport(int PageNumber, Rect Border, Edges MarginWidths, Edges BorderWidths, Edges PaddingWidths, bool IsTransformed)
{
    public Rect Content => Border.Deflate(BorderWidths + PaddingWidths);
}
