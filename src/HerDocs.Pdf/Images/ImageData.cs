using HerDocs.Pdf.Syntax;

namespace HerDocs.Pdf.Images;

/// <summary>A picture as the caller has it: samples in rows from the top, of one, three or four components (ISO 32000-2 §8.9).</summary>
public abstract record ImageData
{
    private protected ImageData(int width, int height, int componentCount)
    {
        if (width <= 0 || height <= 0)
            throw new ArgumentException($"a picture cannot have {width} × {height} pixels");
        if (componentCount is not (1 or 3 or 4))
            throw new ArgumentException($"a picture has 1, 3 or 4 colour components, not {componentCount}");
        (Width, Height, ComponentCount) = (width, height, componentCount);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>1 is gray, 3 RGB and 4 CMYK.</summary>
    public int ComponentCount { get; }

    /// <summary>What the components mean, for as many components as the picture has; sRGB and its grays where it is not given.</summary>
    public byte[]? ColorProfile { get; init; }

    /// <summary>The parts that make up the picture, to tell whether two are the same.</summary>
    internal abstract IEnumerable<byte[]?> Parts { get; }

    internal virtual byte[]? Alpha => null;

    internal virtual int BitsPerComponent => 8;

    internal virtual byte[]? Palette => null;

    internal abstract PdfStream ToStream(PdfDictionary dictionary);
}
