namespace HerDocs.QuestPdf;

/// <summary>The licences that QuestPDF can be used under, of which only whoever uses it can say which one is theirs.</summary>
public enum QuestPdfLicense
{
    Evaluation,
    Community,
    Professional,
    Enterprise,
}
