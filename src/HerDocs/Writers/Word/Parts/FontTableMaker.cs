using HerDocs.Fonts;
using HerDocs.Writers.Word.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Parts;

/// <summary>
/// Makes the font table (ECMA-376 Part 1 §17.8) and embeds the faces of each family that is used, whole, so that whoever edits the
/// document has every letter.
/// </summary>
internal sealed class FontTableMaker(FontLibrary fonts, Package package)
{
    private const string FontType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font";

    public bool EmbedsFonts { get; private set; }

    public W.Fonts Make(IEnumerable<string> families)
    {
        var table = new W.Fonts();
        WordNamespaces.Declare(table);
        foreach (var family in families.Order(StringComparer.Ordinal))
            table.Append(MakeFont(family));
        return table;
    }

    private W.Font MakeFont(string family)
    {
        var faces = fonts.Faces.Where(face => face.LegacyFamily == family).ToList();
        var made = new W.Font { Name = family };
        if (faces.Count > 0)
        {
            made.Append(new W.FontFamily { Val = FamilyOf(faces[0]) });
            made.Append(new W.Pitch { Val = faces[0].IsFixedPitch ? W.FontPitchValues.Fixed : W.FontPitchValues.Variable });
        }
        Embed(faces, false, false, (id, key) => made.Append(new W.EmbedRegularFont { Id = id, FontKey = key }));
        Embed(faces, true, false, (id, key) => made.Append(new W.EmbedBoldFont { Id = id, FontKey = key }));
        Embed(faces, false, true, (id, key) => made.Append(new W.EmbedItalicFont { Id = id, FontKey = key }));
        Embed(faces, true, true, (id, key) => made.Append(new W.EmbedBoldItalicFont { Id = id, FontKey = key }));
        return made;
    }

    private void Embed(List<FontFace> faces, bool isBold, bool isItalic, Action<string, string> append)
    {
        var face = faces.Find(face =>
            face.LegacySubfamily.Contains("Bold", StringComparison.OrdinalIgnoreCase) == isBold
            && (face.LegacySubfamily.Contains("Italic", StringComparison.OrdinalIgnoreCase)
                || face.LegacySubfamily.Contains("Oblique", StringComparison.OrdinalIgnoreCase)) == isItalic);
        // Whoever edits the document needs the maker's leave for that.
        if (face is null || face.Embedding is EmbeddingPermission.Restricted or EmbeddingPermission.PreviewAndPrint)
            return;
        var font = ObfuscatedFont.Of(face);
        var name = $"word/fonts/{face.PostScriptName}.odttf";
        package.Add(name, "application/vnd.openxmlformats-officedocument.obfuscatedFont", font.Content);
        append(package.RelationshipsOf(PartNames.FontTable).Add(FontType, name), font.Key);
        EmbedsFonts = true;
    }

    private static W.FontFamilyValues FamilyOf(FontFace face) => face.Class switch
    {
        FontClass.SansSerif => W.FontFamilyValues.Swiss,
        FontClass.Script => W.FontFamilyValues.Script,
        FontClass.Decorative => W.FontFamilyValues.Decorative,
        _ => face.IsFixedPitch ? W.FontFamilyValues.Modern : W.FontFamilyValues.Roman,
    };
}
