namespace HerDocs.Images;

/// <summary>The pixels that are stored together: all of them, or one of seven sparse grids that grow denser (PNG §8.2, Adam7).</summary>
internal readonly record struct PngPass(int StartX, int StartY, int StepX, int StepY)
{
    private static readonly PngPass[] Whole = [new(0, 0, 1, 1)];

    private static readonly PngPass[] Adam7 =
        [new(0, 0, 8, 8), new(4, 0, 8, 8), new(0, 4, 4, 8), new(2, 0, 4, 4), new(0, 2, 2, 4), new(1, 0, 2, 2), new(0, 1, 1, 2)];

    public static PngPass[] Of(PngHeader header) => header.IsInterlaced ? Adam7 : Whole;

    public int Width(PngHeader header) => (header.Width - StartX + StepX - 1) / StepX;

    /// <summary>No row is stored where a row would have no pixels.</summary>
    public int Height(PngHeader header) => Width(header) == 0 ? 0 : (header.Height - StartY + StepY - 1) / StepY;
}
