using HerDocs.DataFields;
using HerDocs.DataFields.Word;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;

namespace HerDocs.Importing;

/// <summary>Reads a Word document that HerDocs built, and that somebody may have edited since, back into the profile that it was made of.</summary>
public static class ProfileImporter
{
    private const string StylesKind = "/styles";
    private const string NumberingKind = "/numbering";
    private const string DataKind = "/customXml";

    /// <summary>The profile as YAML; null when there is none to be had, which has then been reported.</summary>
    /// <param name="file">The bytes of the document.</param>
    /// <param name="path">What the user calls it.</param>
    public static string? Import(byte[] file, string path, DiagnosticBag diagnostics)
    {
        try
        {
            using var package = WordPackage.Open(file);
            return Import(package, path, diagnostics);
        }
        catch (WordFileException unreadable)
        {
            diagnostics.Add(ImportFaults.Explain(unreadable, path));
            return null;
        }
    }

    private static string? Import(WordPackage package, string path, DiagnosticBag diagnostics)
    {
        // 1. Read what the document was built of, and what it said then.
        var parts = package.TargetsOf(package.Main, DataKind).Select(package.Read).OfType<System.Xml.Linq.XElement>().ToList();
        var values = parts.Select(ValueStore.Read).FirstOrDefault(store => store is not null);
        var built = parts.Select(BuiltText.Read).FirstOrDefault(text => text is not null);

        // 2. Read what it says now.
        var reader = ReaderOf(package);
        var body = reader.Read(package.Read(package.Main)!.Elements().FirstOrDefault(element => element.Name == WordNames.W + "body")
            ?? throw new WordFileException(WordFileFault.Damaged, package.Main));
        if (values is null || built is null || built.Fields.Count == 0)
        {
            diagnostics.Add(ImportFaults.NoFields(path));
            return null;
        }
        body = LostControls.Restore(built, body);

        // 3. Take over what was changed.
        var report = new ImportReport(path, diagnostics);
        var changes = new ChangedValues(values, built, body, report);
        var imported = changes.Read();
        report.Tell(reader.Notices);
        if (!built.IsWhole)
            report.Shortened();
        report.TellOutside(built, BuiltText.Of(body, reader.Notices), changes.Taken);

        // 4. Write it, and see that it is a profile.
        var yaml = ProfileYaml.Write(imported);
        var found = new DiagnosticBag();
        ProfileReader.Read(new SourceText(path, yaml), NoFiles.Instance, found);
        // Where its pictures are is not known here.
        diagnostics.AddRange(found.Where(diagnostic => diagnostic.Code != DiagnosticCode.ProfileImageMissing).Select(diagnostic => ImportFaults.InProfile(diagnostic, path)));
        return diagnostics.HasErrors ? null : yaml;
    }

    private static WordReader ReaderOf(WordPackage package)
    {
        var styles = package.TargetsOf(package.Main, StylesKind).Select(package.Read).FirstOrDefault();
        var numbering = package.TargetsOf(package.Main, NumberingKind).Select(package.Read).FirstOrDefault();
        return new WordReader(new WordStyles(styles, numbering), package.AddressesOf(package.Main).GetValueOrDefault);
    }
}
