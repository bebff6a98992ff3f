using System.Text;
using HerDocs.Pdf.Imposition;
using HerDocs.Pdf.Reading;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Pdf.Imposition;

/// <summary>
/// Cases of kind imposed: a <c>file</c> in, written as people write one, without a table of its objects; its <c>sheets</c> out, in
/// readable form up to their own table.
/// </summary>
public class ImposedCases
{
    [Theory, Cases("imposed")]
    public void Case(string file, string name)
    {
        var testCase = CasesAttribute.Find(file, name);
        var original = ImportedFile.Open(Encoding.Latin1.GetBytes("%PDF-1.7\n" + testCase.Input("file")));
        var sheets = Encoding.Latin1.GetString(SaddleStitch.Impose(original, new ImpositionOptions { IsReadable = true }).File);
        var body = sheets[sheets.IndexOf("1 0 obj", StringComparison.Ordinal)..sheets.LastIndexOf("xref\n0 ", StringComparison.Ordinal)];
        testCase.Check([], ("sheets", body));
    }
}
