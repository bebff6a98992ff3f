using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Navigation;

/// <summary>How readers should show and print a document (ISO 32000-2 §12.2); the title is shown wherever there is one.</summary>
public sealed record ViewerPreferences
{
    /// <summary>Pages are bound at the right and side by side the first of two is at the right.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>Printed as large as it is, not fitted to the paper.</summary>
    public bool PrintsActualSize { get; init; }

    /// <summary>What a printer that prints both sides should do, null to leave it to the user.</summary>
    public DuplexFlip? Duplex { get; init; }

    internal PdfDictionary? ToDictionary(bool showTitle)
    {
        var preferences = new PdfDictionary
        {
            ["DisplayDocTitle"] = showTitle ? true : null,
            ["Direction"] = IsRightToLeft ? new PdfName("R2L") : null,
            ["PrintScaling"] = PrintsActualSize ? new PdfName("None") : null,
            ["Duplex"] = Duplex switch
            {
                DuplexFlip.ShortEdge => new PdfName("DuplexFlipShortEdge"),
                DuplexFlip.LongEdge => new PdfName("DuplexFlipLongEdge"),
                _ => null,
            },
        };
        return preferences.Count == 0 ? null : preferences;
    }
}

/// <summary>The edge about which a sheet is turned for its other side.</summary>
public enum DuplexFlip
{
    ShortEdge,
    LongEdge,
}
