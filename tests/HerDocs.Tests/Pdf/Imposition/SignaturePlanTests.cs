using System.Globalization;
using CsCheck;
using HerDocs.Pdf.Imposition;

namespace HerDocs.Tests.Pdf.Imposition;

/// <summary>Which pages meet on a sheet.</summary>
public class SignaturePlanTests
{
    [Theory]
    [InlineData(1, null, "-|1 -|-")]
    [InlineData(2, null, "2|1 -|-")]
    [InlineData(4, null, "4|1 2|3")]
    [InlineData(6, null, "6|1 2|- -|3 4|5")]
    [InlineData(8, null, "8|1 2|7 6|3 4|5")]
    [InlineData(8, 4, "4|1 2|3 8|5 6|7")]
    [InlineData(10, 8, "8|1 2|7 6|3 4|5 10|9 -|-")]
    public void Pages_stand_where_folding_brings_them(int pages, int? signature, string expected) =>
        Assert.Equal(expected, string.Join(' ', SignaturePlan.Make(pages, signature, isRightToLeft: false).Select(Text)));

    [Fact]
    public void A_booklet_bound_at_the_right_is_the_mirror_image() =>
        Assert.Equal("1|4 3|2", string.Join(' ', SignaturePlan.Make(4, null, isRightToLeft: true).Select(Text)));

    /// <summary>Folds the paper: from the outermost sheet in, fronts and backs at the right, and out again at the left.</summary>
    [Fact]
    public void Folded_and_leafed_through_it_has_every_page_in_its_order() => Gen.Int[1, 200].Select(Gen.Int[1, 12]).Always((count, sheets) =>
    {
        var sides = SignaturePlan.Make(count, sheets * 4, isRightToLeft: false);
        var read = new List<int?>();
        foreach (var signature in sides.Chunk(sheets * 2))
        {
            foreach (var sheet in signature.Chunk(2))
                read.AddRange([sheet[0].Right, sheet[1].Left]);
            foreach (var sheet in signature.Chunk(2).Reverse())
                read.AddRange([sheet[1].Right, sheet[0].Left]);
        }
        Assert.Equal(0, read.Count % 4);
        Assert.InRange(read.Count - count, 0, 3);
        Assert.Equal(Enumerable.Range(0, count), read.OfType<int>());
        Assert.Equal(count == 1 ? null : count - 1, read[^1]);
    });

    private static string Text(SheetSide side) => $"{Text(side.Left)}|{Text(side.Right)}";

    private static string Text(int? page) => page is { } index ? (index + 1).ToString(CultureInfo.InvariantCulture) : "-";
}
