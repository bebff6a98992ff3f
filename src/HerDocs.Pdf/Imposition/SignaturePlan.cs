namespace HerDocs.Pdf.Imposition;

/// <summary>Says which pages stand side by side on which side of which sheet of a saddle-stitched booklet.</summary>
internal static class SignaturePlan
{
    /// <summary>The sides in the order of printing: the front and the back of each sheet, the outermost first.</summary>
    /// <param name="pageCount">At least one.</param>
    /// <param name="signatureLength">Pages of a signature; the last has what is left.</param>
    /// <param name="isRightToLeft">Whether the booklet is bound at the right.</param>
    public static IReadOnlyList<SheetSide> Make(int pageCount, int? signatureLength, bool isRightToLeft)
    {
        var places = Pad(pageCount);
        var sides = new List<SheetSide>(places.Count / 2);
        for (var first = 0; first < places.Count; first += signatureLength ?? places.Count)
        {
            var last = Math.Min(first + (signatureLength ?? places.Count), places.Count) - 1;
            for (var depth = 0; depth < (last - first + 1) / SaddleStitch.PagesPerSheet; depth++)
            {
                var (low, high) = (first + (2 * depth), last - (2 * depth));
                sides.Add(new SheetSide(places[high], places[low], depth));
                sides.Add(new SheetSide(places[low + 1], places[high - 1], depth));
            }
        }
        return isRightToLeft ? [.. sides.Select(side => new SheetSide(side.Right, side.Left, side.Depth))] : sides;
    }

    /// <summary>The pages, and null for each blank one. Those stand before the last page, which is the back cover.</summary>
    private static List<int?> Pad(int pageCount)
    {
        var places = Enumerable.Range(0, pageCount).Select(page => (int?)page).ToList();
        var blank = (SaddleStitch.PagesPerSheet - (pageCount % SaddleStitch.PagesPerSheet)) % SaddleStitch.PagesPerSheet;
        places.InsertRange(pageCount > 1 ? pageCount - 1 : pageCount, Enumerable.Repeat((int?)null, blank));
        return places;
    }
}

/// <summary>A side of a sheet.</summary>
/// <param name="Left">The page at the left, counted from 0; null for a blank one.</param>
/// <param name="Right">The page at the right.</param>
/// <param name="Depth">How many sheets of the signature are around this one.</param>
internal readonly record struct SheetSide(int? Left, int? Right, int Depth);
