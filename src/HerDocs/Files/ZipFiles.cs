using System.IO.Compression;
using HerDocs.Diagnostics;

namespace HerDocs.Files;

/// <summary>
/// The files of a zip, unpacked into memory and never onto a disk. A zip comes from anywhere, so it is read with suspicion: none of its
/// paths may leave it, and what it grows to is bounded while it is unpacked, whatever it says of itself.
/// </summary>
public sealed class ZipFiles : IFileSource
{
    /// <summary>More than any layout with its fonts has.</summary>
    private const int MostFiles = 2000;

    /// <summary>Bytes, unpacked, of all files together: fonts for Chinese and Japanese are large.</summary>
    private const long MostBytes = 128 << 20;

    /// <summary>The mode of a symbolic link in the upper half of the attributes, where Unix keeps it.</summary>
    private const int SymbolicLink = 0xA000;
    private const int KindOfFile = 0xF000;

    private readonly MemoryFiles files;
    private readonly string displayPath;

    private ZipFiles(MemoryFiles files, string displayPath)
    {
        this.files = files;
        this.displayPath = displayPath;
    }

    /// <summary>The files of a zip; null when it cannot be used, which is reported.</summary>
    /// <param name="displayPath">The path under which a user knows the zip.</param>
    public static ZipFiles? Open(byte[] zip, string displayPath, DiagnosticBag diagnostics)
    {
        try
        {
            return new ZipFiles(new MemoryFiles(Unpack(zip)), displayPath);
        }
        catch (ZipFault fault)
        {
            diagnostics.Report(DiagnosticCode.BadZip, PlaceOf(displayPath), $"this zip cannot be used: {fault.Message}", fault.Hint);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            diagnostics.Report(
                DiagnosticCode.BadZip, PlaceOf(displayPath), "this is no zip that can be read", "it is damaged, or packed in another way: pack the folder again");
        }
        return null;
    }

    /// <summary>The place of what is wrong with a zip as a whole.</summary>
    public static SourceSpan PlaceOf(string displayPath) => new SourceText(displayPath, "").Span(0, 0);

    public string DisplayPath(string path) => path.Length == 0 ? displayPath : $"{displayPath}/{path}";

    public byte[]? Read(string path) => files.Read(path);

    public IReadOnlyList<string> List(string folder) => files.List(folder);

    private static Dictionary<string, byte[]> Unpack(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostFiles)
            throw new ZipFault($"it holds {archive.Entries.Count} files; more than {MostFiles} are not read");
        var unpacked = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var room = MostBytes;
        foreach (var entry in archive.Entries)
        {
            // Some programs of Windows write backslashes (APPNOTE.TXT §4.4.17 wants slashes).
            var name = entry.FullName.Replace('\\', '/');
            if (name.EndsWith('/') || IsSymbolicLink(entry))
                continue;
            var path = PathOf(name);
            if (entry.IsEncrypted)
                throw new ZipFault($"`{path}` is encrypted", "pack the folder without a password");
            if (!unpacked.TryAdd(path, Read(entry, ref room)))
                throw new ZipFault($"it holds two files `{path}`", "pack the folder again");
        }
        return unpacked;
    }

    private static bool IsSymbolicLink(ZipArchiveEntry entry) => ((entry.ExternalAttributes >> 16) & KindOfFile) == SymbolicLink;

    private static string PathOf(string name) =>
        FilePath.Normalise(name) is { } path && !name.Split('/').Contains("..")
            ? path
            : throw new ZipFault($"its file `{name}` would lie outside of it", "no layout needs that: ask whoever gave you the zip");

    private static byte[] Read(ZipArchiveEntry entry, ref long room)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            room -= read;
            if (room < 0)
                throw new ZipFault($"unpacked it is larger than {MostBytes >> 20} MB");
            content.Write(buffer, 0, read);
        }
        return content.ToArray();
    }

    /// <summary>What is wrong with a zip that can be read.</summary>
    private sealed class ZipFault(string message, string? hint = null) : Exception(message)
    {
        public string? Hint { get; } = hint;
    }
}
