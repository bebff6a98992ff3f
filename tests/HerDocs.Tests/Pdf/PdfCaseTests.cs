using System.Text;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Pdf;

/// <summary>The cases of tests/cases/pdf: commands, and the content of the first page, the whole file, its objects alone, or
/// why it is refused.</summary>
public class PdfCaseTests
{
    [Theory]
    [Cases("pdf")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        string content = "", pdf = "", objects = "", refused = "";
        try
        {
            var document = PdfScript.Run(testCase.Input("script"));
            if (testCase.TryInput("content") is not null)
            {
                content = PdfScript.ContentOfFirstPage(document);
            }
            else
            {
                pdf = Text(document.Save());
                objects = pdf[..pdf.IndexOf("\nxref\n", StringComparison.Ordinal)];
            }
        }
        catch (Exception exception) when (testCase.TryInput("refused") is not null)
        {
            refused = exception.Message;
        }
        testCase.Check([], ("content", content), ("pdf", pdf), ("objects", objects), ("refused", refused));
    }

    /// <summary>UTF-8 where metadata is, and the one line of bytes above 127 in the header left out.</summary>
    private static string Text(byte[] pdf) =>
        Encoding.UTF8.GetString(pdf).Replace("%\uFFFD\uFFFD\uFFFD\uFFFD\n", "", StringComparison.Ordinal);
}
