using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HerDocs.Diagnostics;
using HerDocs.Fonts;
using WordFont = DocumentFormat.OpenXml.Wordprocessing.Font;

namespace HerDocs.Writers.Word;

/// <summary>
/// The fonts of the text, embedded and obfuscated (ECMA-376-1 §17.8.1), with the letters that people write in Europe's languages, so
/// that the page looks the same where they are not installed and can be edited there. The licence bits are honoured.
/// </summary>
internal sealed class EmbeddedFonts(WordContext context, DiagnosticBag diagnostics)
{
    // Cutting a font takes longer than writing a document, and a builder writes many with the same fonts.
    private static readonly ConditionalWeakTable<FontFace, byte[]> Cut = [];

    private static readonly string[] Features = ["onum", "lnum", "pnum", "tnum", "smcp"];

    public void Write()
    {
        var fonts = new DocumentFormat.OpenXml.Wordprocessing.Fonts();
        foreach (var family in UsedFaces().GroupBy(face => face.LegacyFamily).OrderBy(group => group.Key, StringComparer.Ordinal))
            fonts.AppendChild(Font(family.Key, family));
        if (fonts.HasChildren)
            Part.Fonts = fonts;
    }

    private FontTablePart Part => field ??= context.Main.AddNewPart<FontTablePart>("fonts");

    private IEnumerable<FontFace> UsedFaces()
    {
        var names = context.Styles.FontNames.ToHashSet(StringComparer.Ordinal);
        return context.Document.Fonts.Faces.Where(face => names.Contains(face.LegacyFamily));
    }

    private WordFont Font(string name, IEnumerable<FontFace> faces)
    {
        var font = new WordFont { Name = name };
        var embedded = faces
            .Where(face => face.Axes.Count == 0 && face.Embedding is EmbeddingPermission.Installable or EmbeddingPermission.Editable)
            .GroupBy(face => face.LegacySubfamily)
            .ToDictionary(group => group.Key, group => group.First());
        Embed(font, new EmbedRegularFont(), embedded.GetValueOrDefault("Regular"));
        Embed(font, new EmbedBoldFont(), embedded.GetValueOrDefault("Bold"));
        Embed(font, new EmbedItalicFont(), embedded.GetValueOrDefault("Italic"));
        Embed(font, new EmbedBoldItalicFont(), embedded.GetValueOrDefault("Bold Italic"));
        return font;
    }

    private void Embed(WordFont font, FontRelationshipType relationship, FontFace? face)
    {
        if (face is null || FileOf(face) is not { Length: > 32 } file)
            return;
        var key = new Guid(KeyOf(file));
        var part = Part.AddFontPart(FontPartType.FontOdttf, $"font{Xml.Number(Part.FontParts.Count() + 1)}");
        using (var data = new MemoryStream(Obfuscate(file, key), writable: false))
            part.FeedData(data);
        relationship.Id = Part.GetIdOfPart(part);
        relationship.FontKey = key.ToString("B").ToUpperInvariant();
        font.AppendChild(relationship);
    }

    private byte[]? FileOf(FontFace face)
    {
        if (Cut.TryGetValue(face, out var known))
            return known;
        if (FontSubset.ForText(face.Default, Letters().Where(face.Covers), Features, diagnostics) is not { } file)
            return null;
        return Cut.GetValue(face, _ => file);
    }

    /// <summary>Latin with all of Europe's accents, Greek and Cyrillic, punctuation, currency, arrows and signs.</summary>
    private static IEnumerable<int> Letters() =>
        Enumerable.Range(0x20, 0x5F).Concat(Enumerable.Range(0xA0, 0x1E0)).Concat(Enumerable.Range(0x370, 0x190))
            .Concat(Enumerable.Range(0x1E80, 0x80)).Concat(Enumerable.Range(0x2000, 0x70)).Concat(Enumerable.Range(0x20A0, 0x20))
            .Concat([0x2116, 0x2122, 0x2190, 0x2191, 0x2192, 0x2193, 0x2212, 0x2022, 0x25CF, 0x25CB, 0x25A0, 0x25A1]);

    private static byte[] KeyOf(byte[] file) => SHA256.HashData(file)[..16];

    /// <summary>The first 32 bytes are masked by the key, its bytes in reverse order.</summary>
    private static byte[] Obfuscate(byte[] file, Guid key)
    {
        var mask = Convert.FromHexString(key.ToString("N"));
        Array.Reverse(mask);
        var masked = (byte[])file.Clone();
        for (var i = 0; i < 32; i++)
            masked[i] ^= mask[i % 16];
        return masked;
    }
}
