using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Fonts;

/// <summary>
/// The entries DW and W of a CIDFont (ISO 32000-2 §9.7.4.3): the most frequent width, and the others. DW is an integer (table 115);
/// readers pass over any other number.
/// </summary>
internal sealed record GlyphWidths(int Default, PdfArray? Array)
{
    /// <summary>Where no width is an integer, what readers take when the entry is missing.</summary>
    private const int Usual = 1000;

    /// <summary>From so many equal widths on, "first last width" is shorter than a list.</summary>
    private const int ShortestRange = 4;

    /// <summary>The widths come in the order of their codes.</summary>
    public static GlyphWidths Compact(List<(ushort Code, double Width)> widths)
    {
        var standard = MostFrequent(widths);
        var array = new PdfArray();
        for (var i = 0; i < widths.Count;)
        {
            var equal = RunOfEqual(widths, i);
            if (widths[i].Width == standard)
            {
                i += equal;
            }
            else if (equal >= ShortestRange)
            {
                array.Add(widths[i].Code);
                array.Add(widths[i + equal - 1].Code);
                array.Add(widths[i].Width);
                i += equal;
            }
            else
            {
                array.Add(widths[i].Code);
                array.Add(List(widths, ref i, standard));
            }
        }
        return new GlyphWidths(standard, array.Count == 0 ? null : array);
    }

    /// <summary>The widths of consecutive codes, up to one that is the default or begins a range.</summary>
    private static PdfArray List(List<(ushort Code, double Width)> widths, ref int i, double standard)
    {
        var list = new PdfArray();
        do
            list.Add(widths[i++].Width);
        while (i < widths.Count
            && widths[i].Code == widths[i - 1].Code + 1
            && widths[i].Width != standard
            && RunOfEqual(widths, i) < ShortestRange);
        return list;
    }

    private static int RunOfEqual(List<(ushort Code, double Width)> widths, int start)
    {
        var end = start + 1;
        while (end < widths.Count && widths[end].Width == widths[start].Width && widths[end].Code == widths[end - 1].Code + 1)
            end++;
        return end - start;
    }

    private static int MostFrequent(List<(ushort Code, double Width)> widths)
    {
        var counts = new Dictionary<double, int>();
        var best = (Width: (double)Usual, Count: 0);
        foreach (var (_, width) in widths)
        {
            if (!double.IsInteger(width))
                continue;
            var count = counts[width] = counts.GetValueOrDefault(width) + 1;
            if (count > best.Count)
                best = (width, count);
        }
        return (int)best.Width;
    }
}
