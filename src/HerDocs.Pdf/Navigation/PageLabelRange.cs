using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Navigation;

/// <summary>How pages are called from one page on, up to the next range (ISO 32000-2 §12.4.2); pages are counted from 0.</summary>
public sealed record PageLabelRange(int FirstPage, PageLabelStyle Style = PageLabelStyle.Decimal)
{
    /// <summary>Stands before each number, or is the whole label where the style has none.</summary>
    public string? Prefix { get; init; }

    /// <summary>The number of the first page of the range.</summary>
    public int Start { get; init; } = 1;

    internal PdfDictionary ToDictionary() => new()
    {
        ["S"] = Style switch
        {
            PageLabelStyle.Decimal => new PdfName("D"),
            PageLabelStyle.UpperRoman => new PdfName("R"),
            PageLabelStyle.LowerRoman => new PdfName("r"),
            PageLabelStyle.UpperLetters => new PdfName("A"),
            PageLabelStyle.LowerLetters => new PdfName("a"),
            _ => null,
        },
        ["P"] = Prefix is null ? null : PdfString.Text(Prefix),
        ["St"] = Start == 1 ? null : Start,
    };
}

/// <summary>ISO 32000-2 §12.4.2.</summary>
public enum PageLabelStyle
{
    None,
    Decimal,
    UpperRoman,
    LowerRoman,
    UpperLetters,
    LowerLetters,
}
