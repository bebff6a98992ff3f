using System.Globalization;
using System.Text;
using HerDocs.Css;
using HerDocs.Css.Values;
using HerDocs.Diagnostics;
using HerDocs.Documents;
using HerDocs.Fonts;

namespace HerDocs.Writers.Html;

/// <summary>
/// The faces that the page is set in, each with every character of the page: which face sets which text may be another matter on a
/// screen than on paper, so no face is cut to the text it sets on paper.
/// </summary>
internal sealed class EmbeddedFontFaces(Document document, DiagnosticBag diagnostics)
{
    /// <summary>Features that stylesheets switch on, beside those that are on anyway.</summary>
    private static readonly string[] Features = ["onum", "lnum", "pnum", "tnum", "smcp", "c2sc", "frac", "ordn", "sups", "subs", "case"];

    private readonly SortedSet<int> characters = [' ', '-', '\u2010', '\u2026'];
    private readonly List<(string Family, FontInstance Font)> faces = [];
    private readonly Dictionary<ComputedStyle, List<(string Family, FontInstance Font)>> candidates = new(ReferenceEqualityComparer.Instance);

    public void Write(StringBuilder css)
    {
        Collect(document.Body);
        for (var digit = '0'; digit <= '9'; digit++)
            characters.Add(digit);
        foreach (var (family, font) in faces)
            WriteFace(css, family, font);
    }

    private void Collect(Element element)
    {
        if (element.Marker is { } marker)
            Collect(marker);
        if (element.FootnoteCall is { } call)
            Collect(call);
        foreach (var child in element.Children)
        {
            switch (child)
            {
                case TextNode text:
                    AddText(text.Text, element.Style);
                    break;
                case Element inner:
                    Collect(inner);
                    break;
                case UnseenElement unseen:
                    Collect(unseen.Element);
                    break;
            }
        }
    }

    private void AddText(string text, ComputedStyle style)
    {
        if (!candidates.TryGetValue(style, out var families))
            candidates.Add(style, families = Candidates(style));
        foreach (var rune in text.EnumerateRunes())
        {
            characters.Add(rune.Value);
            characters.Add(Rune.ToUpperInvariant(rune).Value);
            characters.Add(Rune.ToLowerInvariant(rune).Value);
            // Browsers choose for each character as the list of families says (CSS Fonts 4 §5.2).
            var used = families.FindIndex(candidate => candidate.Font.Face.Covers(rune.Value));
            if (used >= 0 && !faces.Contains(families[used]))
                faces.Add(families[used]);
        }
    }

    private List<(string Family, FontInstance Font)> Candidates(ComputedStyle style) =>
    [
        .. from family in style.FontFamily
           where document.Fonts.Holds(family)
           let font = document.Fonts.Match([family], style.FontWeight, style.FontStyle, style.FontStretch).Primary
           where font is not null
           select (family, font),
    ];

    private void WriteFace(StringBuilder css, string family, FontInstance font)
    {
        if (FontSubset.ForText(font, characters.Where(font.Face.Covers), Features, diagnostics) is not { } file)
            return;
        var face = font.Face;
        css.Append(CultureInfo.InvariantCulture, $"@font-face {{\n  font-family: {CssString(family)};\n  font-weight: {Range(face, font)};\n");
        css.Append(CultureInfo.InvariantCulture, $"  font-style: {(face.Style == FontStyle.Normal ? "normal" : "italic")};\n");
        css.Append(CultureInfo.InvariantCulture, $"  src: url({DataUri.Of("font/woff2", Woff2Writer.Write(file))}) format(\"woff2\");\n}}\n");
    }

    private static string Range(FontFace face, FontInstance font) =>
        (face.Weight.Minimum == face.Weight.Maximum ? face.Weight.Minimum : font.Weight).ToString("0", CultureInfo.InvariantCulture);

    private static string CssString(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
