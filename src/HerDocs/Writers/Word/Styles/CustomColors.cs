using HerDocs.Css.Grammars;
using HerDocs.Css.Syntax;
using HerDocs.Css.Values;
using HerDocs.Documents;

namespace HerDocs.Writers.Word.Styles;

/// <summary>The custom properties of a document that are colours, by their names without the hyphens.</summary>
internal static class CustomColors
{
    public static SortedDictionary<string, Color> Of(Document document)
    {
        var found = new SortedDictionary<string, Color>(StringComparer.Ordinal);
        foreach (var (name, text) in document.Root.Style.CustomProperties)
        {
            if (Read(text) is { Alpha: 1 } color)
                found[name.TrimStart('-')] = color;
        }
        return found;
    }

    private static Color? Read(string text)
    {
        using var tokens = Tokenizer.Tokenize(text, StyleDiagnostics.Silent);
        var reader = new ValueReader(tokens);
        return ColorGrammars.Color.Parse(reader) is { IsConstant: true } color && reader.AtEnd ? color.Constant : null;
    }
}
