using System.Text;

namespace HerDocs.Conformance;

/// <summary>Booklets in other scripts, as the readers of others see them.</summary>
public class LanguageTests
{
    /// <summary>
    /// Letters that join, and ligatures: each reader puts them back into the order of reading. Latin words, numbers and brackets among
    /// them they put beside their places, each in its own way.
    /// </summary>
    private static readonly string[] Arabic =
    [
        "يعيش ثيودور وحيدا في مدينة كبيرة هادئة الأضواء", "أوراق الطلاق ما زالت على مكتبه بلا توقيع",
        "ليس المستقبل هنا تهديدا ولا وعدا", "المحتويات",
    ];

    [Fact]
    public void Poppler_reads_arabic_in_its_order()
    {
        var text = Plain(Judge.Ask("pdftotext", SampleFiles.BookletOf("ar"), "-").MustBeWell().Output);
        Assert.All(Arabic, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Pdfium_reads_arabic_in_its_order()
    {
        var text = Plain(Judge.AskNodeAlone("pdfium.mjs", "@hyzyla", SampleFiles.BookletOf("ar")).MustBeWell().Output);
        Assert.All(Arabic, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
    }

    /// <summary>Without the marks of direction that readers put in, and with one space for each stretch of white space.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text)
        {
            if (c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                continue;
            if (!char.IsWhiteSpace(c))
                plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }
        return plain.ToString();
    }
}
