using System.Text;
using CsCheck;
using HerDocs.Pdf.Reading;
using HerDocs.Pdf.Syntax;

namespace HerDocs.Tests.Pdf.Reading;

/// <summary>Values as they are read, well written and not.</summary>
public class ObjectReaderTests
{
    [Theory]
    [InlineData("[1 -2 +3 4. -.5 007 true null /A#20B (x(y)\\)\\101\\n) <4A4>]", "[1 -2 3 4. -.5 7 true null/A#20B(x\\(y\\)\\)A\n)(J@)]")]
    [InlineData("<< /A 1 0 R /B [2 0 R 3 4] /C<</D(e)>> >>", "<</A 1 0 R/B[2 0 R 3 4]/C<</D(e)>>>>")]
    [InlineData("% a comment\n 12 % another", "12")]
    [InlineData("<</A 1 /A 2 /N null>>", "<</A 2>>")]
    [InlineData("<</A 1 /B >>", "<</A 1>>")]
    [InlineData("<</A [1 2 /B 3>> x", "<</A[1 2/B 3]>>")]
    [InlineData("--5", "-5")]
    [InlineData("1.2.3", "1.2")]
    [InlineData("0.00000012345", "0.00000012345")]
    [InlineData("(a\r\nb\\\r\nc)", "(a\nbc)")]
    [InlineData("/#E9t#E9", "/#E9t#E9")]
    [InlineData("/Gr#C3#B6#C3#9Fe", "/Gr#C3#B6#C3#9Fe")]
    [InlineData(">>", "null")]
    [InlineData("(never ended", "(never ended)")]
    [InlineData("1 0 obj", "1")]
    public void A_value_is_read_and_written_again(string text, string expected) => Assert.Equal(expected, Written(Read(Encoding.Latin1.GetBytes(text))));

    [Fact]
    public void Any_name_is_the_same_bytes_again() => Gen.Byte[1, 255].Array[1, 20].Always(
        bytes => Assert.Equal(bytes, NameText.Encode(NameText.Decode(bytes))));

    [Fact]
    public void Whatever_bytes_come_something_is_read() => Gen.OneOf(Gen.Byte, Gen.Int[0, 10].Select(i => "<>[]()/% 1R"u8[i]))
        .Array[0, 60].Always(bytes => Assert.NotNull(Read(bytes)));

    [Fact]
    public void Nesting_ends_somewhere() =>
        Assert.Equal(PdfReadFault.TooLarge, Assert.Throws<PdfReadException>(() => Read(Encoding.ASCII.GetBytes(new string('[', 100_000)))).Fault);

    private static PdfObject Read(byte[] bytes) => new ObjectReader(bytes, 0, new ReadingLimits()).Read();

    private static string Written(PdfObject value)
    {
        var writer = new SyntaxWriter();
        value.Write(writer);
        return Encoding.Latin1.GetString(writer.Written);
    }
}
