namespace HerDocs.Pdf.Structure;

/// <summary>ISO 32000-1 §14.8.5.5, ListNumbering.</summary>
public enum ListNumbering
{
    None,
    Disc,
    Circle,
    Square,
    Decimal,
    UpperRoman,
    LowerRoman,
    UpperAlpha,
    LowerAlpha,
}
