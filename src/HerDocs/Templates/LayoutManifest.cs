using HerDocs.Profiles;
using HerDocs.Templates.Parameters;

namespace HerDocs.Templates;

/// <summary>What a layout says of itself in <c>layout.yaml</c>, joined with what it has from the layout that it extends.</summary>
public sealed record LayoutManifest
{
    /// <summary>The file every layout folder has.</summary>
    public const string FileName = "layout.yaml";

    /// <summary>The name of its folder, by which it is asked for and built files are named.</summary>
    public required string Name { get; init; }

    /// <summary>The name as people read it.</summary>
    public required string Title { get; init; }

    /// <summary>What it is good for, in a sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The name of the layout that it extends, or null.</summary>
    public Sourced<string>? Extends { get; init; }

    /// <summary>The template of the whole page, by its path in the layout.</summary>
    public required string Template { get; init; }

    /// <summary>Its stylesheets in the order in which a page links them: that of the layout it extends before its own.</summary>
    public required IReadOnlyList<string> Stylesheets { get; init; }

    /// <summary>What it is built to when nobody says otherwise: <c>pdf</c>, <c>docx</c>, <c>html</c>.</summary>
    public required IReadOnlyList<string> Formats { get; init; }

    /// <summary>The sizes that pages can have, the usual one first; empty when only the stylesheet says.</summary>
    public IReadOnlyList<PageSizeOption> PageSizes { get; init; } = [];

    /// <summary>The same in the large-print edition.</summary>
    public IReadOnlyList<PageSizeOption> LargePrintPageSizes { get; init; } = [];

    /// <summary>What can be chosen: shared parameters first, then those of the layout it extends, then its own.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>The path of its <c>layout.yaml</c>, as a person knows it.</summary>
    public required string Location { get; init; }

    public IReadOnlyList<PageSizeOption> PageSizesOf(string edition) => edition == RenderOptions.LargePrint ? LargePrintPageSizes : PageSizes;
}
