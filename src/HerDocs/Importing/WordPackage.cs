using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace HerDocs.Importing;

/// <summary>The parts of a Word file that somebody sent: nothing in it is trusted.</summary>
internal sealed class WordPackage : IDisposable
{
    /// <summary>Bytes, inflated. The text of a thousand pages has a tenth of it.</summary>
    private const int LargestPart = 32 << 20;

    /// <summary>Word itself nests a table in a table in a table; a file of a thousand levels is made to break readers.</summary>
    private const int DeepestElement = 256;

    private const string MainType = "/officeDocument";

    private readonly ZipArchive archive;

    private WordPackage(ZipArchive archive, string main)
    {
        this.archive = archive;
        Main = main;
    }

    /// <summary>The name of the main part.</summary>
    public string Main { get; }

    /// <exception cref="WordFileException">It is none.</exception>
    public static WordPackage Open(byte[] file)
    {
        // [MS-CFB]: what Word encrypts is wrapped as its files of old were.
        if (file.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new WordFileException(file.AsSpan().IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0 ? WordFileFault.Encrypted : WordFileFault.Old);
        if (!file.AsSpan().StartsWith("PK"u8))
            throw new WordFileException(WordFileFault.NotWord);
        var archive = OpenArchive(file);
        try
        {
            var package = new WordPackage(archive, "");
            return package.TargetsOf("", MainType).FirstOrDefault() is { } main && package.Read(main)?.Name.LocalName == "document"
                ? new WordPackage(archive, main)
                : throw new WordFileException(WordFileFault.NotWord);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    public void Dispose() => archive.Dispose();

    /// <summary>The root of a part; null where there is no such part.</summary>
    public XElement? Read(string name)
    {
        var entry = archive.GetEntry(name);
        if (entry is null)
            return null;
        if (entry.IsEncrypted)
            throw new WordFileException(WordFileFault.Encrypted);
        try
        {
            return Parse(Inflate(entry));
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or EndOfStreamException or NotSupportedException or ArgumentException)
        {
            throw new WordFileException(WordFileFault.Damaged, name);
        }
    }

    /// <summary>The parts that a part refers to as something whose name ends so.</summary>
    public IEnumerable<string> TargetsOf(string part, string kind) =>
        RelationshipsOf(part)
            .Where(relation => relation.Attribute("TargetMode")?.Value != "External" && relation.Attribute("Type")?.Value.EndsWith(kind, StringComparison.Ordinal) == true)
            .Select(relation => Resolve(part, relation.Attribute("Target")?.Value ?? ""));

    /// <summary>The addresses outside of the file by the ids that links have.</summary>
    public Dictionary<string, string> AddressesOf(string part)
    {
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relation in RelationshipsOf(part).Where(relation => relation.Attribute("TargetMode")?.Value == "External"))
            addresses.TryAdd(relation.Attribute("Id")?.Value ?? "", relation.Attribute("Target")?.Value ?? "");
        return addresses;
    }

    private static ZipArchive OpenArchive(byte[] file)
    {
        try
        {
            var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            _ = archive.Entries.Count;
            return archive;
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or ArgumentException or NotSupportedException or IOException)
        {
            throw new WordFileException(WordFileFault.Damaged, "the list of its parts");
        }
    }

    private IEnumerable<XElement> RelationshipsOf(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return Read($"{part[..slash]}_rels/{part[slash..]}.rels")?.Elements() ?? [];
    }

    /// <summary>ECMA-376 Part 2 §6.5.3.4, as far as parts of Word files go.</summary>
    private static string Resolve(string part, string target)
    {
        var names = new List<string>(target.StartsWith('/') ? [] : part.Split('/').SkipLast(1));
        foreach (var name in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == ".." && names.Count > 0)
                names.RemoveAt(names.Count - 1);
            else if (name is not ("." or ".."))
                names.Add(name);
        }
        return string.Join('/', names);
    }

    private static MemoryStream Inflate(ZipArchiveEntry entry)
    {
        // The length that the archive tells need not be true.
        using var content = entry.Open();
        var inflated = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (content.Read(buffer) is > 0 and var count)
        {
            inflated.Write(buffer, 0, count);
            if (inflated.Length > LargestPart)
                throw new WordFileException(WordFileFault.TooLarge, entry.FullName);
        }
        inflated.Position = 0;
        return inflated;
    }

    private static XElement Parse(MemoryStream part)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        using (var reader = XmlReader.Create(part, settings))
        {
            while (reader.Read())
            {
                if (reader.Depth > DeepestElement)
                    throw new XmlException();
            }
        }
        part.Position = 0;
        using var again = XmlReader.Create(part, settings);
        return XElement.Load(again, LoadOptions.PreserveWhitespace);
    }
}
