using HerDocs.Diagnostics;
using HerDocs.Files;

namespace HerDocs.Templates;

/// <summary>A layout in a zip: its files stand at the top, or in the one folder that was packed.</summary>
internal static class LayoutZip
{
    /// <summary>The layout's files; null when the zip cannot be used, which is reported.</summary>
    public static IFileSource? Open(byte[] zip, string displayPath, DiagnosticBag diagnostics)
    {
        if (ZipFiles.Open(zip, displayPath, diagnostics) is not { } files)
            return null;
        if (files.Read(LayoutManifest.FileName) is not null)
            return files;
        var folders = files.List("").Select(path => path.Split('/')).Where(parts => parts is [_, LayoutManifest.FileName]).Select(parts => parts[0]).ToList();
        if (folders is [var only])
            return new SubfolderFiles(files, only);
        diagnostics.Report(
            DiagnosticCode.BadZip, ZipFiles.PlaceOf(displayPath),
            folders.Count == 0 ? "this zip holds no layout.yaml" : $"this zip holds several layouts: {string.Join(", ", folders.Select(folder => $"`{folder}`"))}",
            "a zip holds one layout: pack the folder that its layout.yaml is in");
        return null;
    }
}
