using System.IO.Compression;
using System.Xml;

namespace HerDocs.Cli.Files;

/// <summary>Tells Word documents that people have worked on from those that nobody has touched since they were built.</summary>
internal static class WordFile
{
    private const string Properties = "docProps/app.xml";

    /// <summary>What HerDocs writes there; each other program writes its own name when it saves (ISO 29500-1 §22.2.2.1).</summary>
    private const string Ours = "HerDocs";

    /// <summary>A file of properties is a few hundred bytes long.</summary>
    private const int LongestProperties = 1 << 20;

    /// <summary>The program that saved a file since it was built, or "another program"; null when none has.</summary>
    public static string? EditedWith(string path)
    {
        try
        {
            using var package = ZipFile.OpenRead(path);
            var program = package.GetEntry(Properties) is { Length: < LongestProperties } properties ? ApplicationOf(properties) : null;
            return program == Ours ? null : string.IsNullOrWhiteSpace(program) ? "another program" : program;
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException)
        {
            return "another program";
        }
    }

    private static string? ApplicationOf(ZipArchiveEntry properties)
    {
        using var content = properties.Open();
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Application" })
                return reader.ReadElementContentAsString().Trim();
        }
        return null;
    }
}
