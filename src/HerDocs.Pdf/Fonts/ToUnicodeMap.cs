using System.Globalization;
using System.Text;

namespace HerDocs.Pdf.Fonts;

/// <summary>The CMap that gives back the text of shown glyphs (ISO 32000-2 §9.10.3).</summary>
internal sealed class ToUnicodeMap
{
    private readonly List<string> characters = [];
    private readonly List<string> ranges = [];

    /// <summary>The texts come in the order of their codes; where there is none, the code has no entry.</summary>
    public static byte[] Write(List<(ushort Code, string? Text)> texts)
    {
        var map = new ToUnicodeMap();
        map.Collect(texts);
        return CMapFile.Write("Adobe-Identity-UCS", "UCS", type: 2, ("bfchar", map.characters), ("bfrange", map.ranges));
    }

    private void Collect(List<(ushort Code, string? Text)> texts)
    {
        for (var i = 0; i < texts.Count;)
        {
            var first = i++;
            if (string.IsNullOrEmpty(texts[first].Text))
                continue;
            while (i < texts.Count && Continues(texts[i - 1], texts[i]))
                i++;
            var text = Hex(texts[first].Text!);
            if (i - first == 1)
                characters.Add(string.Create(CultureInfo.InvariantCulture, $"<{texts[first].Code:X4}> <{text}>"));
            else
                ranges.Add(string.Create(CultureInfo.InvariantCulture, $"<{texts[first].Code:X4}> <{texts[i - 1].Code:X4}> <{text}>"));
        }
    }

    /// <summary>Within a range only the last byte of the code and of the text may count up.</summary>
    private static bool Continues((ushort Code, string? Text) previous, (ushort Code, string? Text) next) =>
        next.Code == previous.Code + 1
        && next.Code >> 8 == previous.Code >> 8
        && previous.Text is [var from]
        && next.Text is [var to]
        && to == from + 1
        && to >> 8 == from >> 8;

    private static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
}
