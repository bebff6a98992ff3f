using HerDocs.Css.Values;

namespace HerDocs.Fonts;

/// <summary>Gathers what the tables of a font file say of a face. Where a table is absent or silent, the usual value stands in.</summary>
internal static class FontFaceReader
{
    // OpenType, OS/2 fsSelection.
    private const int Italic = 1 << 0;
    private const int UseTypoMetrics = 1 << 7;
    private const int Oblique = 1 << 9;

    // OpenType, OS/2 usWidthClass 1 to 9.
    private static readonly double[] WidthPercents = [50, 62.5, 75, 87.5, 100, 112.5, 125, 150, 200];

    public static FontFace Read(string path, SfntFile sfnt, int index)
    {
        var names = new NameTable(sfnt.Table("name"));
        var head = sfnt.Table("head");
        var os2 = sfnt.Table("OS/2");
        var post = sfnt.Table("post");
        var axes = ReadAxes(sfnt.Table("fvar"));
        var handle = new HarfBuzzFace(sfnt.Data, index);
        var legacyFamily = names.Find(1) ?? names.Find(16) ?? FileName(path);
        var legacySubfamily = names.Find(2) ?? names.Find(17) ?? "Regular";
        var family = names.Find(16) ?? legacyFamily;
        return new FontFace(sfnt, handle, axes)
        {
            Path = path,
            Family = family,
            Subfamily = names.Find(17) ?? legacySubfamily,
            LegacyFamily = legacyFamily,
            LegacySubfamily = legacySubfamily,
            PostScriptName = PostScriptName(names.Find(6) ?? $"{legacyFamily}-{legacySubfamily}"),
            Version = names.Find(5),
            Copyright = names.Find(0),
            License = names.Find(13),
            LicenseUrl = names.Find(14),
            Weight = RangeOf(axes, "wght", WeightOf(os2, head)),
            Stretch = RangeOf(axes, "wdth", os2.UInt16(6) is >= 1 and <= 9 and var width ? WidthPercents[width - 1] : 100),
            Style = StyleOf(os2, head),
            UnitsPerEm = head.UInt16(18),
            GlyphCount = sfnt.Table("maxp").UInt16(4),
            Metrics = ReadMetrics(sfnt, handle),
            ItalicAngle = post.Fixed(4),
            BoundingBox = new FontBox(head.Int16(36), head.Int16(38), head.Int16(40), head.Int16(42)),
            Class = ClassOf(os2, family),
            // OpenType, OS/2 panose: in Latin text, proportion 9 is monospaced.
            IsFixedPitch = post.UInt32(12) != 0 || (os2.UInt8(32) == 2 && os2.UInt8(35) == 9),
            Embedding = PermissionOf(os2.UInt16(8)),
            MayBeSubset = (os2.UInt16(8) & 0x0100) == 0,
        };
    }

    private static string FileName(string path) => Path.GetFileNameWithoutExtension(path);

    /// <summary>What PDF and PostScript take for a name: printable ASCII without delimiters.</summary>
    private static string PostScriptName(string name) =>
        new([.. name.Where(c => c is > ' ' and <= '~' && !"[](){}<>/%".Contains(c))]);

    private static FontAxis[] ReadAxes(SfntTable fvar)
    {
        var axes = new List<FontAxis>();
        var size = fvar.UInt16(10);
        for (var i = 0; i < fvar.UInt16(8); i++)
        {
            var offset = fvar.UInt16(4) + (i * size);
            if (fvar.Slice(offset, 20).IsEmpty)
                break;
            var minimum = fvar.Fixed(offset + 4);
            var maximum = Math.Max(minimum, fvar.Fixed(offset + 12));
            axes.Add(new FontAxis(fvar.Tag(offset), minimum, Math.Clamp(fvar.Fixed(offset + 8), minimum, maximum), maximum));
        }
        return [.. axes];
    }

    private static FontRange RangeOf(FontAxis[] axes, OpenTypeTag tag, double otherwise) =>
        Array.Find(axes, axis => axis.Tag == tag) is { } found ? new FontRange(found.Minimum, found.Maximum) : new FontRange(otherwise);

    private static double WeightOf(SfntTable os2, SfntTable head)
    {
        if (os2.Length == 0)
            return (head.UInt16(44) & 1) != 0 ? 700 : 400;
        var weight = os2.UInt16(4);
        // Some old fonts number the weights from 1 to 9.
        return weight is 0 ? 400 : weight < 10 ? weight * 100 : Math.Min((int)weight, 1000);
    }

    private static FontStyle StyleOf(SfntTable os2, SfntTable head)
    {
        var selection = os2.UInt16(62);
        if ((selection & Oblique) != 0)
            return FontStyle.Oblique;
        var italic = os2.Length == 0 ? (head.UInt16(44) & 2) != 0 : (selection & Italic) != 0;
        return italic ? FontStyle.Italic : FontStyle.Normal;
    }

    private static FontClass ClassOf(SfntTable os2, string family)
    {
        // OpenType, OS/2 sFamilyClass; its high byte is the class.
        switch (os2.UInt8(30))
        {
            case 1 or 2 or 3 or 4 or 5 or 7:
                return FontClass.Serif;
            case 8:
                return FontClass.SansSerif;
            case 9 or 12:
                return FontClass.Decorative;
            case 10:
                return FontClass.Script;
        }
        // OpenType, OS/2 panose: family kind, then the serif style of Latin text.
        return (os2.UInt8(32), os2.UInt8(33)) switch
        {
            (2, >= 2 and <= 10) => FontClass.Serif,
            (2, >= 11 and <= 15) => FontClass.SansSerif,
            (3, _) => FontClass.Script,
            (4 or 5, _) => FontClass.Decorative,
            _ => ClassOfName(family),
        };
    }

    private static FontClass ClassOfName(string family)
    {
        bool Has(string word) => family.Contains(word, StringComparison.OrdinalIgnoreCase);
        return Has("sans") || Has("grotesk") || Has("grotesque") || Has("gothic") ? FontClass.SansSerif
            : Has("serif") || Has("slab") || Has("antiqua") || Has("mincho") ? FontClass.Serif
            : FontClass.Unknown;
    }

    /// <summary>OpenType, OS/2 fsType. A font of which only bitmaps may go along may not go along with its outlines.</summary>
    private static EmbeddingPermission PermissionOf(int type) =>
        (type & 0x200) != 0 ? EmbeddingPermission.Restricted
        : (type & 0x8) != 0 ? EmbeddingPermission.Editable
        : (type & 0x4) != 0 ? EmbeddingPermission.PreviewAndPrint
        : (type & 0x2) != 0 ? EmbeddingPermission.Restricted
        : EmbeddingPermission.Installable;

    private static FontMetrics ReadMetrics(SfntFile sfnt, HarfBuzzFace handle)
    {
        var em = sfnt.Table("head").UInt16(18);
        var os2 = sfnt.Table("OS/2");
        var post = sfnt.Table("post");
        var (ascent, descent, lineGap) = ReadLineMetrics(sfnt.Table("hhea"), os2, em);
        // Only version 2 and later of OS/2 have these two.
        var hasHeights = os2.UInt16(0) >= 2;
        var capHeight = hasHeights && os2.Int16(88) > 0 ? os2.Int16(88) : HeightOf('H', handle) ?? ascent;
        var xHeight = hasHeights && os2.Int16(86) > 0 ? os2.Int16(86) : HeightOf('x', handle) ?? em / 2;
        var underline = post.Int16(10);
        var strikeout = os2.Int16(26);
        return new FontMetrics(
            ascent,
            descent,
            lineGap,
            capHeight,
            xHeight,
            underline > 0 ? post.Int16(8) : -em / 10,
            underline > 0 ? underline : em / 20,
            strikeout > 0 ? os2.Int16(28) : (xHeight / 2) + (em / 40),
            strikeout > 0 ? strikeout : em / 20);
    }

    /// <summary>CSS Inline 3 §4.1 leaves the choice to us; this one is what browsers and HarfBuzz make.</summary>
    private static (int Ascent, int Descent, int LineGap) ReadLineMetrics(SfntTable hhea, SfntTable os2, int em)
    {
        (int Ascent, int Descent, int LineGap) typo = (os2.Int16(68), os2.Int16(70), os2.Int16(72));
        (int Ascent, int Descent, int LineGap) horizontal = (hhea.Int16(4), hhea.Int16(6), hhea.Int16(8));
        var chosen = (os2.UInt16(62) & UseTypoMetrics) != 0 || horizontal is (0, 0, _) ? typo : horizontal;
        if (chosen is (0, 0, _))
            chosen = (os2.UInt16(74), os2.UInt16(76), 0);
        if (chosen is (0, 0, _))
            chosen = (em * 8 / 10, em * 2 / 10, 0);
        // Some fonts give the descent without its sign.
        return (Math.Abs(chosen.Ascent), -Math.Abs(chosen.Descent), Math.Max(0, chosen.LineGap));
    }

    private static int? HeightOf(char letter, HarfBuzzFace handle)
    {
        using var font = new HarfBuzzFont(handle, []);
        return HarfBuzz.hb_font_get_nominal_glyph(font, letter, out var glyph) != 0
            && HarfBuzz.hb_font_get_glyph_extents(font, glyph, out var extents) != 0
            && extents.YBearing > 0
            ? extents.YBearing
            : null;
    }
}
