using System.Globalization;
using HerDocs.Css.Syntax;
using HerDocs.Diagnostics;
using HerDocs.Tests.Cases;

namespace HerDocs.Tests.Css;

/// <summary>Cases of texts and the tokens they are cut into, one a line.</summary>
public class TokenTests
{
    [Theory]
    [Cases("css/tokens")]
    public void A_text_is_cut_into_tokens(string file, string name)
    {
        var test = CasesAttribute.Find(file, name);
        var bag = new DiagnosticBag();
        // Escapes for what a text file cannot hold.
        var text = test.Input("css").Replace("{NUL}", "\0").Replace("{CR}", "\r").Replace("{FF}", "\f").Replace("{END}\n", "");
        var tokens = Tokenizer.Tokenize(text, StyleDiagnostics.In(new SourceText("css", text), bag));
        var lines = Enumerable.Range(0, tokens.End + 1).Select(index => Describe(tokens, index));
        test.Check(bag, ("tokens", string.Join('\n', lines)));
    }

    private static string Describe(TokenList tokens, int index)
    {
        var token = tokens[index];
        var number = token.Number.ToString(CultureInfo.InvariantCulture);
        var details = token.Kind switch
        {
            TokenKind.Delim => $" {token.Delim}",
            TokenKind.Number => $" {number}{(token.IsInteger ? " integer" : "")}{(token.IsMarked ? " signed" : "")}",
            TokenKind.Percentage => $" {number}%",
            TokenKind.Dimension => $" {number} {token.Text}",
            TokenKind.Hash => $" {token.Text}{(token.IsMarked ? " id" : "")}",
            _ => token.Text.Length > 0 ? $" {token.Text.Replace("\n", "\\n")}" : "",
        };
        return $"{token.Start}–{token.End} {token.Kind}{details}{(token.OpensBlock ? $" closed by {token.Partner}" : "")}";
    }
}
