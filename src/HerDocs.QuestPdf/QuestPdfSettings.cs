using QuestPDF;
using QuestPDF.Infrastructure;

namespace HerDocs.QuestPdf;

/// <summary>What QuestPDF keeps for the whole process.</summary>
internal static class QuestPdfSettings
{
    private static readonly Lock Applying = new();

    public static void Apply(QuestPdfLicense license)
    {
        lock (Applying)
        {
            Settings.License = license switch
            {
                QuestPdfLicense.Community => LicenseType.Community,
                QuestPdfLicense.Professional => LicenseType.Professional,
                QuestPdfLicense.Enterprise => LicenseType.Enterprise,
                _ => LicenseType.Evaluation,
            };
            // Every machine makes the same pages: there are no fonts but those of the document.
            Settings.UseEnvironmentFonts = false;
            Settings.FontDiscoveryPaths.Clear();
            Settings.CheckIfAllTextGlyphsAreAvailable = false;
            Settings.EnableDebugging = false;
        }
    }
}
