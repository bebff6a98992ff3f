using System.Buffers.Binary;

namespace HerDocs.Images;

/// <summary>The chunk IHDR (PNG §11.2.1).</summary>
internal readonly record struct PngHeader(int Width, int Height, int BitDepth, PngColorType ColorType, bool IsInterlaced)
{
    private const int Length = 13;

    /// <summary>Samples of a pixel as stored: an index is one.</summary>
    public int SampleCount => ColorType switch
    {
        PngColorType.Truecolour => 3,
        PngColorType.GrayWithAlpha => 2,
        PngColorType.TruecolourWithAlpha => 4,
        _ => 1,
    };

    public bool HasAlphaSamples => ColorType is PngColorType.GrayWithAlpha or PngColorType.TruecolourWithAlpha;

    /// <summary>Colour components of a pixel as seen.</summary>
    public int ComponentCount => ColorType is PngColorType.Gray or PngColorType.GrayWithAlpha ? 1 : 3;

    /// <summary>The distance that filters look back, at least a byte (PNG §9.2).</summary>
    public int BytesPerPixel => Math.Max(1, BitDepth * SampleCount / 8);

    /// <summary>The bytes of a row of so many pixels, without its filter type.</summary>
    public int RowLength(int width) => (int)((((long)width * BitDepth * SampleCount) + 7) / 8);

    /// <summary>Null where the chunk is not one that PNG allows.</summary>
    public static PngHeader? Read(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length != Length)
            return null;
        var header = new PngHeader(
            BinaryPrimitives.ReadInt32BigEndian(chunk),
            BinaryPrimitives.ReadInt32BigEndian(chunk[4..]),
            chunk[8],
            (PngColorType)chunk[9],
            chunk[12] == 1);
        var isKnown = header is { Width: > 0, Height: > 0 } && header.IsAllowedDepth && chunk[10] == 0 && chunk[11] == 0 && chunk[12] <= 1;
        return isKnown ? header : null;
    }

    /// <summary>PNG Table 11.1</summary>
    private bool IsAllowedDepth => ColorType switch
    {
        PngColorType.Gray => BitDepth is 1 or 2 or 4 or 8 or 16,
        PngColorType.Indexed => BitDepth is 1 or 2 or 4 or 8,
        PngColorType.Truecolour or PngColorType.GrayWithAlpha or PngColorType.TruecolourWithAlpha => BitDepth is 8 or 16,
        _ => false,
    };
}

/// <summary>PNG Table 11.1.</summary>
internal enum PngColorType
{
    Gray = 0,
    Truecolour = 2,
    Indexed = 3,
    GrayWithAlpha = 4,
    TruecolourWithAlpha = 6,
}
