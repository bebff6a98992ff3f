using System.Text;
using CsCheck;
using HerDocs.Pdf.Reading;
using HerDocs.Pdf.Reading.Filters;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Tests.Pdf.Reading;

/// <summary>Filters of streams, by examples of their specifications and there and back.</summary>
public class FilterTests
{
    [Theory]
    [InlineData("ASCIIHexDecode", "48 65 72>zz", "Her")]
    [InlineData("ASCIIHexDecode", "7>", "p")]
    [InlineData("ASCII85Decode", "9jqo^BlbD-BleB1DJ+*+F(f,q~>", "Man is distinguished")]
    [InlineData("ASCII85Decode", "z~>", "\0\0\0\0")]
    [InlineData("RunLengthDecode", "\u0002Her\u00FEo\u0080x", "Herooo")]
    public void Text_is_decoded(string filter, string encoded, string expected) => Assert.Equal(expected, Decoded(filter, Encoding.Latin1.GetBytes(encoded)));

    /// <summary>The example of ISO 32000-2 §7.4.4.2.</summary>
    [Fact]
    public void Lzw_codes_are_decoded() =>
        Assert.Equal("-----A---B", Decoded("LZWDecode", [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01]));

    [Fact]
    public void Deflated_data_is_what_it_was() => Gen.Byte.Array[0, 300].Always(data => Assert.Equal(data, FlateDecoder.Decode(Flate.Encode(data))));

    [Fact]
    public void Of_cut_data_the_beginning_is_kept()
    {
        var whole = Flate.Encode(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 5000))));
        var part = FlateDecoder.Decode(whole.AsMemory(0, whole.Length / 2));
        Assert.InRange(part.Length, 1000, 20000);
        Assert.StartsWith("012345678910", Encoding.ASCII.GetString(part), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_what_they_were_whatever_predictor_they_chose() => Gen.Byte.Array[1, 40].Select(Gen.Int[1, 4], Gen.Int[1, 5]).Always((row, pixel, height) =>
    {
        var rowLength = row.Length * pixel;
        var rows = Enumerable.Range(0, height).SelectMany(y => Enumerable.Range(0, rowLength).Select(x => (byte)(row[x / pixel] + (y * x)))).ToArray();
        var parameters = Parameters(("Predictor", 15), ("Colors", pixel), ("Columns", row.Length));
        Assert.Equal(rows, Predictor.Undo(PngPredictor.EncodeBest(rows, rowLength, pixel), parameters));
    });

    [Fact]
    public void A_bomb_is_refused()
    {
        var bomb = Flate.Encode(new byte[300 << 20]);
        Assert.InRange(bomb.Length, 1, 1 << 20);
        Assert.Equal(PdfReadFault.TooLarge, Assert.Throws<PdfReadException>(() => FlateDecoder.Decode(bomb)).Fault);
    }

    private static string Decoded(string filter, byte[] data)
    {
        var stream = new PdfStream(new PdfDictionary { ["Filter"] = new PdfName(filter) }, data, StreamEncoding.Encoded);
        return Encoding.Latin1.GetString(StreamDecoder.Decode(stream, Resolve, new ReadingLimits()).Span);
    }

    private static FilterParameters Parameters(params (string Key, int Value)[] entries)
    {
        var dictionary = new PdfDictionary();
        foreach (var (key, value) in entries)
            dictionary[key] = value;
        return new FilterParameters(dictionary, Resolve);
    }

    private static PdfObject Resolve(PdfObject? value) => value ?? PdfNull.Instance;
}
