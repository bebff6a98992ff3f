using HerDocs.Diagnostics;

namespace HerDocs.Importing;

/// <summary>Why a file cannot be imported, and what to do about it.</summary>
internal static class ImportFaults
{
    public static Diagnostic Explain(WordFileException unreadable, string path)
    {
        var (code, message, hint) = unreadable.Fault switch
        {
            WordFileFault.Old => (
                DiagnosticCode.NotWord, $"`{path}` is a document of an older Office program", "open it in Word or LibreOffice and save it as .docx"),
            WordFileFault.Encrypted => (
                DiagnosticCode.WordEncrypted, $"`{path}` is protected by a password", "open it in Word, take the password away under File, Info, Protect Document, and save it"),
            WordFileFault.TooLarge => (
                DiagnosticCode.WordDamaged, $"`{path}` holds more than any document needs: `{unreadable.Part}` is larger than 32 MB", "do not trust it, and ask whoever sent it for another"),
            WordFileFault.Damaged => (
                DiagnosticCode.WordDamaged, $"`{path}` is damaged: `{unreadable.Part}` cannot be read", "open it in Word or LibreOffice, which may repair it, and save it again"),
            _ => (DiagnosticCode.NotWord, $"`{path}` is no Word document", "import takes a .docx that `herdocs build` made"),
        };
        return new Diagnostic(code, message) { File = path, Hint = hint };
    }

    /// <summary>What is wrong with a profile that is not written yet, so that no line of it can be named.</summary>
    public static Diagnostic InProfile(Diagnostic diagnostic, string path) => diagnostic with { Span = null, Related = null, File = path };

    public static Diagnostic NoFields(string path) =>
        new(DiagnosticCode.NoFields, $"`{path}` has no fields that a profile could be read from")
        {
            File = path,
            Hint = "import reads documents that `herdocs build` makes of layouts whose templates name fields with `data-field`, saved by a program that keeps their data, such as Word or LibreOffice",
        };
}
