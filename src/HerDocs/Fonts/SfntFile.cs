using HerDocs.Diagnostics;

namespace HerDocs.Fonts;

/// <summary>
/// The table directory of one face in a TrueType, OpenType or collection file (OpenType, "Font file"), with every table inside the
/// file and long enough for what others will read from it without asking.
/// </summary>
internal sealed class SfntFile
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;
    private const uint TrueTypeVersion = 0x00010000;

    private static readonly OpenTypeTag[] Required = ["head", "hhea", "maxp", "hmtx", "cmap"];

    private readonly Dictionary<OpenTypeTag, SfntTable> tables;

    private SfntFile(byte[] data, Dictionary<OpenTypeTag, SfntTable> tables)
    {
        Data = data;
        this.tables = tables;
    }

    /// <summary>The whole file.</summary>
    public byte[] Data { get; }

    public bool IsCff => Has("CFF ");

    public static SfntFile? Read(byte[] data, int index, out FontFault? fault)
    {
        var file = new SfntTable(data);
        var tables = new Dictionary<OpenTypeTag, SfntTable>();
        var sfnt = new SfntFile(data, tables);
        fault = FaultOfSignature(file, index)
            ?? ReadDirectory(data, index, tables)
            ?? sfnt.FaultOfOutlines()
            ?? sfnt.FaultOfRequiredTables();
        return fault is null ? sfnt : null;
    }

    /// <summary>How many faces a file holds: more than one only in a collection.</summary>
    public static int FaceCount(byte[] data) => FaceCount(new SfntTable(data));

    public bool Has(OpenTypeTag tag) => tables.ContainsKey(tag);

    /// <summary>A table, empty when the font has none of that name.</summary>
    public SfntTable Table(OpenTypeTag tag) => tables.GetValueOrDefault(tag);

    private static int FaceCount(SfntTable file) => file.Tag(0) == "ttcf" ? (int)Math.Min(file.UInt32(8), ushort.MaxValue) : 1;

    private static FontFault? FaultOfSignature(SfntTable file, int index)
    {
        var signature = file.Tag(0);
        if (signature == "wOFF" || signature == "wOF2")
        {
            var kind = signature == "wOFF" ? "WOFF" : "WOFF2";
            return new FontFault(
                DiagnosticCode.WebFontFile,
                $"is a {kind} file, a form packed for browsers",
                "use the TTF or OTF file of the same font; `fonttools ttLib.woff2 decompress` or `woff2_decompress` unpacks one");
        }
        if (signature == "typ1" || file.UInt16(0) == 0x8001 || file.Slice(0, 2).SequenceEqual("%!"u8))
            return new FontFault(DiagnosticCode.UnsupportedFont, "is a PostScript Type 1 font", "use the TTF or OTF file of the same font");
        var known = signature.Value == TrueTypeVersion || signature == "true" || signature == "OTTO" || signature == "ttcf";
        if (!known)
        {
            return new FontFault(
                DiagnosticCode.NotAFont, "is no font: it begins neither as TrueType nor as OpenType", "fonts are TTF, OTF or TTC files");
        }
        return index >= 0 && index < FaceCount(file)
            ? null
            : new FontFault(DiagnosticCode.NotAFont, $"has no face of number {index}");
    }

    private static FontFault? ReadDirectory(byte[] data, int index, Dictionary<OpenTypeTag, SfntTable> tables)
    {
        var file = new SfntTable(data);
        var start = file.Tag(0) == "ttcf" ? (int)Math.Min(file.UInt32(HeaderLength + (4 * index)), int.MaxValue) : 0;
        var count = file.UInt16(start + 4);
        if (count == 0 || file.Slice(start + HeaderLength, count * RecordLength).IsEmpty)
            return FontFault.Damaged("ends before or within its table directory");
        for (var i = 0; i < count; i++)
        {
            var record = start + HeaderLength + (i * RecordLength);
            var offset = file.UInt32(record + 8);
            var length = file.UInt32(record + 12);
            var end = (ulong)offset + length;
            if (end > (ulong)data.Length)
                return FontFault.Damaged($"is cut off: its table `{Printable(file.Tag(record))}` ends at byte {end} of {data.Length}");
            // HarfBuzz looks tables up by halves.
            if (i > 0 && file.UInt32(record) <= file.UInt32(record - RecordLength))
                return FontFault.Damaged("has its tables out of order");
            tables.Add(file.Tag(record), new SfntTable(data.AsMemory((int)offset, (int)length)));
        }
        return null;
    }

    private FontFault? FaultOfOutlines()
    {
        if (IsCff || (Has("glyf") && Has("loca")))
            return null;
        const string Hint = "use the static or the TrueType version of the font";
        if (Has("CFF2"))
            return new FontFault(DiagnosticCode.UnsupportedFont, "has CFF2 outlines, which neither PDF nor Word can hold", Hint);
        if (Has("CBDT") || Has("sbix") || Has("EBDT") || Has("SVG "))
            return new FontFault(DiagnosticCode.UnsupportedFont, "has pictures for glyphs and no outlines", "use a font with outlines");
        return FontFault.Damaged("has no glyph outlines");
    }

    private FontFault? FaultOfRequiredTables()
    {
        foreach (var tag in Required)
        {
            if (!Has(tag))
                return FontFault.Damaged($"has no table `{tag}`");
        }
        // OpenType, head: 16 to 16384 units per em.
        var unitsPerEm = Table("head").UInt16(18);
        if (unitsPerEm is < 16 or > 16384)
            return FontFault.Damaged($"has {unitsPerEm} units per em");
        var glyphs = Table("maxp").UInt16(4);
        if (glyphs == 0)
            return FontFault.Damaged("has no glyphs");
        var longMetrics = Table("hhea").UInt16(34);
        if (longMetrics == 0 || longMetrics > glyphs || Table("hmtx").Length < (4 * longMetrics) + (2 * (glyphs - longMetrics)))
            return FontFault.Damaged("has too few glyph widths");
        var locationSize = Table("head").Int16(50) == 0 ? 2 : 4;
        if (Has("loca") && Table("loca").Length < locationSize * (glyphs + 1))
            return FontFault.Damaged("has outlines for too few glyphs");
        return null;
    }

    private static string Printable(OpenTypeTag tag) =>
        string.Concat(tag.ToString().Select(c => c is >= ' ' and <= '~' ? c : '?'));
}
