using HerDocs.Writers;
#if QUESTPDF
using HerDocs.QuestPdf;
#endif

namespace HerDocs.Cli.Building;

/// <summary>What lays PDFs out and draws them: our own layout, or QuestPDF where the program was built with it.</summary>
internal static class PdfEngine
{
    public const string Own = "herdocs";

    public const string QuestPdf = "questpdf";

    /// <summary>Where QuestPDF says which of its licences is whose.</summary>
    public const string LicensePage = "https://www.questpdf.com/license";

    /// <summary>The environment variable that stands for --questpdf-license.</summary>
    public const string LicenseVariable = "HERDOCS_QUESTPDF_LICENSE";

    private const string Format = "pdf";

    public static IReadOnlyList<string> Names { get; } = [Own, QuestPdf];

    public static IReadOnlyList<string> Licenses { get; } = ["community", "professional", "enterprise", "evaluation"];

#if QUESTPDF
    public static bool HasQuestPdf => true;
#else
    public static bool HasQuestPdf => false;
#endif

    public static bool IsLicense(string? license) => Licenses.Contains(license, StringComparer.OrdinalIgnoreCase);

    /// <summary>The writers of all formats, PDFs by an engine.</summary>
    /// <param name="license">Of QuestPDF; needed for no other engine.</param>
    public static IReadOnlyList<IDocumentWriter> Writers(string engine, WriterOptions options, string? license)
    {
        var writers = DocumentWriters.With(options);
        return engine == QuestPdf ? [.. writers.Select(writer => writer.Format == Format ? WithQuestPdf(options, license) : writer)] : writers;
    }

#if QUESTPDF
    private static QuestPdfDocumentWriter WithQuestPdf(WriterOptions options, string? license) =>
        new(options, Enum.Parse<QuestPdfLicense>(license!, ignoreCase: true));
#else
    private static IDocumentWriter WithQuestPdf(WriterOptions options, string? license) =>
        throw new InvalidOperationException("the program was built without QuestPDF");
#endif
}
