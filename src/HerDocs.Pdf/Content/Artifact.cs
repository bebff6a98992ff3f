using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Content;

/// <summary>What a page shows that is no part of the document's content (ISO 32000-2 §14.8.2.2).</summary>
public sealed record Artifact(ArtifactType Type)
{
    public static readonly Artifact Layout = new(ArtifactType.Layout);

    public static readonly Artifact Pagination = new(ArtifactType.Pagination);

    public static readonly Artifact Header = new(ArtifactType.Pagination) { Subtype = ArtifactSubtype.Header, Attached = PageEdges.Top };

    public static readonly Artifact Footer = new(ArtifactType.Pagination) { Subtype = ArtifactSubtype.Footer, Attached = PageEdges.Bottom };

    /// <summary>A hyphen that only the end of a line made: a soft hyphen, whatever its glyph says (ISO 32000-1 §14.8.2.2.3).</summary>
    public static readonly Artifact LineEndHyphen = new(ArtifactType.Layout) { ActualText = "\u00AD" };

    /// <summary>What its glyphs say, where they do not say it.</summary>
    public string? ActualText { get; init; }

    /// <summary>A kind of pagination artifact.</summary>
    public ArtifactSubtype? Subtype { get; init; }

    /// <summary>Where it is; a background artifact must say it.</summary>
    public PdfRectangle? BoundingBox { get; init; }

    /// <summary>The edges of the page that it keeps to.</summary>
    public PageEdges Attached { get; init; }

    internal PdfDictionary ToDictionary()
    {
        if (Type == ArtifactType.Background && BoundingBox is null)
            throw new InvalidOperationException("a background artifact needs its bounding box (ISO 32000-1 §14.8.2.2)");
        if (Subtype is not null && Type != ArtifactType.Pagination)
            throw new InvalidOperationException($"only a pagination artifact has a subtype, not a {Type} artifact (ISO 32000-1 §14.8.2.2)");
        return new PdfDictionary
        {
            ["Type"] = new PdfName(Type.ToString()),
            ["Subtype"] = Subtype is { } subtype ? new PdfName(subtype.ToString()) : null,
            ["BBox"] = BoundingBox?.ToArray(),
            ["ActualText"] = ActualText is null ? null : PdfString.Text(ActualText),
            ["Attached"] = Attached == PageEdges.None ? null : AttachedEdges(),
        };
    }

    private PdfArray AttachedEdges()
    {
        var edges = new PdfArray();
        foreach (var edge in (ReadOnlySpan<PageEdges>)[PageEdges.Top, PageEdges.Bottom, PageEdges.Left, PageEdges.Right])
        {
            if (Attached.HasFlag(edge))
                edges.Add(new PdfName(edge.ToString()));
        }
        return edges;
    }
}

/// <summary>ISO 32000-1 §14.8.2.2.</summary>
public enum ArtifactType
{
    Pagination,
    Layout,
    Page,
    Background,
}

/// <summary>ISO 32000-1 §14.8.2.2.</summary>
public enum ArtifactSubtype
{
    Header,
    Footer,
    Watermark,
}

/// <summary>Edges of a page.</summary>
[Flags]
public enum PageEdges
{
    None = 0,
    Top = 1,
    Bottom = 2,
    Left = 4,
    Right = 8,
}
