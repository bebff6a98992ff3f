using System.IO.Compression;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Layout.Breaking;

/// <summary>A file of the Unicode character database, as it stands compressed in tests/cases/linebreak.</summary>
internal static class UnicodeFile
{
    /// <summary>The lines that say something.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var file = File.OpenRead(Path.Combine(CaseFile.Root, "linebreak", name + ".gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The lines of a property file: a range of code points, its value, and the general category from the comment.</summary>
    public static IEnumerable<(int First, int Last, string Value, string Category)> Ranges(string name)
    {
        foreach (var line in Lines(name))
        {
            var parts = line.Split(';', '#');
            var ends = parts[0].Trim().Split("..");
            yield return (Convert.ToInt32(ends[0], 16), Convert.ToInt32(ends[^1], 16), parts[1].Trim(), parts[2].Trim()[..2]);
        }
    }
}
