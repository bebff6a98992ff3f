using System.Globalization;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Fonts;

/// <summary>
/// The CMap of a font that shows some glyphs by several codes, each with a text of its own (ISO 32000-2 §9.7.5.4). All other codes are the
/// CIDs themselves.
/// </summary>
internal static class EncodingMap
{
    private const string Name = "Adobe-Identity-Texts";

    /// <param name="identifiers">The CIDs of the codes from <paramref name="first"/> on.</param>
    public static PdfStream Build(ushort first, IEnumerable<ushort> identifiers)
    {
        var others = identifiers.Select((identifier, i) => string.Create(CultureInfo.InvariantCulture, $"<{first + i:X4}> {identifier}"));
        var ranges = new List<string>();
        // Only the last byte of a code may change within a range.
        for (var code = 0; code < first; code += 0x100)
            ranges.Add(string.Create(CultureInfo.InvariantCulture, $"<{code:X4}> <{Math.Min(code + 0xFF, first - 1):X4}> {code}"));
        var dictionary = new PdfDictionary
        {
            ["Type"] = new PdfName("CMap"),
            ["CMapName"] = new PdfName(Name),
            ["CIDSystemInfo"] = SystemInfo(),
            ["WMode"] = 0,
        };
        return new PdfStream(
            dictionary,
            CMapFile.Write(Name, "Identity", type: 1, ("cidchar", [.. others]), ("cidrange", ranges)),
            StreamEncoding.Text);
    }

    /// <summary>The character collection of the CMap, which is that of its font (ISO 14289-1 §7.21.3.1).</summary>
    public static PdfDictionary SystemInfo() => new()
    {
        ["Registry"] = PdfString.Ascii("Adobe"),
        ["Ordering"] = PdfString.Ascii("Identity"),
        ["Supplement"] = 0,
    };
}
