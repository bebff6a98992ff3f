using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Cli;

/// <summary>What the command says to --pdf-engine, in a build with QuestPDF and in one without.</summary>
public class PdfEngineCases
{
#if QUESTPDF
    private const string Folder = "pdf-engine/with-questpdf";
#else
    private const string Folder = "pdf-engine/without-questpdf";
#endif

    [Theory, Cases(Folder)]
    public void It_is_what_was_asked_for_or_says_why_not(string file, string name) => CommandCases.Check(CasesAttribute.Find(file, name));
}
