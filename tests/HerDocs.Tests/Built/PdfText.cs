using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace HerDocs.Tests.Built;

/// <summary>The text of a PDF in reading order, as PdfPig finds it: what is marked as content, without the furniture of pages.</summary>
internal static class PdfText
{
    public static string Of(byte[] file)
    {
        using var pdf = PdfDocument.Open(file);
        var text = new StringBuilder();
        foreach (var page in pdf.GetPages())
        {
            foreach (var content in page.GetMarkedContents().Where(content => !content.IsArtifact))
                Append(content, text);
        }
        return text.ToString();
    }

    private static void Append(MarkedContentElement content, StringBuilder text)
    {
        // ISO 32000-2 §14.9.4: the replacement stands for all that is in the sequence.
        if (content.ActualText is { } actual)
        {
            text.Append(actual);
            return;
        }
        Letter? last = null;
        foreach (var letter in content.Letters)
        {
            // A line break is white space unless the word goes on behind it.
            if (last is not null && StandsOnAnotherLine(letter, last) && !Joins(last.Value))
                text.Append('\n');
            text.Append(letter.Value);
            last = letter;
        }
        foreach (var inner in content.Children)
            Append(inner, text);
        text.Append('\n');
    }

    private static bool StandsOnAnotherLine(Letter letter, Letter last) =>
        Math.Abs(letter.StartBaseLine.Y - last.StartBaseLine.Y) > last.PointSize / 2;

    private static bool Joins(string end) => end is "-" or "\u00AD" or "\u2010" or "\u2013" or "\u2014" or "/";
}
