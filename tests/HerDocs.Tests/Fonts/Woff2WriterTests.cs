using System.Buffers.Binary;
using System.IO.Compression;
using HerDocs.Fonts;

namespace HerDocs.Tests.Fonts;

/// <summary>Unpacks what we pack, by the letter of the WOFF2 specification and without its writer's code.</summary>
public class Woff2WriterTests
{
    [Theory]
    [InlineData("Alegreya-Regular.ttf")]
    [InlineData("EBGaramond12-cff.otf")]
    [InlineData("Literata-variable.ttf")]
    public void Unpacked_it_is_the_same_font(string name)
    {
        var font = TestFonts.Bytes(name);
        var packed = Woff2Writer.Write(font);
        Assert.True(packed.Length < font.Length);
        var expected = Tables(font);
        // WOFF2 §5: the converter sets bit 11 of head.flags; nothing else changes.
        expected["head"][16] |= 8;
        var actual = Unpack(packed);
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, table => Assert.Equal(table.Value, actual[table.Key]));
    }

    private static Dictionary<string, byte[]> Tables(byte[] font)
    {
        var file = new SfntTable(font);
        return Enumerable.Range(0, file.UInt16(4)).Select(i => 12 + (16 * i)).ToDictionary(
            record => Name(font.AsSpan(record, 4)),
            record => font.AsSpan((int)file.UInt32(record + 8), (int)file.UInt32(record + 12)).ToArray());
    }

    internal static Dictionary<string, byte[]> Unpack(byte[] packed)
    {
        var file = new SfntTable(packed);
        Assert.Equal("wOF2", file.Tag(0).ToString());
        Assert.Equal(packed.Length, (int)file.UInt32(8));
        Assert.Equal(0, packed.Length % 4);
        var directory = new List<(string Name, int Length)>();
        var at = 48;
        for (var i = 0; i < file.UInt16(12); i++)
        {
            var flags = packed[at++];
            var name = (flags & 63) == 63 ? Name(packed.AsSpan(at, 4)) : KnownNames[flags & 63];
            at += (flags & 63) == 63 ? 4 : 0;
            Assert.Equal(name is "glyf" or "loca" ? 3 : 0, flags >> 6);
            var length = 0;
            byte next;
            do
            {
                next = packed[at++];
                length = (length << 7) | (next & 127);
            }
            while (next >= 128);
            directory.Add((name, length));
        }
        Assert.Equal(directory.Sum(table => (table.Length + 3) / 4 * 4) + 12 + (16 * directory.Count), (int)file.UInt32(16));
        var content = new byte[directory.Sum(table => table.Length)];
        Assert.True(BrotliDecoder.TryDecompress(packed.AsSpan(at, (int)file.UInt32(20)), content, out var written));
        Assert.Equal(content.Length, written);
        var start = 0;
        return directory.ToDictionary(table => table.Name, table => content[start..(start += table.Length)]);
    }

    private static string Name(ReadOnlySpan<byte> tag) => System.Text.Encoding.ASCII.GetString(tag);

    /// <summary>WOFF2 §4.1, those of them that our fonts have.</summary>
    private static readonly string[] KnownNames =
    [
        .. ("cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx "
            + "BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar")
            .Split(' ').Select(name => name.Replace('_', ' ')),
    ];
}
