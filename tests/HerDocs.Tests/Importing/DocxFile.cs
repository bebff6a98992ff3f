using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace HerDocs.Tests.Importing;

/// <summary>Changes parts of Word files as any program could.</summary>
internal static class DocxFile
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public const string Main = "word/document.xml";

    /// <summary>The file with another main part.</summary>
    public static byte[] Edit(byte[] file, Func<string, string> edit) => Edit(file, Main, part => Encoding.UTF8.GetBytes(edit(Encoding.UTF8.GetString(part))));

    /// <summary>The file with another content of a part; null takes the part away.</summary>
    public static byte[] Edit(byte[] file, string name, Func<byte[], byte[]?> edit)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = archive.GetEntry(name) ?? throw new InvalidOperationException($"there is no part {name}");
            var content = Content(entry);
            entry.Delete();
            if (edit(content) is { } changed)
            {
                using var written = archive.CreateEntry(name).Open();
                written.Write(changed);
            }
        }
        return stream.ToArray();
    }

    public static string WithoutControl(string xml, string tag)
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        Control(document, tag).Remove();
        return document.ToString(SaveOptions.DisableFormatting);
    }

    public static string WithCopy(string xml, string tag)
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        var control = Control(document, tag);
        control.AddAfterSelf(new XElement(control));
        return document.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Control(XDocument document, string tag) =>
        document.Descendants(W + "sdt").Single(control => control.Element(W + "sdtPr")!.Element(W + "tag")?.Attribute(W + "val")?.Value == tag);

    public static string WithoutControls(string xml)
    {
        var document = XDocument.Parse(xml, LoadOptions.PreserveWhitespace);
        while (document.Descendants(W + "sdt").FirstOrDefault() is { } control)
            control.ReplaceWith(control.Element(W + "sdtContent")!.Nodes());
        return document.ToString(SaveOptions.DisableFormatting);
    }

    public static string Read(byte[] file, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        return Encoding.UTF8.GetString(Content(archive.GetEntry(name)!));
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }
}
