using HerDocs.Diagnostics;
using HerDocs.Pdf.Imposition;
using HerDocs.Pdf.Reading;

namespace HerDocs.Cli.Imposing;

/// <summary>Imposes a file and says what is wrong with it.</summary>
internal static class Imposer
{
    /// <summary>What an imposed file is called: <c>her-booklet-imposed.pdf</c> for <c>her-booklet.pdf</c>.</summary>
    public static string NameFor(string path) => Path.ChangeExtension(path, null) + "-imposed.pdf";

    /// <summary>The sheets, or null when the file cannot be read as a PDF.</summary>
    /// <param name="file">Its bytes.</param>
    /// <param name="path">What the user calls it.</param>
    /// <param name="options">How the pages go on sheets.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static ImposedBooklet? Impose(byte[] file, string path, ImpositionOptions options, DiagnosticBag diagnostics)
    {
        try
        {
            var original = ImportedFile.Open(file);
            var booklet = SaddleStitch.Impose(original, options);
            if (original.IsRepaired)
            {
                diagnostics.Add(new Diagnostic(DiagnosticCode.PdfRepaired, $"`{path}` is damaged; what could be found of it was imposed")
                {
                    File = path,
                    Hint = "look at every page before you print, or make or fetch the file once more",
                });
            }
            if (booklet.HasSeveralSizes)
            {
                diagnostics.Add(new Diagnostic(DiagnosticCode.PagesOfSeveralSizes, $"the pages of `{path}` are of several sizes; the sheets fit the largest")
                {
                    File = path,
                    Hint = "smaller pages stand at the fold, halfway up",
                });
            }
            if (booklet.LostAnnotations > 0)
            {
                diagnostics.Report(
                    DiagnosticCode.AnnotationsLost,
                    null,
                    $"{booklet.LostAnnotations} of the fields and notes in `{path}` do not say what they look like, and are left out",
                    "print the file to a PDF in the program that filled it in, and impose that one");
            }
            return booklet;
        }
        catch (PdfReadException unreadable)
        {
            diagnostics.Add(Explain(unreadable, path));
            return null;
        }
    }

    private static Diagnostic Explain(PdfReadException unreadable, string path)
    {
        var (code, message, hint) = unreadable.Fault switch
        {
            PdfReadFault.NotPdf => (
                DiagnosticCode.NotPdf, $"`{path}` is no PDF", "impose takes a finished PDF; make one first with `herdocs build` or another program"),
            PdfReadFault.Encrypted => (
                DiagnosticCode.PdfEncrypted, $"`{path}` is encrypted, and its pages cannot be taken over",
                "ask whoever made it for a copy without protection, or remove it with a program that knows the password"),
            PdfReadFault.TooLarge => (
                DiagnosticCode.PdfDamaged, $"`{path}` asks for more than any honest file: {unreadable.Message}", "do not trust it, and ask whoever made it for another"),
            _ => (DiagnosticCode.PdfDamaged, $"`{path}` is damaged beyond repair: {unreadable.Message}", "make or fetch it once more"),
        };
        return new Diagnostic(code, message) { File = path, Hint = hint };
    }
}
