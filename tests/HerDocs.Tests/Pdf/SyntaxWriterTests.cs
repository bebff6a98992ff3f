using System.Globalization;
using System.Text;
using CsCheck;
using HerDocs.Pdf;
using HerDocs.Pdf.Metadata;
using HerDocs.Pdf.Syntax;
using PigDocument = UglyToad.PdfPig.PdfDocument;

namespace HerDocs.Tests.Pdf;

/// <summary>Tokens that every input must survive.</summary>
public class SyntaxWriterTests
{
    [Fact]
    public void Any_number_is_read_back_to_six_digits_or_three_decimals() =>
        Gen.Double[-1e6, 1e6].Select(Gen.Int[-8, 0], (number, power) => number * Math.Pow(10, power)).Always(number =>
        {
            var text = Written(writer => writer.Number(number));
            Assert.Matches(@"^-?(0|[1-9]\d*)(\.\d*[1-9])?$", text);
            Assert.NotEqual("-0", text);
            Assert.Equal(number, double.Parse(text, CultureInfo.InvariantCulture), HalfOfLastDigit(number));
        });

    /// <summary>And a little for the arithmetic of doubles.</summary>
    private static double HalfOfLastDigit(double number) => 0.5001 * Math.Abs(number) switch
    {
        < 1 => 0.000001,
        < 10 => 0.00001,
        < 100 => 0.0001,
        _ => 0.001,
    };

    [Fact]
    public void Any_bytes_are_a_string_that_ends_where_it_should() =>
        Gen.Byte.Array[0, 50].Always(bytes => Assert.Equal(bytes, ReadLiteral(Written(writer => writer.String(bytes)))));

    [Fact]
    public void Any_title_is_read_back() => Gen.String[0, 30].Always(
        title =>
        {
            var document = new PdfDocument(new PdfOptions { IsTagged = false })
            {
                Information = new DocumentInformation { Title = title },
            };
            document.AddPage(new PageBoxes(PdfRectangle.OfSize(10, 10)));
            using var pdf = PigDocument.Open(document.Save());
            Assert.Equal(XmlText.Clean(title), pdf.Information.Title);
        },
        iter: 200);

    [Theory]
    [InlineData("Type", "/Type")]
    [InlineData("A B", "/A#20B")]
    [InlineData("a#/(é", "/a#23#2F#28#C3#A9")]
    public void Names_escape_what_is_not_regular(string name, string expected) =>
        Assert.Equal(expected, Written(writer => writer.Name(name)));

    [Theory]
    [InlineData("plain", "706C61696E")]
    [InlineData("Łódž — €5 “ﬁn”…", "95F3649E 2084 20A035 20 8D936E8E 83")]
    [InlineData("á\u00AD", "FEFF00E100AD")]
    [InlineData("þÿ", "FEFF00FE00FF")]
    [InlineData("ï»¿x", "FEFF00EF00BB00BF0078")]
    [InlineData("☺ 𝐀", "FEFF263A0020D835DC00")]
    public void Text_is_one_byte_a_character_where_it_can_be(string text, string expected) =>
        Assert.Equal(expected.Replace(" ", "", StringComparison.Ordinal), Convert.ToHexString(TextString.Encode(text)));

    private static string Written(Action<SyntaxWriter> write)
    {
        var writer = new SyntaxWriter();
        write(writer);
        return Encoding.Latin1.GetString(writer.Written);
    }

    /// <summary>ISO 32000-2 §7.3.4.2, as far as a writer uses it.</summary>
    private static byte[] ReadLiteral(string literal)
    {
        Assert.Equal(('(', ')'), (literal[0], literal[^1]));
        var bytes = new List<byte>();
        for (var i = 1; i < literal.Length - 1; i++)
        {
            Assert.False(literal[i] is '(' or ')' or '\r');
            if (literal[i] == '\\' && literal[++i] == 'r')
                bytes.Add((byte)'\r');
            else
                bytes.Add((byte)literal[i]);
        }
        return [.. bytes];
    }
}
