using System.Text;
using HerDocs.Fonts;
using HerDocs.Writers.Word.Formats;
using HerDocs.Writers.Word.Stories;

namespace HerDocs.Writers.Word.Styles;

/// <summary>Which faces a document's text is set in, as Word tells faces apart: by family, bold and italic.</summary>
internal sealed class FontUses
{
    private readonly SortedSet<(string Family, bool IsBold, bool IsItalic)> uses = [];

    public FontUses(IEnumerable<StoryParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            foreach (var inline in paragraph.Inlines)
                Add(TextOf(inline), inline.Format, inline.Script);
            if (paragraph.ListPlace is { Look: { } look })
                Add(look.Counts ? "0123456789." : look.Text, look.Marker.Over(paragraph.Text), default);
        }
    }

    public IEnumerable<string> Families => uses.Select(use => use.Family).Distinct();

    /// <summary>The faces of a family that are in use, each as Word calls it; where a font lacks one, Word makes it of the regular face.</summary>
    public IReadOnlyList<(FontFace Face, bool IsBold, bool IsItalic)> FacesOf(string family, FontLibrary fonts)
    {
        var faces = fonts.Faces.Where(face => face.LegacyFamily == family).ToList();
        var found = new List<(FontFace, bool, bool)>();
        foreach (var (isBold, isItalic) in (ReadOnlySpan<(bool, bool)>)[(false, false), (true, false), (false, true), (true, true)])
        {
            if (!uses.Contains((family, isBold, isItalic)))
                continue;
            if (faces.Find(face => IsBold(face) == isBold && IsItalic(face) == isItalic) is { } face)
                found.Add((face, isBold, isItalic));
            else if (faces.Find(face => !IsBold(face) && !IsItalic(face)) is { } regular && !found.Contains((regular, false, false)))
                found.Insert(0, (regular, false, false));
        }
        return found;
    }

    private static bool IsBold(FontFace face) => face.LegacySubfamily.Contains("Bold", StringComparison.OrdinalIgnoreCase);

    private static bool IsItalic(FontFace face) =>
        face.LegacySubfamily.Contains("Italic", StringComparison.OrdinalIgnoreCase) || face.LegacySubfamily.Contains("Oblique", StringComparison.OrdinalIgnoreCase);

    private static string TextOf(StoryInline inline) => inline switch
    {
        TextInline text => text.Text,
        FieldInline field => field.Result,
        StyleHeadInline head => head.Result,
        TextReferenceInline reference => reference.Result,
        PageReferenceInline or FootnoteCallInline or FootnoteNumberInline => "0",
        _ => "",
    };

    private void Add(string text, RunFormat format, RunScript script)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var slot = script.RunsRightToLeft || script.IsComplexLeftToRight ? ScriptSlot.Complex
                : script.NeedsHint && rune.Value > ' ' ? ScriptSlot.EastAsian
                : ScriptSlots.Of(rune.Value);
            if (format.Fonts?.Of(slot) is not { } family)
                continue;
            var isComplex = slot == ScriptSlot.Complex;
            uses.Add((family, (isComplex ? format.BoldComplex : format.Bold) == true, (isComplex ? format.ItalicComplex : format.Italic) == true));
        }
    }
}
