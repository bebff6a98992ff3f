using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HerDocs.Diagnostics;
using HerDocs.Fonts;
using HerDocs.Tests.Fonts;

namespace HerDocs.Tests.Writers.Html;

/// <summary>A written file as an independent reader sees it.</summary>
internal sealed partial class HtmlFile
{
    public HtmlFile(byte[] bytes)
    {
        Text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        Document = new HtmlParser().ParseDocument(Text);
    }

    public string Text { get; }

    public IDocument Document { get; }

    public string Style => Document.QuerySelectorAll("style").Single().TextContent;

    public string Policy => Document.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;

    /// <summary>The fonts of @font-face rules under their families, unpacked.</summary>
    public IReadOnlyList<(string Family, FontFace Face)> Faces =>
        [.. FaceRule().Matches(Style).Select(rule => (rule.Groups["family"].Value, Read(Convert.FromBase64String(rule.Groups["data"].Value))))];

    /// <summary>A piece of the file without the data in it.</summary>
    public static string WithoutData(string text) => Data().Replace(text, "base64,…");

    private static FontFace Read(byte[] packed)
    {
        var diagnostics = new DiagnosticBag();
        var face = FontFace.Read("embedded", Assemble(Woff2WriterTests.Unpack(packed), packed.AsSpan(4, 4)), diagnostics);
        Assert.Empty(diagnostics);
        return face!;
    }

    /// <summary>OpenType, "Organization of an OpenType font": a directory sorted by tag, then the tables, each on four bytes.</summary>
    private static byte[] Assemble(Dictionary<string, byte[]> tables, ReadOnlySpan<byte> flavour)
    {
        var offset = 12 + (16 * tables.Count);
        var file = new byte[offset + tables.Values.Sum(table => (table.Length + 3) / 4 * 4)];
        flavour.CopyTo(file);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        var record = 12;
        foreach (var (name, table) in tables.OrderBy(table => table.Key, StringComparer.Ordinal))
        {
            Encoding.ASCII.GetBytes(name, file.AsSpan(record));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 8), offset);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(record + 12), table.Length);
            table.CopyTo(file.AsSpan(offset));
            offset += (table.Length + 3) / 4 * 4;
            record += 16;
        }
        return file;
    }

    [GeneratedRegex("""@font-face \{\s*font-family: "(?<family>[^"]*)";[^}]*url\(data:font/woff2;base64,(?<data>[^)]*)\)""")]
    private static partial Regex FaceRule();

    [GeneratedRegex("base64,[A-Za-z0-9+/=]+")]
    private static partial Regex Data();
}
