using System.Security.Cryptography;
using System.Text;

namespace HerDocs.Pdf.Fonts;

/// <summary>The six letters that tell subsets of a font apart (ISO 32000-2 §9.9.2), taken from a hash of the subset.</summary>
internal static class SubsetTag
{
    private const int LetterCount = 6;

    public static string Of(FontProgram program)
    {
        var hash = SHA256.HashData(program.Data);
        var tag = new StringBuilder(LetterCount);
        for (var i = 0; i < LetterCount; i++)
            tag.Append((char)('A' + (hash[i] % 26)));
        return tag.ToString();
    }
}
