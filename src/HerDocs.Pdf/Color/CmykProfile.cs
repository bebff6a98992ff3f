using System.Buffers.Binary;

namespace HerDocs.Pdf.Color;

/// <summary>
/// What inks look like where nothing else says it: a small model of offset printing on coated paper, from measures near those of ISO
/// 12647-2. PDF/A-2 wants CMYK explained, and no reader can do worse by it than by its own guess.
/// </summary>
internal static class CmykProfile
{
    private const int Channels = 4;

    /// <summary>CIELAB of solid inks over one another, relative to the paper: none, Y, M, MY, C, CY, CM, CMY.</summary>
    private static readonly (double L, double A, double B)[] Solids =
        [(100, 0, 0), (94, -5, 98), (51, 77, -2), (50, 71, 51), (58, -39, -50), (53, -69, 29), (26, 21, -47), (25, 0, 1)];

    public static readonly IccProfile Instance = new(Write());

    private static byte[] Write()
    {
        var profile = new IccProfileWriter("CMYK, coated paper");
        profile.Add("A2B0", Table());
        return profile.Write("scnr", "CMYK", "Lab ");
    }

    /// <summary>ICC.1:2022 §10.10 (lut16Type): two points a channel, straight lines between them.</summary>
    private static byte[] Table()
    {
        var table = new List<byte>();
        table.AddRange("mft2\0\0\0\0"u8);
        table.AddRange([Channels, 3, 2, 0]);
        AddIdentityMatrix(table);
        Add(table, 2);
        Add(table, 2);
        AddStraightLines(table, Channels);
        foreach (var solid in Solids)
        {
            AddColor(table, solid);
            AddColor(table, UnderBlack(solid));
        }
        AddStraightLines(table, 3);
        return [.. table];
    }

    /// <summary>Solid black leaves a little of the difference between what it is printed on.</summary>
    private static (double L, double A, double B) UnderBlack((double L, double A, double B) color) =>
        (17 * (1 + (color.L / 100)) / 2, color.A / 10, color.B / 10);

    /// <summary>The type has a matrix, which counts only for XYZ.</summary>
    private static void AddIdentityMatrix(List<byte> table)
    {
        for (var i = 0; i < 9; i++)
            table.AddRange([0, (byte)(i % 4 == 0 ? 1 : 0), 0, 0]);
    }

    private static void AddStraightLines(List<byte> table, int count)
    {
        for (var i = 0; i < count; i++)
            table.AddRange([0, 0, 0xFF, 0xFF]);
    }

    /// <summary>ICC.1:2022 §10.10, the older 16-bit encoding of CIELAB: 0xFF00 is L* 100, 0x8000 is a* or b* 0.</summary>
    private static void AddColor(List<byte> table, (double L, double A, double B) color)
    {
        Add(table, color.L * 652.8);
        Add(table, (color.A + 128) * 256);
        Add(table, (color.B + 128) * 256);
    }

    private static void Add(List<byte> table, double value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)Math.Round(value));
        table.AddRange(bytes);
    }
}
