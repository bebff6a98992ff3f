namespace HerDocs.Pdf.Structure;

/// <summary>
/// What a structure element is: one of the standard types of PDF 1.7 (ISO 32000-1 §14.8.4), or a type of one's own that stands for one
/// of them by way of the role map (§14.7.3).
/// </summary>
public sealed class StructureType
{
    /// <summary>Filled with the types below; these are standard too, and nothing here writes them.</summary>
    private static readonly HashSet<string> StandardNames =
        ["Annot", "BibEntry", "Form", "H", "Index", "Private", "RB", "RP", "RT", "Ruby", "Warichu", "WP", "WT"];

    public static readonly StructureType Document = new("Document");
    public static readonly StructureType Part = new("Part");
    public static readonly StructureType Article = new("Art");
    public static readonly StructureType Section = new("Sect");
    public static readonly StructureType Division = new("Div");
    public static readonly StructureType BlockQuotation = new("BlockQuote");
    public static readonly StructureType Caption = new("Caption");
    public static readonly StructureType TableOfContents = new("TOC");
    public static readonly StructureType TableOfContentsItem = new("TOCI");
    public static readonly StructureType NonStructural = new("NonStruct");
    public static readonly StructureType Paragraph = new("P");
    public static readonly StructureType Heading1 = new("H1");
    public static readonly StructureType Heading2 = new("H2");
    public static readonly StructureType Heading3 = new("H3");
    public static readonly StructureType Heading4 = new("H4");
    public static readonly StructureType Heading5 = new("H5");
    public static readonly StructureType Heading6 = new("H6");
    public static readonly StructureType List = new("L");
    public static readonly StructureType ListItem = new("LI");
    public static readonly StructureType Label = new("Lbl");
    public static readonly StructureType ListBody = new("LBody");
    public static readonly StructureType Table = new("Table");
    public static readonly StructureType TableRow = new("TR");
    public static readonly StructureType TableHeaderCell = new("TH");
    public static readonly StructureType TableDataCell = new("TD");
    public static readonly StructureType TableHeaderRows = new("THead");
    public static readonly StructureType TableBodyRows = new("TBody");
    public static readonly StructureType TableFooterRows = new("TFoot");
    public static readonly StructureType Span = new("Span");
    public static readonly StructureType Quotation = new("Quote");
    public static readonly StructureType Note = new("Note");
    public static readonly StructureType Reference = new("Reference");
    public static readonly StructureType Code = new("Code");
    public static readonly StructureType Link = new("Link");
    public static readonly StructureType Figure = new("Figure");
    public static readonly StructureType Formula = new("Formula");

    /// <summary>Standard in PDF 2.0 (ISO 32000-2 §14.8.4.7.2).</summary>
    public static readonly StructureType Emphasis = MappedTo(Span, "Em");

    /// <summary>Standard in PDF 2.0 (ISO 32000-2 §14.8.4.7.2).</summary>
    public static readonly StructureType Strong = MappedTo(Span, "Strong");

    private static readonly StructureType[] Headings = [Heading1, Heading2, Heading3, Heading4, Heading5, Heading6];

    private StructureType(string name, StructureType? standard = null)
    {
        Name = name;
        Standard = standard ?? this;
        if (standard is null)
            StandardNames.Add(name);
    }

    /// <summary>The name in the file, such as H1.</summary>
    public string Name { get; }

    /// <summary>The standard type that this one is or stands for.</summary>
    public StructureType Standard { get; }

    /// <summary>1 to 6 for headings, 0 for everything else.</summary>
    public int HeadingLevel => Array.IndexOf(Headings, Standard) + 1;

    /// <summary>H1 to H6; deeper levels, which PDF 1.7 lacks, are H6.</summary>
    public static StructureType Heading(int level) => level >= 1
        ? Headings[Math.Min(level, Headings.Length) - 1]
        : throw new ArgumentException($"headings have levels from 1, not {level}");

    /// <summary>A type of one's own. Its name must not be that of a standard type (ISO 14289-1 §7.1).</summary>
    public static StructureType MappedTo(StructureType standard, string name) =>
        StandardNames.Contains(name)
            ? throw new ArgumentException($"{name} is a standard type, which cannot stand for another")
            : new(name, standard.Standard);

    public override string ToString() => Name;
}
