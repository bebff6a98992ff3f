using System.Globalization;
using HerDocs.Fonts;
using HerDocs.Writers.Word.Packaging;
using HerDocs.Writers.Word.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>
/// Makes the font table (ECMA-376 Part 1 §17.8) and embeds the faces that are in use, whole, so that whoever edits the document has
/// every letter.
/// </summary>
internal sealed class FontTableMaker(FontLibrary fonts, FontUses uses, Package package)
{
    private const string FontType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font";

    private const int LargestCff = 1 << 20;

    private int embedded;

    public bool EmbedsFonts => embedded > 0;

    public W.Fonts Make()
    {
        var table = new W.Fonts();
        WordNamespaces.Declare(table);
        foreach (var family in uses.Families)
            table.Append(MakeFont(family));
        return table;
    }

    /// <summary>CT_Font, ECMA-376 Part 1 §17.8.3.10.</summary>
    private W.Font MakeFont(string family)
    {
        var made = new W.Font { Name = family };
        var faces = uses.FacesOf(family, fonts);
        if (faces.Count > 0)
            Describe(made, faces[0].Face);
        foreach (var (face, isBold, isItalic) in faces)
        {
            if (!MayEmbed(face))
                continue;
            var font = ObfuscatedFont.Of(face);
            var id = Add(font);
            made.Append((isBold, isItalic) switch
            {
                (false, false) => new W.EmbedRegularFont { Id = id, FontKey = font.Key },
                (true, false) => new W.EmbedBoldFont { Id = id, FontKey = font.Key },
                (false, true) => new W.EmbedItalicFont { Id = id, FontKey = font.Key },
                _ => (W.FontRelationshipType)new W.EmbedBoldItalicFont { Id = id, FontKey = font.Key },
            });
        }
        return made;
    }

    /// <summary>What Word goes by when it must take another font.</summary>
    private static void Describe(W.Font font, FontFace face)
    {
        var os2 = face.Sfnt.Table("OS/2");
        if (os2.Slice(32, 10) is { Length: > 0 } panose)
            font.Append(new W.Panose1Number { Val = Convert.ToHexString(panose) });
        font.Append(new W.FontCharSet { Val = CharacterSetOf(os2.UInt32(78)) });
        font.Append(new W.FontFamily { Val = FamilyOf(face) });
        font.Append(new W.Pitch { Val = face.IsFixedPitch ? W.FontPitchValues.Fixed : W.FontPitchValues.Variable });
        font.Append(new W.FontSignature
        {
            UnicodeSignature0 = Hex(os2.UInt32(42)),
            UnicodeSignature1 = Hex(os2.UInt32(46)),
            UnicodeSignature2 = Hex(os2.UInt32(50)),
            UnicodeSignature3 = Hex(os2.UInt32(54)),
            CodePageSignature0 = Hex(os2.UInt32(78)),
            CodePageSignature1 = Hex(os2.UInt32(82)),
        });
    }

    /// <summary>
    /// Whoever edits the document needs the maker's leave for that. Of fonts with PostScript outlines, which LibreOffice shows and Word
    /// does not, only what is no burden goes along.
    /// </summary>
    private static bool MayEmbed(FontFace face) =>
        face.Embedding is EmbeddingPermission.Installable or EmbeddingPermission.Editable && (!face.IsCff || face.Sfnt.Data.Length <= LargestCff);

    private string Add(ObfuscatedFont font)
    {
        var name = $"word/fonts/font{++embedded}.odttf";
        package.Add(name, "application/vnd.openxmlformats-officedocument.obfuscatedFont", font.Content);
        return package.RelationshipsOf(PartNames.FontTable).Add(FontType, name);
    }

    private static string Hex(uint bits) => bits.ToString("X8", CultureInfo.InvariantCulture);

    /// <summary>As Windows numbers them, by the code pages that the font says it is for (OpenType, OS/2 ulCodePageRange1).</summary>
    private static string CharacterSetOf(uint codePages) => codePages switch
    {
        _ when (codePages & (1u << 31)) != 0 => "02",
        _ when (codePages & (1u << 17)) != 0 => "80",
        _ when (codePages & (1u << 19)) != 0 => "81",
        _ when (codePages & (1u << 18)) != 0 => "86",
        _ when (codePages & (1u << 20)) != 0 => "88",
        _ when (codePages & 1) != 0 || codePages == 0 => "00",
        _ when (codePages & (1u << 5)) != 0 => "B1",
        _ when (codePages & (1u << 6)) != 0 => "B2",
        _ => "00",
    };

    private static W.FontFamilyValues FamilyOf(FontFace face) => face.Class switch
    {
        FontClass.SansSerif => W.FontFamilyValues.Swiss,
        FontClass.Script => W.FontFamilyValues.Script,
        FontClass.Decorative => W.FontFamilyValues.Decorative,
        _ => face.IsFixedPitch ? W.FontFamilyValues.Modern : W.FontFamilyValues.Roman,
    };
}
